// On the dashboard: what the public sees now, and what is open before the launch.
import type { ServerProps } from 'payload';
import { requireStatistic } from '@/campaign/card-texts';
import { fillIn } from '@/campaign/placeholders';
import { loadLaunchState } from '@/publication/load-launch-state';
import { findCurrentPublication } from '@/publication/read-publication';
import { formatMoment } from '../messages/format-moment';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { LaunchItems } from './launch-items';
import './live-now.css';

export async function LiveNow({ i18n, payload }: ServerProps) {
  const current = await findCurrentPublication();
  if (!current) return null;
  const { author, reason } = await payload.findByID({
    collection: 'publications',
    id: current.id,
    overrideAccess: true,
    select: { author: true, reason: true },
  });
  const { language } = i18n;
  const { edition, isLaunched } = current.snapshot;
  const launch = await loadLaunchState(payload);
  const messages = staffMessagesFor(language);
  return (
    <div className="live-now">
      <section className="live-now__card">
        <h2>{messages.publications.live}</h2>
        <p>
          {fillIn(messages.publications.liveIntroduction, {
            moment: formatMoment(current.holdsFrom.toISOString(), language),
            author,
            reason,
          })}
        </p>
        <ul className="live-now__figures">
          {edition.statistics.map((slug) => (
            <li key={slug}>
              <strong>
                {new Intl.NumberFormat(language).format(
                  requireStatistic(current.snapshot, slug).value,
                )}
              </strong>{' '}
              {slug}
            </li>
          ))}
        </ul>
        <p>
          <a href="/" target="_blank" rel="noreferrer">
            {messages.publications.openSite}
          </a>
          {' · '}
          <a href="/admin/publications">{messages.publications.all}</a>
        </p>
      </section>
      <section className="live-now__card">
        <h2>{messages.launch.title}</h2>
        <p>{isLaunched ? messages.launch.isLaunched : messages.launch.isDemonstration}</p>
        <LaunchItems items={launch.items} language={language} />
        <p>
          <a href={`/admin/collections/editions/${launch.editionId}`}>
            {messages.launch.toEdition}
          </a>
        </p>
      </section>
    </div>
  );
}
