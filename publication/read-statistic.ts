// A figure among staff's documents → the figure as it stands in a snapshot. Pure. What is missing
// becomes an empty text or zero, which no publication lets through.
import type { Locale } from '@/campaign/locales';
import type { Series, Source, Statistic, StatisticInput } from '@/campaign/statistic';
import { computeValue } from '@/campaign/statistics';
import type { EveryLocale, InputDocument, StatisticDocument } from './campaign-documents';
import { isoDay } from './current-edition';
import { readText, readTexts } from './read-texts';

/** `locales`: the languages in which it is read. */
export function readStatistic(document: StatisticDocument, locales: readonly Locale[]): Statistic {
  const everyLocale = (texts: EveryLocale | undefined) => readTexts(texts, locales);
  const basis = {
    method: document.method,
    inputs: document.inputs.map((input) => readInput(input, locales)),
    periodSeconds: document.method === 'interval' ? (document.periodSeconds ?? null) : null,
    rounding: document.rounding,
    saidAs: document.saidAs,
  };
  const computed = computeValue(basis);
  return {
    slug: document.slug,
    ...basis,
    value: computed.ok ? computed.value : 0,
    isEstimate: document.isEstimate ?? false,
    sentence: everyLocale(document.sentence),
    milderSentence: everyLocale(document.milderSentence),
    caveat: everyLocale(document.caveat),
    whatChanged: everyLocale(document.whatChanged),
    series: readSeries(document, locales),
    sourceName: readText(document.sourceName),
    year: readText(document.year),
    reviewBy: readReviewDay(document),
    // Depends on the day: `snapshotFromDocuments` knows it.
    isUnderReview: false,
  };
}

/** The ISO day by which a figure is to be looked at again; null: none is set. */
export function readReviewDay({ reviewBy }: Pick<StatisticDocument, 'reviewBy'>): string | null {
  return reviewBy ? isoDay(reviewBy) : null;
}

function readSeries(document: StatisticDocument, locales: readonly Locale[]): Series | null {
  const everyLocale = (texts: EveryLocale | undefined) => readTexts(texts, locales);
  const points = document.seriesPoints ?? [];
  if (points.length === 0) return null;
  return {
    title: everyLocale(document.seriesTitle),
    unit: everyLocale(document.seriesUnit),
    note: everyLocale(document.seriesNote),
    points: points.map(({ period, value, source, note, isBreak }) => ({
      period: readText(period),
      value,
      source: readSource(source),
      note: everyLocale(note),
      isBreak: isBreak ?? false,
    })),
  };
}

function readInput(document: InputDocument, locales: readonly Locale[]): StatisticInput {
  return {
    slug: document.slug,
    label: readTexts(document.label, locales),
    value: document.value,
    unit: readTexts(document.unit, locales),
    source: readSource(document.source),
    period: readText(document.period),
  };
}

function readSource({ name, title, url }: InputDocument['source']): Source {
  return { name: readText(name), title: readText(title), url: readText(url) };
}
