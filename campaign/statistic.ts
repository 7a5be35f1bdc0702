// The shape of a figure as it is published: a claim with the numbers and documents behind it.
// Types and the lists behind them only; campaign/statistics.ts computes.
import type { PerLocale } from '@/campaign/locales';

/** A named, sourced number from which a statistic is computed. */
export interface StatisticInput {
  slug: string;
  label: PerLocale<string>;
  value: number;
  unit: PerLocale<string>;
  source: Source;
  period: string;
}

export interface Source {
  /** As cited on a card: "Child Focus". */
  name: string;
  /** The document, cited in English: "Child Focus press release, 18 Nov 2020". */
  title: string;
  url: string;
}

/** How a figure follows from its inputs. */
export const methods = ['value', 'ratio', 'percentage', 'interval'] as const;
export type Method = (typeof methods)[number];

/** To the whole number, to one decimal, or to so many digits that count: 1,634,636 → 1,600,000. */
export const roundings = ['whole', 'tenth', 'two-digits', 'three-digits'] as const;
export type Rounding = (typeof roundings)[number];

/** "78", "1.6 million", "1 in 3", "26%", and, for intervals only, "109 seconds" or longer units. */
export const waysToSay = [
  'number',
  'compact',
  'one-in',
  'percent',
  'seconds',
  'minutes',
  'hours',
] as const;
export type SaidAs = (typeof waysToSay)[number];

/**
 * A claim with its evidence.
 * `method`: `value` says the one input itself; `ratio` is input 0 ÷ input 1; `percentage` the same
 * times 100; `interval` is the length of the period ÷ input 0 ("one every n seconds").
 */
export interface Statistic {
  slug: string;
  method: Method;
  inputs: StatisticInput[];
  /** Only for `interval`: the length of the period, in seconds. */
  periodSeconds: number | null;
  rounding: Rounding;
  saidAs: SaidAs;
  /** Computed and rounded: what the sentence says, in the unit of `saidAs`. */
  value: number;
  isEstimate: boolean;
  /** ICU MessageFormat with the argument `n` inside a `<number>` tag. */
  sentence: PerLocale<string>;
  /** The same claim without the words that networks' filters limit; empty in every language: none. */
  milderSentence: PerLocale<string>;
  caveat: PerLocale<string>;
  /** For readers: what this version of the figure corrects, and why; empty where nothing is said. */
  whatChanged: PerLocale<string>;
  /** The same thing counted over time; null: none. */
  series: Series | null;
  /** Cited on the card, with `year`. */
  sourceName: string;
  year: string;
  /** ISO date by which staff must look at the figure again. */
  reviewBy: string | null;
  /** True once the review is overdue by more than staff allow: on no new card until it was done. */
  isUnderReview: boolean;
}

/** Counts over time, in order, each with its own source. */
export interface Series {
  /** What is counted, by whom. */
  title: PerLocale<string>;
  unit: PerLocale<string>;
  /** What a reader must know before comparing. */
  note: PerLocale<string>;
  points: SeriesPoint[];
}

export interface SeriesPoint {
  /** A year: "2024". */
  period: string;
  value: number;
  source: Source;
  /** Shown at this point; empty: nothing to say. */
  note: PerLocale<string>;
  /** True where it was counted in another way than the point before: not to be compared. */
  isBreak: boolean;
}
