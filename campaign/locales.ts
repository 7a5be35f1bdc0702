// The languages of the site: which there can be, their own names, and which one a visitor gets.

/** The languages that the product itself speaks, in the order in which a new site shows them. */
export const firstLocales = ['fr', 'nl', 'de', 'en'] as const;
export type FirstLocale = (typeof firstLocales)[number];

/**
 * Every language that a campaign may have: those that the card fonts can write, which a test checks.
 * Staff choose among them; `Snapshot.locales` says which are public.
 */
export const supportedLocales = [
  ...firstLocales,
  ...(['bs', 'cs', 'cy', 'da', 'es', 'et', 'fi', 'ga', 'hr', 'hu', 'is', 'it', 'lb'] as const),
  ...(['lt', 'lv', 'mt', 'no', 'pl', 'pt', 'ro', 'sk', 'sl', 'sq', 'sv', 'tr'] as const),
] as const;
export type Locale = (typeof supportedLocales)[number];

/**
 * A value for each language of the campaign that it belongs to: holds those of `Snapshot.locales`,
 * not every supported one. To be read by a language that is known to be one of them.
 */
export type PerLocale<T> = Record<Locale, T>;

/** Each language's name in that language, as its speakers look for it. */
export const localeNames: Record<Locale, string> = {
  fr: 'Français',
  nl: 'Nederlands',
  de: 'Deutsch',
  en: 'English',
  bs: 'Bosanski',
  cs: 'Čeština',
  cy: 'Cymraeg',
  da: 'Dansk',
  es: 'Español',
  et: 'Eesti',
  fi: 'Suomi',
  ga: 'Gaeilge',
  hr: 'Hrvatski',
  hu: 'Magyar',
  is: 'Íslenska',
  it: 'Italiano',
  lb: 'Lëtzebuergesch',
  lt: 'Lietuvių',
  lv: 'Latviešu',
  mt: 'Malti',
  no: 'Norsk',
  pl: 'Polski',
  pt: 'Português',
  ro: 'Română',
  sk: 'Slovenčina',
  sl: 'Slovenščina',
  sq: 'Shqip',
  sv: 'Svenska',
  tr: 'Türkçe',
};

/** The value for each of these languages. */
export function forLocales<T>(
  locales: readonly Locale[],
  valueFor: (locale: Locale) => T,
): PerLocale<T> {
  return Object.fromEntries(locales.map((locale) => [locale, valueFor(locale)])) as PerLocale<T>;
}

/** What stands in the code, as what belongs to a campaign in those languages. */
export function inFirstLocales<T>(values: Record<FirstLocale, T>): PerLocale<T> {
  return values as PerLocale<T>;
}

/** A text that stands in no language. */
export const noText: PerLocale<string> = inFirstLocales({ fr: '', nl: '', de: '', en: '' });

/** For whoever asks for none of our languages. */
export const fallbackLocale = 'en' satisfies Locale;

/** Longer headers come from no browser; the rest of one is not read. */
const maxHeaderLength = 500;

/**
 * The tag to set dates, lists and names with: without a region, English would mean American dates.
 * Other languages stay as they are.
 */
export function intlLocale(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** A language's main region; every other language is that of its own code ("fr_FR"). */
const mainRegions: Partial<Record<Locale, string>> = {
  bs: 'BA',
  cs: 'CZ',
  cy: 'GB',
  da: 'DK',
  en: 'GB',
  et: 'EE',
  ga: 'IE',
  lb: 'LU',
  no: 'NO',
  sl: 'SI',
  sq: 'AL',
  sv: 'SE',
};

/** The language as link previews name it: "fr_FR". Bare codes are read by few networks. */
export function openGraphLocale(locale: Locale): string {
  const language = locale === 'no' ? 'nb' : locale;
  return `${language}_${mainRegions[locale] ?? locale.toUpperCase()}`;
}

/** Whether a campaign may have this language; whether one has is what `findLocale` tells. */
export function isLocale(value: unknown): value is Locale {
  return supportedLocales.some((locale) => locale === value);
}

export function isFirstLocale(value: unknown): value is FirstLocale {
  return firstLocales.some((locale) => locale === value);
}

/** The one of these languages that is asked for; null for anything else. */
export function findLocale(value: unknown, locales: readonly Locale[]): Locale | null {
  return locales.find((locale) => locale === value) ?? null;
}

/**
 * The one of these languages that a page of ours is in, by its address (`https://…/fr/figures`, also
 * below a rehearsal's secret one); null for anything else. Any text is safe.
 */
export function findPageLocale(address: string | null, locales: readonly Locale[]): Locale | null {
  if (address === null || !URL.canParse(address)) return null;
  const segments = new URL(address).pathname.split('/');
  const named = segments.find((segment) => findLocale(segment, locales) !== null);
  return findLocale(named, locales);
}

/**
 * Which of these languages an Accept-Language header likes best: highest q-value, then order; a
 * region counts as its language (fr-BE: fr), `*` as the fallback. Any text is safe, none is an error.
 */
export function negotiateLocale<L extends Locale>(
  acceptLanguage: string | null,
  locales: readonly L[],
): L | typeof fallbackLocale {
  const wishes = (acceptLanguage ?? '')
    .slice(0, maxHeaderLength)
    .split(',')
    .map((range) => readWish(range, locales))
    .filter((wish) => wish !== null)
    .sort((a, b) => b.quality - a.quality);
  return wishes[0]?.locale ?? fallbackLocale;
}

function readWish<L extends Locale>(
  range: string,
  locales: readonly L[],
): { locale: L | typeof fallbackLocale; quality: number } | null {
  const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  const named = tag.split('-')[0];
  const language =
    tag === '*' ? fallbackLocale : locales.find((locale) => locale === codeOf(named));
  if (language === undefined) return null;
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  const quality = weight === undefined ? 1 : Number(weight.slice(2));
  return quality > 0 && quality <= 1 ? { locale: language, quality } : null;
}

/** Browsers name Norwegian by its written form. */
function codeOf(language: string | undefined): string | undefined {
  return language === 'nb' || language === 'nn' ? 'no' : language;
}
