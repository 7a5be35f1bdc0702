// One reporting point: whose it is, how to reach it, and how sure we are of the address.
import { sayKnownImages } from '@/campaign/images-taken';
import { intlLocale, type Locale } from '@/campaign/locales';
import type { ReportMessages } from '@/campaign/messages/messages';
import { fillIn } from '@/campaign/placeholders';
import { anonymityClaim } from '@/campaign/report-guidance';
import { pointFollowedPath } from '@/campaign/report-links';
import { languageNames, printedAddress } from '@/campaign/reporting-points';
import type { ReportingPoint } from '@/campaign/snapshot';
import buttons from '@/components/button/button.module.css';
import styles from './reporting-point.module.css';

export interface ReportingPointCardProps {
  point: ReportingPoint;
  locale: Locale;
  messages: ReportMessages;
  /** The page's own address: which images it takes is told at length elsewhere. */
  isBest?: boolean;
}

export function ReportingPointCard({
  point,
  locale,
  messages,
  isBest = false,
}: ReportingPointCardProps) {
  const { organisation } = point;
  const address = printedAddress(point.url);
  const linkText = fillIn(messages.reportTo, { org: organisation });
  return (
    <article className={isBest ? styles.best : styles.point}>
      <h3 className={styles.name}>{organisation}</h3>
      <p className={styles.kind}>{messages.kinds[point.kind]}</p>
      <a
        className={isBest ? buttons.primary : styles.link}
        href={point.url}
        rel="noreferrer"
        // An organisation may have several: they are told apart without what stands around them.
        aria-label={isBest ? undefined : `${linkText} (${address})`}
        // Browsers that send it do so beside following the link: nobody waits, and nothing can break.
        ping={pointFollowedPath(point.country, locale)}
      >
        {linkText}
      </a>
      <p className={styles.address}>{address}</p>
      <ul className={styles.facts}>
        {facts({ point, locale, messages, isBest }).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </article>
  );
}

function facts({ point, locale, messages, isBest }: ReportingPointCardProps): string[] {
  const day = new Intl.DateTimeFormat(intlLocale(locale), { dateStyle: 'long', timeZone: 'UTC' });
  const languages = new Intl.ListFormat(intlLocale(locale)).format(
    languageNames(point.languages, locale),
  );
  return [
    messages.anonymous[anonymityClaim(point)],
    ...(isBest ? [] : sayKnownImages(point, locale, messages.images)),
    ...(point.languages.length > 0 ? [fillIn(messages.languages, { languages })] : []),
    point.checkedOn === null
      ? messages.notConfirmed
      : fillIn(messages.confirmedOn, { date: day.format(new Date(point.checkedOn)) }),
  ];
}
