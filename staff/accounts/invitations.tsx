// Above the list of accounts, for administrators: letting somebody in, and the links that still work.
import type { ServerProps } from 'payload';
import { fillIn } from '@/campaign/placeholders';
import { loadTimeZone } from '@/publication/load-time-zone';
import type { AccountLink } from '@/publication/staff-documents';
import { formatMoment } from '../messages/format-moment';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { InviteDialog } from './invite-dialog';
import { WithdrawLinkButton } from './withdraw-link-button';
import './accounts.css';

export async function Invitations({ i18n, payload, user }: ServerProps) {
  if (user?.role !== 'administrator') return null;
  const { language } = i18n;
  const texts = staffMessagesFor(language).accounts.openLinks;
  const { docs } = await payload.find({
    collection: 'account-links',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    sort: '-createdAt',
    user,
    where: { expiresAt: { greater_than: new Date().toISOString() } },
  });
  const timeZone = await loadTimeZone(payload);
  return (
    <div className="accounts">
      <InviteDialog language={language} />
      {docs.length > 0 ? (
        <section aria-labelledby="open-links">
          <h2 id="open-links">{texts.title}</h2>
          <ul className="accounts__links">
            {docs.map((link) => (
              <li key={link.id}>
                <span>
                  <strong>{link.email}</strong> – {describe(link, language, timeZone)}
                </span>
                <WithdrawLinkButton id={link.id} email={link.email} language={language} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

function describe(
  { expiresAt, kind, madeBy, role }: AccountLink,
  language: string,
  timeZone: string,
): string {
  const { openLinks, roles } = staffMessagesFor(language).accounts;
  const until = formatMoment(expiresAt, language, timeZone);
  if (kind === 'reset' || !role) return fillIn(openLinks.reset, { until });
  return fillIn(openLinks.invitation, { role: roles[role], by: madeBy ?? '', until });
}
