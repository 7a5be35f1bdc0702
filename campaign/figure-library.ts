// What else is known: figures with their sources and warnings, for staff to start from. None is fit
// for the public as it stands; each becomes a draft that says in its notes what is to be checked.
import rows from '@/campaign/data/statistics.json';
import { childFocusTexts } from '@/campaign/library-texts/child-focus-texts';
import { inhopeTexts } from '@/campaign/library-texts/inhope-texts';
import { iwfTexts } from '@/campaign/library-texts/iwf-texts';
import type { LibraryText, LibraryTexts } from '@/campaign/library-texts/library-text';
import { ncmecReportsPerYear, ncmecTexts } from '@/campaign/library-texts/ncmec-texts';
import { otherTexts } from '@/campaign/library-texts/other-texts';
import { inFirstLocales, noText } from '@/campaign/locales';
import type { Series } from '@/campaign/statistic';
import type { UncomputedStatistic } from '@/campaign/statistics';

export interface LibraryFigure {
  statistic: UncomputedStatistic;
  /** Warnings and quotations, in English; for staff only. */
  staffNote: string;
}

type Row = (typeof rows)[number];

const texts: LibraryTexts = {
  ...ncmecTexts,
  ...iwfTexts,
  ...inhopeTexts,
  ...childFocusTexts,
  ...otherTexts,
};

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
  const text = requireText(row.slug);
  return {
    statistic: {
      slug: row.slug,
      method: 'value',
      periodSeconds: null,
      inputs: [
        {
          slug: row.slug,
          label: inFirstLocales(text.label),
          value: row.value,
          unit: inFirstLocales(text.unit),
          source: sourceOf(row),
          period: row.period,
        },
      ],
      rounding: text.rounding ?? 'whole',
      saidAs: text.saidAs ?? 'number',
      isEstimate: false,
      sentence: inFirstLocales(text.sentence),
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

function requireText(slug: string): LibraryText {
  const text = texts[slug];
  if (!text) throw new Error(`The library has no text for ${slug}`);
  return text;
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

function readSeries({ series }: Row): Series {
  if (series !== 'ncmec-reports-per-year') throw new Error(`No text for the series ${series}`);
  const { breakNote, title, unit } = ncmecReportsPerYear;
  return {
    title: inFirstLocales(title),
    unit: inFirstLocales(unit),
    note: noText,
    points: rows
      .filter((row) => row.series === series && isSourced(row))
      .map((row) => {
        const isBreak = /not plot/i.test(row.note ?? '');
        return {
          period: row.period,
          value: row.value,
          source: sourceOf(row),
          note: isBreak ? inFirstLocales(breakNote) : noText,
          isBreak,
        };
      }),
  };
}

/** Read at an address that can be cited. */
function isSourced({ sourceUrl, verification }: Row): boolean {
  return sourceUrl !== null && verification === 'source-read';
}

function noteOf({ note, publicReady, quote, role, sentence, verification }: Row): string {
  const warnings: Record<string, string> = {
    'second-hand': 'Second-hand: read it at its source before use.',
    'not-found': 'No source was found: do not publish it as it is.',
  };
  return [
    publicReady ? null : 'Not fit for the public as it stands.',
    warnings[verification] ?? null,
    // With what else its source counted, which the figure's own sentence leaves out.
    `As it was noted: “${sentence}”`,
    note,
    role ?? null,
    quote && `The source says: “${quote}”`,
  ]
    .filter(Boolean)
    .join('\n');
}
