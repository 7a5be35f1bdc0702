// A row of counts as the results screen and its export read it.

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
  count: number;
}
