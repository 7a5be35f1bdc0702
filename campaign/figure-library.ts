// What else is known: figures with their sources and warnings, for staff to start from. None is fit
// for the public as it stands; each becomes a draft that says in its notes what is to be checked.
import rows from '@/campaign/data/statistics.json';
import { noText } from '@/campaign/locales';
import { sayNumber } from '@/campaign/said-number';
import {
  type Locale,
  locales,
  type PerLocale,
  type Rounding,
  type SaidAs,
  type Series,
} from '@/campaign/snapshot';
import { computeValue, type StatisticBasis, type UncomputedStatistic } from '@/campaign/statistics';

export interface LibraryFigure {
  statistic: UncomputedStatistic;
  /** Warnings and quotations, in English; for staff only. */
  staffNote: string;
}

type Row = (typeof rows)[number];

/** Published figures of the default campaign, and the inputs that stand within one of them. */
const publishedElsewhere = new Set([
  'images-per-day-2020',
  'cat-photos-per-day-2020',
  'ratio-78',
  'iwf-2024-confirmed',
  'inhope-2024-illegal',
  'cf-2023',
]);

export function figureLibrary(): LibraryFigure[] {
  return rows.filter(({ slug }) => !publishedElsewhere.has(slug)).map(readRow);
}

function readRow(row: Row): LibraryFigure {
  const saying = findSaying(row);
  const basis: StatisticBasis = { ...basisOf(row), ...saying };
  const computed = computeValue({ ...basis, inputs: basis.inputs.map(asIfSourced) });
  const value = computed.ok ? computed.value : row.value;
  const texts = { ...noText, en: row.sentence, ...row.sentences };
  return {
    statistic: {
      ...basis,
      slug: row.slug,
      isEstimate: false,
      sentence: perLocale((locale) => withNumber(texts[locale], value, saying.saidAs, locale)),
      milderSentence: noText,
      caveat: noText,
      whatChanged: noText,
      series: row.slug === newestOfSeries(row) ? readSeries(row) : null,
      sourceName: publisherOf(row),
      year: row.period,
      reviewBy: row.reviewBy,
      isUnderReview: false,
    },
    staffNote: noteOf(row),
  };
}

function basisOf(row: Row) {
  return {
    method: 'value' as const,
    periodSeconds: null,
    inputs: [
      {
        slug: row.slug,
        label: { ...noText, en: row.unit },
        value: row.value,
        unit: { ...noText, en: row.unit },
        source: sourceOf(row),
        period: row.period,
      },
    ],
  };
}

/** The value can be said even where its source is still to be found. */
function asIfSourced<T extends StatisticBasis['inputs'][number]>(input: T): T {
  return { ...input, source: { name: '-', title: '-', url: 'https://example.org' } };
}

/** As the row's own English sentence says it: which of our ways finds its number there. */
function findSaying({ sentence, unit, value }: Row): { rounding: Rounding; saidAs: SaidAs } {
  const ways: { rounding: Rounding; saidAs: SaidAs }[] = [
    { rounding: 'whole', saidAs: unit === 'percent' ? 'percent' : 'number' },
    { rounding: 'whole', saidAs: 'compact' },
    { rounding: 'two-digits', saidAs: 'compact' },
    { rounding: 'three-digits', saidAs: 'compact' },
  ];
  const fits = ways.find(({ rounding, saidAs }) => {
    const digits = { 'two-digits': 2, 'three-digits': 3 }[String(rounding)];
    const rounded = digits === undefined ? value : Number(value.toPrecision(digits));
    return sentence.includes(sayNumber(rounded, saidAs, 'en'));
  });
  return fits ?? { rounding: 'whole', saidAs: unit === 'percent' ? 'percent' : 'number' };
}

/** The sentence with its typed number replaced by the figure's; as it is where it says none. */
function withNumber(text: string, value: number, saidAs: SaidAs, locale: Locale): string {
  const said = sayNumber(value, saidAs, locale).replace(/\s/g, ' ');
  const plain = text.replace(/[\u00a0\u202f]/g, ' ');
  const at = plain.indexOf(said);
  if (text === '' || at < 0) return text;
  return `${plain.slice(0, at)}<number>{n}</number>${plain.slice(at + said.length)}`;
}

function sourceOf({ source, sourceUrl }: Row) {
  return { name: publisherOf({ source }), title: source, url: sourceUrl ?? '' };
}

/** "NCMEC CyberTipline 2022 report" → the organisation alone, as a card would cite it. */
function publisherOf({ source }: Pick<Row, 'source'>): string {
  const known = ['Child Focus', 'NCMEC', 'IWF', 'INHOPE', 'ICMEC/IWF', 'Meta', 'VRT'];
  return known.find((name) => source.startsWith(name)) ?? source.split(',')[0] ?? source;
}

/** A series stands with the newest figure of it that is not published elsewhere. */
function newestOfSeries({ series }: Row): string | undefined {
  const inSeries = rows.filter((row) => series !== undefined && row.series === series);
  const isPublished = inSeries.some(({ slug }) => publishedElsewhere.has(slug));
  return isPublished ? undefined : inSeries.filter(isSourced).at(-1)?.slug;
}

function readSeries({ series, unit }: Row): Series {
  const name = String(series).replaceAll('-', ' ');
  return {
    title: { ...noText, en: name },
    unit: { ...noText, en: unit },
    note: noText,
    points: rows
      .filter((row) => row.series === series && isSourced(row))
      .map((row) => ({
        period: row.period,
        value: row.value,
        source: sourceOf(row),
        note: { ...noText, en: row.note ?? '' },
        isBreak: /not plot/i.test(row.note ?? ''),
      })),
  };
}

/** Read at an address that can be cited. */
function isSourced({ sourceUrl, verification }: Row): boolean {
  return sourceUrl !== null && verification === 'source-read';
}

function noteOf({ note, publicReady, quote, role, verification }: Row): string {
  const warnings: Record<string, string> = {
    'second-hand': 'Second-hand: read it at its source before use.',
    'not-found': 'No source was found: do not publish it as it is.',
  };
  return [
    publicReady ? null : 'Not fit for the public as it stands.',
    warnings[verification] ?? null,
    note,
    role ?? null,
    quote && `The source says: “${quote}”`,
  ]
    .filter(Boolean)
    .join('\n');
}

function perLocale(read: (locale: Locale) => string): PerLocale<string> {
  return Object.fromEntries(locales.map((locale) => [locale, read(locale)])) as PerLocale<string>;
}
