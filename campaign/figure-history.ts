// What was published of one figure, version by version, as readers may know it: dates and content,
// never who or for what inner reason. Pure.
import type { Locale } from '@/campaign/locales';
import type { Statistic } from '@/campaign/statistic';

/** The figures of one publication. */
export interface PublishedFigures {
  /** The moment from which it held. */
  holdsFrom: Date;
  statistics: Statistic[];
}

/** What set a version apart from the one before, the gravest first. */
export type FigureChange = 'first' | 'again' | 'number' | 'evidence' | 'wording';

export interface FigureVersion {
  change: FigureChange;
  from: Date;
  /** The moment from which the figure stood differently, or nowhere; null: it still stands. */
  until: Date | null;
  statistic: Statistic;
}

/**
 * The versions of the figure in publications that are given oldest first; empty: it never was one.
 * @param reader the language whose wording counts; without it, each of them
 */
export function figureHistory(
  publications: readonly PublishedFigures[],
  slug: string,
  reader?: Locale,
): FigureVersion[] {
  const versions: FigureVersion[] = [];
  for (const { holdsFrom, statistics } of publications) {
    const statistic = statistics.find((candidate) => candidate.slug === slug);
    const last = versions.at(-1);
    const isPublic = last?.until === null;
    if (!statistic) {
      if (last && isPublic) last.until = holdsFrom;
      continue;
    }
    const change = changeFrom(last, statistic, reader);
    if (change === null) continue;
    if (last && isPublic) last.until = holdsFrom;
    versions.push({ change, from: holdsFrom, until: null, statistic });
  }
  return versions;
}

/** The version that the newest one corrected: the last that said another number; null: none did. */
export function findCorrection(
  history: readonly FigureVersion[],
): { at: Date; old: Statistic } | null {
  const index = history.findLastIndex(({ change }) => change === 'number');
  const corrected = history[index];
  const old = history[index - 1];
  return corrected && old ? { at: corrected.from, old: old.statistic } : null;
}

function changeFrom(
  last: FigureVersion | undefined,
  now: Statistic,
  reader: Locale | undefined,
): FigureChange | null {
  if (!last) return 'first';
  const before = last.statistic;
  const differs = (part: (statistic: Statistic) => unknown) =>
    JSON.stringify(part(before)) !== JSON.stringify(part(now));
  if (differs(numberOf)) return 'number';
  if (differs(evidenceOf)) return 'evidence';
  const locales = localesOf(before).filter(
    (locale) => localesOf(now).includes(locale) && (reader ?? locale) === locale,
  );
  if (differs((statistic) => wordingOf(statistic, locales))) return 'wording';
  return last.until === null ? null : 'again';
}

function numberOf({ value, saidAs }: Statistic) {
  return [value, saidAs];
}

function evidenceOf({ method, periodSeconds, inputs, series, sourceName, year }: Statistic) {
  return [
    method,
    periodSeconds,
    inputs.map(({ value, source, period }) => [value, source, period]),
    series?.points.map(({ value, source, period, isBreak }) => [value, source, period, isBreak]),
    sourceName,
    year,
  ];
}

/** The languages in which a version was published. */
function localesOf({ sentence }: Statistic): Locale[] {
  return Object.keys(sentence) as Locale[];
}

/** In these languages: one more or less is no change of what the others say. */
function wordingOf(
  { sentence, caveat, whatChanged, inputs, series, isEstimate }: Statistic,
  locales: Locale[],
) {
  const texts = [
    sentence,
    caveat,
    whatChanged,
    ...inputs.flatMap(({ label, unit }) => [label, unit]),
    ...(series
      ? [series.title, series.unit, series.note, ...series.points.map(({ note }) => note)]
      : []),
  ];
  return [texts.map((text) => locales.map((locale) => text[locale])), isEstimate];
}
