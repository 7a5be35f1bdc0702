// Rehearsals and previews: making a secret link, and the links there are.
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { isLocale, type Locale } from '@/campaign/locales';
import { fillIn } from '@/campaign/placeholders';
import { isoDay } from '@/publication/current-edition';
import { loadTimeZone } from '@/publication/load-time-zone';
import type { Rehearsal } from '@/publication/staff-documents';
import type { RehearsalRemark } from '@/publication/without-missing-figures';
import { loadLanguages } from '../languages/load-languages';
import { describeRemark } from '../messages/describe-remark';
import { formatMoment } from '../messages/format-moment';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { DeskView, requireSignedIn } from './desk-view';
import { LeftOut } from './left-out';
import { RehearsalForm } from './rehearsal-form';
import { RevokeButton } from './revoke-button';
import './rehearsals-view.css';

export async function RehearsalsView(view: AdminViewServerProps) {
  const req = requireSignedIn(view, '/admin/rehearsals');
  const { language } = req.i18n;
  const messages = staffMessagesFor(language).rehearsals;
  const all = { depth: 0, overrideAccess: false, pagination: false, req } as const;
  const editions = await req.payload.find({ collection: 'editions', ...all, sort: '-startsOn' });
  const links = await req.payload.find({ collection: 'rehearsals', ...all, sort: '-createdAt' });
  const timeZone = await loadTimeZone(req.payload, req);

  return (
    <DeskView view={view} title={messages.title} className="rehearsals">
      <p className="rehearsals__introduction">{messages.introduction}</p>
      <section aria-labelledby="make-rehearsal">
        <h2 id="make-rehearsal">{messages.make}</h2>
        <RehearsalForm
          editions={editions.docs.map(({ id, name, startsOn }) => ({
            id,
            name,
            startsOn: isoDay(startsOn),
          }))}
          languages={await loadHiddenLanguages(req)}
          timeZone={timeZone}
          language={language}
        />
      </section>
      <section aria-labelledby="rehearsals">
        <h2 id="rehearsals">{messages.links}</h2>
        {links.docs.length === 0 ? <p>{messages.noLinks}</p> : null}
        <ul className="desk-list">
          {links.docs.map((link) => (
            <RehearsalItem key={link.id} link={link} timeZone={timeZone} req={req} />
          ))}
        </ul>
      </section>
    </DeskView>
  );
}

interface RehearsalItemProps {
  link: Rehearsal;
  timeZone: string;
  req: PayloadRequest;
}

function RehearsalItem({ link, req, timeZone }: RehearsalItemProps) {
  const { language } = req.i18n;
  const messages = staffMessagesFor(language).rehearsals;
  const state = stateOf(link, new Date());
  const shows = fillIn(messages.shows, {
    edition: link.editionName,
    moment: formatMoment(link.at, language, timeZone),
  });
  return (
    <li>
      <div>
        <h3>
          {link.name}
          <span className={state === 'alive' ? 'desk-state desk-state--holds' : 'desk-state'}>
            {messages[state]}
          </span>
        </h3>
        <p>{link.hasDrafts ? `${shows}, ${messages.drafts}` : shows}</p>
        <p>
          {fillIn(messages.madeBy, {
            author: link.author,
            expiry: formatMoment(link.expiresAt, language, timeZone),
          })}
        </p>
        <LeftOut
          remarks={readRemarks(link).map((remark) => describeRemark(remark, req))}
          title={messages.leavesOut}
        />
      </div>
      {state === 'alive' ? (
        <RevokeButton id={link.id} name={link.name} language={language} />
      ) : null}
    </li>
  );
}

/** Links from before remarks were kept have none. */
function readRemarks({ remarks }: Rehearsal): RehearsalRemark[] {
  return Array.isArray(remarks) ? (remarks as RehearsalRemark[]) : [];
}

/** Of the campaign, not public yet. */
async function loadHiddenLanguages({ payload }: PayloadRequest): Promise<Locale[]> {
  const languages = await loadLanguages(payload);
  return languages.flatMap(({ code, isPublic }) => (isLocale(code) && !isPublic ? [code] : []));
}

function stateOf({ expiresAt, revokedAt }: Rehearsal, now: Date): 'alive' | 'expired' | 'revoked' {
  if (revokedAt) return 'revoked';
  return new Date(expiresAt) > now ? 'alive' : 'expired';
}
