// In which language a page is shown to whoever asks for one of the campaign's languages. The unit is
// the whole page: where a language has it not, the page stands in another, and says so.
import { fallbackLocale, isFirstLocale, type Locale } from '@/campaign/locales';
import type { AddedLanguage, PageName, Snapshot } from '@/campaign/snapshot';

/** What of a snapshot decides it. */
export type SpokenLanguages = Pick<Snapshot, 'addedLanguages' | 'locales'>;

/** Whether the page is public in this language of the campaign. */
export function hasPage(
  { addedLanguages, locales }: SpokenLanguages,
  locale: Locale,
  page: PageName,
): boolean {
  if (!locales.includes(locale)) return false;
  return isFirstLocale(locale) || (addedLanguages[locale]?.pages.includes(page) ?? false);
}

/** The language itself, the one that staff chose in its place, or English, which has every page. */
export function shownLocale(spoken: SpokenLanguages, asked: Locale, page: PageName): Locale {
  const chosen = spoken.addedLanguages[asked]?.fallback ?? fallbackLocale;
  return [asked, chosen].find((locale) => hasPage(spoken, locale, page)) ?? fallbackLocale;
}

/** The page that an address below a language belongs to: "report/BE" and "figures/ratio-78" too. */
export function pageOfPath(path: string): PageName {
  const pages: Record<string, PageName> = {
    report: 'report',
    figures: 'figures',
    privacy: 'privacy',
    legal: 'legal',
    accessibility: 'accessibility',
  };
  const [first = ''] = path.split('/');
  // Answers to the form, and what is not found, stand in the language of the home page.
  return Object.hasOwn(pages, first) ? (pages[first] as PageName) : 'home';
}

/** Of a language that staff have added; null for one that the product speaks itself. */
export function findAddedLanguage(spoken: SpokenLanguages, locale: Locale): AddedLanguage | null {
  return isFirstLocale(locale) ? null : (spoken.addedLanguages[locale] ?? null);
}
