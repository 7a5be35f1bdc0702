// Counts → who followed a link to the reporting page, by day, country, language and place, and who went
// on from that page to a reporting point. Pure. A link that is followed is no report.
import type { LinkPlace } from '@/campaign/report-links';
import { type CountRange, compareRanges, none, sumRanges } from './count-range';
import type { CountedRow, CountTotals } from './counted-row';

export interface NamedCount {
  /** Empty: not known, or none. */
  name: string;
  count: CountRange;
}

export interface LinkSummary {
  all: CountRange;
  /** Every day given, in order. */
  days: NamedCount[];
  /** The most first. */
  countries: NamedCount[];
  languages: NamedCount[];
  places: NamedCount[];
  /** Who went on from our page to a reporting point, by that point's country; empty: worldwide. */
  points: NamedCount[];
}

/** Of a row that is a followed link: where it stood. Pages tell of their own links by a step. */
function placeOf({ source, step }: CountedRow): string | null {
  if (step === 'report-link') return source;
  return step === 'report-followed' ? ('page' satisfies LinkPlace) : null;
}

/** `days`: those to be shown, counted or not. */
export function summariseLinks(
  { overall: rows, perDay }: CountTotals,
  days: readonly string[],
): LinkSummary {
  const isLink = (row: CountedRow) => placeOf(row) !== null;
  const links = rows.filter(isLink);
  const byDay = groupCounts(perDay.filter(isLink), ({ day }) => day);
  return {
    all: sumRanges(links.map(({ count }) => count)),
    days: days.map((day) => ({ name: day, count: sumRanges(byDay.get(day) ?? []) })),
    countries: rank(groupCounts(links, ({ country }) => country)),
    languages: rank(groupCounts(links, ({ locale }) => locale)),
    places: rank(groupCounts(links, (row) => placeOf(row) ?? '')),
    points: rank(
      groupCounts(
        rows.filter(({ step }) => step === 'point-followed'),
        ({ country }) => country,
      ),
    ),
  };
}

export interface LinkRow {
  day: string;
  country: string;
  locale: string;
  place: string;
  count: CountRange;
}

/** Followed links alone, a row for each day, country, language and place. */
export function listLinks(rows: readonly CountedRow[]): LinkRow[] {
  const found = new Map<string, LinkRow>();
  for (const row of rows) {
    const place = placeOf(row);
    if (place === null) continue;
    const { count, country, day, locale } = row;
    const key = [day, country, locale, place].join('|');
    const before = found.get(key)?.count ?? none;
    found.set(key, { day, country, locale, place, count: sumRanges([before, count]) });
  }
  return [...found.values()];
}

function groupCounts(
  rows: readonly CountedRow[],
  nameOf: (row: CountedRow) => string,
): Map<string, CountRange[]> {
  const groups = new Map<string, CountRange[]>();
  for (const row of rows) {
    const name = nameOf(row);
    const group = groups.get(name);
    if (group) group.push(row.count);
    else groups.set(name, [row.count]);
  }
  return groups;
}

/** In an order that says no more than the numbers beside it. */
function rank(groups: Map<string, CountRange[]>): NamedCount[] {
  return [...groups]
    .map(([name, counts]) => ({ name, count: sumRanges(counts) }))
    .sort((a, b) => compareRanges(a.count, b.count) || (a.name < b.name ? -1 : 1));
}
