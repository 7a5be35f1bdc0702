// Every text of a snapshot that people wrote in one language: what the wording check reads and what
// a native reader checks. Pure.
import { copyFields } from '@/campaign/copy-fields';
import type { Locale, PerLocale } from '@/campaign/locales';
import type { CopySlug, Snapshot } from '@/campaign/snapshot';
import type { Series } from '@/campaign/statistic';
import type { PublishedCollection } from './publication-problem';

/** What a snapshot says, whether it is launched or not. */
type Content = Pick<
  Snapshot,
  'addedLanguages' | 'copy' | 'countryTexts' | 'edition' | 'locales' | 'organisation' | 'statistics'
>;

export interface PublicText {
  collection: PublishedCollection;
  /** The document's slug; for copy the page's. */
  document: string;
  /** Path of the field in the document's form: "inputs.1.label". */
  field: string;
  locale: Locale;
  text: string;
}

/** All texts that are not empty, in a fixed order. */
export function publicTexts(snapshot: Content): PublicText[] {
  return [
    ...copyTexts(snapshot),
    ...snapshot.statistics.flatMap((statistic) => statisticTexts(statistic, snapshot.locales)),
    ...countryTextsOf(snapshot),
    ...legalTexts(snapshot),
    ...wordTexts(snapshot),
  ].filter(({ text }) => text.trim() !== '');
}

/**
 * The texts that the launch waits for: every page, countries' own texts, the interface's words in added languages, and the
 * figures that the edition shows.
 */
export function launchTexts(snapshot: Content): PublicText[] {
  const shown = new Set(snapshot.edition.statistics);
  return publicTexts(snapshot).filter(
    ({ collection, document }) =>
      collection === 'copy' ||
      collection === 'country-texts' ||
      collection === 'languages' ||
      (collection === 'statistics' && shown.has(document)),
  );
}

function copyTexts({ copy, locales }: Content): PublicText[] {
  const slugs = Object.keys(copyFields) as CopySlug[];
  return locales.flatMap((locale) =>
    slugs.flatMap((slug) =>
      Object.entries<string>(copy[locale][slug]).map(
        ([key, text]): PublicText => ({
          collection: 'copy',
          document: slug,
          field: `${slug}.${key}`,
          locale,
          text,
        }),
      ),
    ),
  );
}

/** The words of one figure, empty ones too. */
export function statisticTexts(
  statistic: Snapshot['statistics'][number],
  locales: readonly Locale[],
): PublicText[] {
  const about = { collection: 'statistics', document: statistic.slug } as const;
  const { caveat, inputs, milderSentence, sentence, series, whatChanged } = statistic;
  const fields: [field: string, texts: PerLocale<string>][] = [
    ['sentence', sentence],
    ['milderSentence', milderSentence],
    ['caveat', caveat],
    ['whatChanged', whatChanged],
    ...inputs.flatMap(({ label, unit }, index): [string, PerLocale<string>][] => [
      [`inputs.${index}.label`, label],
      [`inputs.${index}.unit`, unit],
    ]),
    ...(series ? seriesTexts(series) : []),
  ];
  return locales.flatMap((locale) =>
    fields.map(([field, texts]): PublicText => ({ ...about, field, locale, text: texts[locale] })),
  );
}

function seriesTexts({ note, points, title, unit }: Series): [string, PerLocale<string>][] {
  return [
    ['seriesTitle', title],
    ['seriesUnit', unit],
    ['seriesNote', note],
    ...points.map((point, index): [string, PerLocale<string>] => [
      `seriesPoints.${index}.note`,
      point.note,
    ]),
  ];
}

function countryTextsOf({ countryTexts }: Content): PublicText[] {
  return countryTexts.map(({ country, locale, text }) => ({
    collection: 'country-texts',
    document: country,
    field: 'text',
    locale,
    text,
  }));
}

/** Checked for their wording; who signs them off is the organisation's counsel. */
function legalTexts({ locales, organisation }: Content): PublicText[] {
  return locales.map((locale) => ({
    collection: 'organisation',
    document: '',
    field: `legalNotice.${locale}`,
    locale,
    text: organisation.legalNotice[locale],
  }));
}

/** The interface in languages that staff have added. */
function wordTexts({ addedLanguages, locales }: Content): PublicText[] {
  return locales.flatMap((locale) =>
    Object.entries(addedLanguages[locale]?.words ?? {}).map(([path, text]) => ({
      collection: 'languages',
      document: locale,
      field: `words.${path}`,
      locale,
      text,
    })),
  );
}
