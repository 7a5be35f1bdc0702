// A country as its reader calls it, with the code by which files and addresses know it.
import { listAllCountries } from '@/campaign/countries';
import { fallbackLocale, isLocale } from '@/campaign/locales';
import { countryName, WORLD } from '@/campaign/reporting-points';
import { staffMessagesFor } from './staff-message-catalogue';

/** "Belgium (BE)", "Worldwide (*)"; what is no country's code stays as it is. */
export function sayPlace(code: string, language: string): string {
  if (code === WORLD) return `${staffMessagesFor(language).results.links.worldwide} (${code})`;
  const name = countryName(code, localeOf(language));
  return name === code ? code : `${name} (${code})`;
}

/** Too short a part of a name is a part of too many. */
const leastLetters = 3;

/** The codes of countries whose name in the reader's language has these words in it. */
export function placesNamed(words: string, language: string): string[] {
  const locale = localeOf(language);
  const wanted = words.trim().toLocaleLowerCase(locale);
  if (wanted.length < leastLetters) return [];
  return listAllCountries(locale)
    .filter(({ name }) => name.toLocaleLowerCase(locale).includes(wanted))
    .map(({ code }) => code);
}

function localeOf(language: string) {
  return isLocale(language) ? language : fallbackLocale;
}
