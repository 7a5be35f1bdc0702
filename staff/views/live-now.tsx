// On the dashboard: what the public sees now, and what is open before the launch.
import type { ServerProps } from 'payload';
import { requireStatistic } from '@/campaign/card-texts';
import { loadLaunchState } from '@/publication/load-launch-state';
import { findCurrentPublication } from '@/publication/read-publication';
import { formatMoment } from '../messages/format-moment';
import { requireMessage } from '../messages/require-message';
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
  const say = (key: Parameters<typeof requireMessage>[1], values?: Record<string, string>) =>
    requireMessage(language, key, values);
  return (
    <div className="live-now">
      <section className="live-now__card">
        <h2>{say('live')}</h2>
        <p>
          {say('liveIntro', {
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
            {say('openSite')}
          </a>
          {' · '}
          <a href="/admin/publications">{say('allPublications')}</a>
        </p>
      </section>
      <section className="live-now__card">
        <h2>{say('launchChecklist')}</h2>
        <p>{say(isLaunched ? 'isLaunched' : 'isDemonstration')}</p>
        <LaunchItems items={launch.items} language={language} />
        <p>
          <a href={`/admin/collections/editions/${launch.editionId}`}>{say('toEdition')}</a>
        </p>
      </section>
    </div>
  );
}
