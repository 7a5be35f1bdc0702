// The campaign's languages as staff have chosen them. Pure.
import {
  fallbackLocale,
  firstLocales,
  isFirstLocale,
  isLocale,
  type Locale,
} from '@/campaign/locales';
import { canSay, readWords } from '@/campaign/messages/interface-words';
import { type AddedLanguage, pageNames, type Snapshot } from '@/campaign/snapshot';
import type { LanguageDocument } from './campaign-documents';

/** All of them in their order, also those that are being prepared. */
export function campaignLocales(languages: readonly LanguageDocument[]): Locale[] {
  // A site from before languages could be chosen has no document of any.
  if (languages.length === 0) return [...firstLocales];
  return inOrder(languages).flatMap(({ code }) => (isLocale(code) ? [code] : []));
}

/** Those in which cards are public. */
export function publicLocales(languages: readonly LanguageDocument[]): Locale[] {
  const isPublic = (locale: Locale) => findLanguage(languages, locale)?.isPublic ?? true;
  return campaignLocales(languages).filter(isPublic);
}

export function findLanguage(
  languages: readonly LanguageDocument[],
  locale: Locale,
): LanguageDocument | undefined {
  return languages.find(({ code }) => code === locale);
}

/**
 * What those languages among `locales` have that the product does not speak itself. A page that staff
 * chose counts only while its words are whole: after an upgrade some may be missing, which must hold up
 * nothing else; until they are written the page stands in the fallback, and says so.
 */
export function readAddedLanguages(
  languages: readonly LanguageDocument[],
  locales: readonly Locale[],
): Snapshot['addedLanguages'] {
  const wished = Object.entries(readWishedLanguages(languages, locales));
  return Object.fromEntries(
    wished.map(([locale, added]) => [
      locale,
      { ...added, pages: added.pages.filter((page) => canSay(added.words, page)) },
    ]),
  );
}

/** The same as staff want it, whether its words are whole or not. */
export function readWishedLanguages(
  languages: readonly LanguageDocument[],
  locales: readonly Locale[],
): Snapshot['addedLanguages'] {
  const added = locales.filter((locale) => !isFirstLocale(locale));
  return Object.fromEntries(
    added.map((locale): [Locale, AddedLanguage] => {
      const document = findLanguage(languages, locale);
      const { fallback } = document ?? {};
      return [
        locale,
        {
          pages: pageNames.filter((page) => document?.pages?.includes(page)),
          fallback: isLocale(fallback) ? fallback : fallbackLocale,
          words: readWords(document?.words),
        },
      ];
    }),
  );
}

function inOrder(languages: readonly LanguageDocument[]): LanguageDocument[] {
  return [...languages].sort((a, b) => a.position - b.position || a.id - b.id);
}
