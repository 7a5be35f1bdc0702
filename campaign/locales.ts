// The languages of the site: their own names, and which one a visitor gets.
import { type Locale, locales, type PerLocale } from '@/campaign/snapshot';

/** Each language's name in that language, as its speakers look for it. */
export const localeNames: Record<Locale, string> = {
  fr: 'Français',
  nl: 'Nederlands',
  de: 'Deutsch',
  en: 'English',
};

/** A text that stands in no language. */
export const noText: PerLocale<string> = { fr: '', nl: '', de: '', en: '' };

/** For whoever asks for none of our languages. */
export const fallbackLocale: Locale = 'en';

/** Longer headers come from no browser; the rest of one is not read. */
const maxHeaderLength = 500;

/**
 * The tag to set dates, lists and names with: without a region, English would mean American dates.
 * Other languages stay as they are.
 */
export function intlLocale(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/**
 * The language that an Accept-Language header likes best: highest q-value, then order; a region
 * counts as its language (fr-BE: fr), `*` as the fallback. Any text is safe, none is an error.
 */
export function negotiateLocale(acceptLanguage: string | null): Locale {
  const wishes = (acceptLanguage ?? '')
    .slice(0, maxHeaderLength)
    .split(',')
    .map(readWish)
    .filter((wish) => wish !== null)
    .sort((a, b) => b.quality - a.quality);
  return wishes[0]?.locale ?? fallbackLocale;
}

function readWish(range: string): { locale: Locale; quality: number } | null {
  const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  const language = tag === '*' ? fallbackLocale : tag.split('-')[0];
  if (!isLocale(language)) return null;
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  const quality = weight === undefined ? 1 : Number(weight.slice(2));
  return quality > 0 && quality <= 1 ? { locale: language, quality } : null;
}
