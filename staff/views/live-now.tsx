// On the dashboard: what the public sees now, and what is open before the launch.
import type { ServerProps } from 'payload';
import { requireStatistic } from '@/campaign/card-texts';
import { fallbackLocale, findLocale, intlLocale, type Locale } from '@/campaign/locales';
import { fillIn } from '@/campaign/placeholders';
import { sentenceText, setSentence } from '@/campaign/sentences';
import type { Statistic } from '@/campaign/statistic';
import { loadLaunchState } from '@/publication/load-launch-state';
import { loadTimeZone } from '@/publication/load-time-zone';
import { findCurrentPublication } from '@/publication/read-publication';
import { formatMoment } from '../messages/format-moment';
import { sayReason } from '../messages/say-reason';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { LaunchItems } from './launch-items';
import './live-now.css';
import { PauseButton } from './pause-button';

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
  const timeZone = await loadTimeZone(payload);
  const messages = staffMessagesFor(language);
  const locale = findLocale(language, current.snapshot.locales) ?? fallbackLocale;
  const { docs: forms } = await payload.find({
    collection: 'statistics',
    overrideAccess: true,
    pagination: false,
    where: { slug: { in: edition.statistics } },
    select: { slug: true },
  });
  return (
    <div className="live-now">
      <section className="live-now__card">
        <h2>{messages.publications.live}</h2>
        <p>
          {fillIn(messages.publications.liveIntroduction, {
            moment: formatMoment(current.holdsFrom.toISOString(), language, timeZone),
            author,
            reason: sayReason(reason, { i18n, payload }, timeZone),
          })}
        </p>
        <ul className="live-now__figures">
          {edition.statistics.map((slug) => (
            <li key={slug}>
              <LiveFigure
                statistic={requireStatistic(current.snapshot, slug)}
                locale={locale}
                formId={forms.find((form) => form.slug === slug)?.id}
              />
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
        <h2>{messages.urgent.makerTitle}</h2>
        <p>
          {current.snapshot.maker.isPaused
            ? messages.urgent.makerIsPaused
            : messages.urgent.makerRuns}
        </p>
        <PauseButton isPaused={current.snapshot.maker.isPaused} language={language} />
        <p>
          <a href="/admin/collections/card-maker">{messages.urgent.editMessage}</a>
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

interface LiveFigureProps {
  statistic: Statistic;
  locale: Locale;
  /** Of the form that changes it; none once it was deleted. */
  formId: number | string | undefined;
}

/** A figure with its sentence, which leads to its form. */
function LiveFigure({ statistic, locale, formId }: LiveFigureProps) {
  const sentence = sentenceText(setSentence(statistic.sentence[locale], locale, statistic.value));
  return (
    <>
      <strong>{new Intl.NumberFormat(intlLocale(locale)).format(statistic.value)}</strong>{' '}
      {formId === undefined ? (
        sentence
      ) : (
        <a href={`/admin/collections/statistics/${formId}`}>{sentence}</a>
      )}
    </>
  );
}
