// A snapshot → the documents that say the same: how the first publication is seeded and an earlier
// one restored. Pure; the inverse of `snapshotFromDocuments` as far as the public can see.
import { copyFields } from '@/campaign/copy-fields';
import { firstLocales, type Locale, localeNames, noText } from '@/campaign/locales';
import type {
  CopySlug,
  CountryText,
  EmergencyNumber,
  HelpLine,
  ReportingPoint,
  Snapshot,
} from '@/campaign/snapshot';
import type { Statistic } from '@/campaign/statistic';

type Data = Record<string, unknown>;

export interface CopyDocumentKey {
  slug: CopySlug;
  locale: Locale;
}

/** The documents of the collection `copy` in these languages: one per page and language. */
export function copyDocumentKeys(locales: readonly Locale[]): CopyDocumentKey[] {
  const slugs = Object.keys(copyFields) as CopySlug[];
  return slugs.flatMap((slug) => locales.map((locale) => ({ slug, locale })));
}

/** Without the edition that it belongs to, which the snapshot knows by its slug only. */
export function copyData(snapshot: Snapshot, { slug, locale }: CopyDocumentKey): Data {
  const title = copyTitle({ slug, locale }, snapshot.edition.slug);
  return { title, slug, locale, [slug]: snapshot.copy[locale][slug] };
}

/** What a text is called in staff's lists. */
export function copyTitle({ slug, locale }: CopyDocumentKey, editionSlug: string): string {
  return `${slug} · ${locale} · ${editionSlug}`;
}

export function statisticData(statistic: Statistic): Data {
  const { value: _computed, isUnderReview: __, series, ...said } = statistic;
  return {
    ...said,
    reviewBy: noon(statistic.reviewBy),
    seriesTitle: series?.title ?? noText,
    seriesUnit: series?.unit ?? noText,
    seriesNote: series?.note ?? noText,
    seriesPoints: series?.points ?? [],
  };
}

export function reportingPointData(point: ReportingPoint): Data {
  return {
    ...point,
    informsPolice: threeWay(point.informsPolice),
    takesDrawings: threeWay(point.takesDrawings),
    takesGeneratedImages: threeWay(point.takesGeneratedImages),
    checkedOn: noon(point.checkedOn),
    isShown: true,
  };
}

export function helpLineData(line: HelpLine): Data {
  return {
    ...line,
    anonymous: threeWay(line.anonymous),
    free: threeWay(line.free),
    checkedOn: noon(line.checkedOn),
    isShown: true,
  };
}

export function emergencyNumberData(number: EmergencyNumber): Data {
  return { ...number, checkedOn: noon(number.checkedOn), isShown: true };
}

/** `title`: what staff's lists call it. */
export function countryTextData(text: CountryText): Data {
  return { ...text, title: `${text.country} · ${text.locale}` };
}

/** `ids`: the database ids of the statistics and reporting points by slug. */
export function editionData(
  { edition }: Snapshot,
  ids: { statistics: Map<string, number>; reportingPoints: Map<string, number> },
): Data {
  return {
    ...edition,
    startsOn: noon(edition.startsOn),
    endsOn: noon(edition.endsOn),
    statistics: edition.statistics.map((slug) => ids.statistics.get(slug)),
    reportingPoints: Object.fromEntries(
      firstLocales
        // A language that is not public keeps the one it has.
        .filter((locale) => edition.reportingPoints[locale] !== undefined)
        .map((locale) => [locale, ids.reportingPoints.get(edition.reportingPoints[locale])]),
    ),
  };
}

/**
 * A language of the snapshot as staff's setting; `reportingPoints`: database ids by slug. What the
 * product says itself has no more than its place.
 */
export function languageData(
  { addedLanguages, edition, locales, maker, organisation }: Snapshot,
  locale: Locale,
  reportingPoints: Map<string, number>,
): Data {
  const place = {
    code: locale,
    name: localeNames[locale],
    isPublic: true,
    position: locales.indexOf(locale) + 1,
  };
  const added = addedLanguages[locale];
  if (!added) return place;
  return {
    ...place,
    ...added,
    reportingPoint: reportingPoints.get(edition.reportingPoints[locale]) ?? null,
    pauseMessage: maker.message[locale],
    legalNotice: organisation.legalNotice[locale],
  };
}

function threeWay(answer: boolean | null): 'yes' | 'no' | 'unknown' {
  if (answer === null) return 'unknown';
  return answer ? 'yes' : 'no';
}

/** Payload keeps days as noon UTC. */
function noon(day: string | null): string | null {
  return day === null ? null : `${day}T12:00:00.000Z`;
}
