// The languages of the admin, and the form in which collections state labels of their own.

export const staffLanguages = ['en', 'fr', 'nl', 'de'] as const;
export type StaffLanguage = (typeof staffLanguages)[number];

/** A label in every language of the admin: a missing language is a type error. */
export type StaffLabel = Record<StaffLanguage, string>;
