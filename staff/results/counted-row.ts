// A row of counts as the results screen and its export read it.
import type { CountRange } from './count-range';

export interface CountedRow {
  /** ISO day in UTC. */
  day: string;
  step: string;
  locale: string;
  country: string;
  source: string;
  /** The channel that visitors came by; empty: none that is known. */
  cameBy: string;
  rung: string;
  channel: string;
  /** Of those who followed a link to report, small numbers are a range. */
  count: CountRange;
}

/** What is known of some days together, and of each of them. */
export interface CountTotals {
  /** Without a day: a row for each combination of everything else. */
  overall: readonly CountedRow[];
  /** A row for each day and step, without anything else. */
  perDay: readonly CountedRow[];
}
