// The languages of the admin, and the form in which collections state labels of their own.

export const staffLanguages = ['en', 'fr', 'nl', 'de'] as const;
export type StaffLanguage = (typeof staffLanguages)[number];

/** One of something in every language of the admin: a missing language is a type error. */
export type PerStaffLanguage<T> = Record<StaffLanguage, T>;

export type StaffLabel = PerStaffLanguage<string>;

/** What is meant for `language`; English where Payload names one that we do not speak. */
export function inLanguage<T>(every: PerStaffLanguage<T>, language: string): T {
  return every[staffLanguages.find((candidate) => candidate === language) ?? 'en'];
}
