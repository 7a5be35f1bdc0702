// Counts → what the results screen shows: the steps in order, and each by day, channel and language.
// Pure. Steps are counted, never people, so a later step can be larger than the one before it.
import { cardMadeStep } from '@/campaign/steps';
import { type CountRange, compareRanges, none, sumRanges } from './count-range';
import type { CountedRow, CountTotals } from './counted-row';

/** The way to a shared card, and what is to follow it. */
export const funnelSteps = [
  'opened',
  'photo-chosen',
  'card-ready',
  cardMadeStep,
  'report-followed',
  'report-link',
] as const;
export type FunnelStep = (typeof funnelSteps)[number];

export type StepCounts = Record<FunnelStep, CountRange>;

export interface FunnelRow {
  step: FunnelStep;
  count: CountRange;
  /** Of the step before, in percent; null where there is nothing to compare it with. */
  percent: number | null;
}

export interface CountOf {
  /** What is counted: a channel, a language, a day; empty: not known. */
  name: string;
  counts: StepCounts;
}

export interface WayTaken {
  step: string;
  rung: string;
  channel: string;
  count: CountRange;
}

export interface Results {
  funnel: FunnelRow[];
  /** Every day given, in order. */
  days: CountOf[];
  /** Most cards first. */
  channels: CountOf[];
  languages: CountOf[];
  /** How cards were shared and saved, most often first. */
  ways: WayTaken[];
}

/** Only these follow from each other: the link to the reporting page stands on cards too. All exact. */
const comparedWith: Partial<Record<FunnelStep, FunnelStep>> = {
  'photo-chosen': 'opened',
  'card-ready': 'photo-chosen',
  [cardMadeStep]: 'card-ready',
};

/** `days`: those to be shown, counted or not. */
export function summariseCounts(
  { overall: rows, perDay }: CountTotals,
  days: readonly string[],
): Results {
  const all = sumSteps(rows);
  const byDay = groupBy(perDay, ({ day }) => day);
  return {
    funnel: funnelSteps.map((step) => {
      const before = comparedWith[step];
      const base = before ? all[before].least : 0;
      return { step, count: all[step], percent: base > 0 ? (all[step].least / base) * 100 : null };
    }),
    days: days.map((day) => ({ name: day, counts: sumSteps(byDay.get(day) ?? []) })),
    channels: countOf(
      // The server's redirect knows no channel: counted among them, it would look like one.
      rows.filter(({ step }) => step !== 'report-link'),
      ({ cameBy }) => cameBy,
    ),
    languages: countOf(rows, ({ locale }) => locale),
    ways: countWays(rows),
  };
}

function sumSteps(rows: readonly CountedRow[]): StepCounts {
  const counts = Object.fromEntries(funnelSteps.map((step) => [step, none])) as StepCounts;
  for (const { count, step } of rows) {
    const known = funnelSteps.find((it) => it === step);
    if (known) counts[known] = sumRanges([counts[known], count]);
  }
  return counts;
}

function countOf(rows: readonly CountedRow[], nameOf: (row: CountedRow) => string): CountOf[] {
  return [...groupBy(rows, nameOf)]
    .map(([name, own]) => ({ name, counts: sumSteps(own) }))
    .sort((a, b) => rankOf(b) - rankOf(a) || (a.name < b.name ? -1 : 1));
}

/** Cards first; of those with as many, the page opened more often. */
function rankOf({ counts }: CountOf): number {
  return counts[cardMadeStep].least * 1e9 + counts.opened.least;
}

function countWays(rows: readonly CountedRow[]): WayTaken[] {
  const taken = rows.filter(({ step }) => step === 'shared' || step === 'saved');
  return sumGroups(taken, ({ channel, rung, step }) => ({ step, rung, channel }));
}

function sumGroups<Key extends object>(
  rows: readonly CountedRow[],
  keyOf: (row: CountedRow) => Key,
): (Key & { count: CountRange })[] {
  return [...groupBy(rows, (row) => JSON.stringify(keyOf(row)))]
    .map(([key, own]) => ({
      ...(JSON.parse(key) as Key),
      count: sumRanges(own.map(({ count }) => count)),
    }))
    .sort((a, b) => compareRanges(a.count, b.count));
}

function groupBy<Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
): Map<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = nameOf(row);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}
