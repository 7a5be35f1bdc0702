// What a figure of the library says in each language, before a native reader has seen it. A sentence
// says no number but the figure's own; what else the source counted stands in the notes for staff.
import type { FirstLocale } from '@/campaign/locales';
import type { Rounding, SaidAs } from '@/campaign/statistic';

export interface LibraryText {
  /** Of the one input: what was counted, by whom. */
  label: Record<FirstLocale, string>;
  unit: Record<FirstLocale, string>;
  sentence: Record<FirstLocale, string>;
  /** Left out: to the whole number. */
  rounding?: Rounding;
  /** Left out: as a number. */
  saidAs?: SaidAs;
}

/** By the figure's slug. */
export type LibraryTexts = Record<string, LibraryText>;

/** How the million is said: "16.9 million". */
export const inMillions = { rounding: 'three-digits', saidAs: 'compact' } as const;

/** What figures of several publishers count. */
export const units = {
  reports: { fr: 'signalements', nl: 'meldingen', de: 'Meldungen', en: 'reports' },
  files: { fr: 'fichiers', nl: 'bestanden', de: 'Dateien', en: 'files' },
  addresses: { fr: 'adresses web', nl: 'webadressen', de: 'Webadressen', en: 'web addresses' },
  percent: { fr: 'pour cent', nl: 'procent', de: 'Prozent', en: 'percent' },
} satisfies Record<string, Record<FirstLocale, string>>;
