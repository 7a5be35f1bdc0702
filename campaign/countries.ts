// All countries, and which of them somebody means: by what they type, in any language that Unicode
// names countries in, or by the region that their browser asks for. Any text is safe to ask about.
import { cities } from '@/campaign/cities';
import { countryAliases } from '@/campaign/country-aliases';
import { type FoldedName, foldName, type PlaceName } from '@/campaign/fold-name';
import { intlLocale, type Locale, supportedLocales } from '@/campaign/locales';
import { type Country, countryName, readCountry } from '@/campaign/reporting-points';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** ISO 3166-1's 249 codes and XK, which is used for Kosovo; in order. */
export const countryCodes: readonly string[] = letters.flatMap((first) =>
  letters.map((second) => first + second).filter((code) => readCountry(code) === code),
);

const listed = new Map<Locale, Country[]>();

/** Every country by its name in this language, as the language sorts. */
export function listAllCountries(locale: Locale): Country[] {
  const known = listed.get(locale);
  if (known) return known;
  const byName = new Intl.Collator(intlLocale(locale));
  const countries = countryCodes
    .map((code) => ({ code, name: countryName(code, locale) }))
    .sort((a, b) => byName.compare(a.name, b.name));
  listed.set(locale, countries);
  return countries;
}

/** The same list by first letter, "É" under "E". */
export function countriesByLetter(
  countries: readonly Country[],
): { letter: string; countries: Country[] }[] {
  const byLetter = new Map<string, Country[]>();
  for (const country of countries) {
    const initial = country.name.slice(0, 1);
    const letter = (foldName(initial).key.slice(0, 1) || initial).toUpperCase();
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), country]);
  }
  return [...byLetter].map(([letter, named]) => ({ letter, countries: named }));
}

/** Longer headers come from no browser; the rest of one is not read. */
const maxHeaderLength = 500;

/**
 * The country that a browser's languages name: the region of the one wanted most that has any
 * (fr-CH: "CH"); null where none has. Most browsers add American English to whatever they speak: that
 * says something only where it comes first.
 */
export function findWantedCountry(acceptLanguage: string | null): string | null {
  const wishes = (acceptLanguage ?? '')
    .slice(0, maxHeaderLength)
    .split(',')
    .flatMap((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      const quality = weight === undefined ? 1 : Number(weight.slice(2));
      return quality > 0 && quality <= 1 ? [{ tag, quality }] : [];
    })
    .sort((a, b) => b.quality - a.quality);
  for (const [index, { tag }] of wishes.entries()) {
    const [, code = ''] = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})$/i.exec(tag) ?? [];
    const country = readCountry(code);
    if (country && (index === 0 || tag.toLowerCase() !== 'en-us')) return country;
  }
  return null;
}

/** As many as a reader can choose among at a glance. */
export const maxFoundCountries = 8;
const maxTypedLength = 80;

/**
 * The countries that somebody may mean, best first: one where that is clear, none where nothing is
 * like it. A code, then a name in the page's language or a byname, then in any other, then a city, then
 * a part of a name, then a name with a letter or two wrong; parts and slips of cities last.
 */
export function findCountries(typed: string, locale: Locale): string[] {
  const text = typed.slice(0, maxTypedLength).trim();
  const code = readCountry(text);
  if (code !== null) return [code];
  const name = foldName(text);
  if (name.key === '') return [];
  return (
    sameName(name, namesIn(intlLocale(locale))) ??
    findAlias(name) ??
    first(otherLanguages, (language) => sameName(name, namesIn(language))) ??
    sameName(name, ownNames()) ??
    sameName(name, cities(countryCodes)) ??
    partOfNames(name, nearNames(locale)) ??
    likeNames(name, [...nearNames(locale), ...aliases]) ??
    partOfNames(name, cities(countryCodes)) ??
    likeCity(name) ??
    []
  );
}

/** Languages in which many people know their country's name, besides the site's own. */
const otherLanguages = [
  'en',
  ...supportedLocales.filter((locale) => locale !== 'en'),
  ...[
    'ar',
    'bg',
    'bn',
    'ca',
    'el',
    'fa',
    'he',
    'hi',
    'id',
    'ja',
    'ko',
    'ru',
    'sr',
    'sw',
    'th',
    'uk',
  ],
  ...['ur', 'vi', 'zh'],
];

const namesByLanguage = new Map<string, PlaceName[]>();

function namesIn(language: string): PlaceName[] {
  const known = namesByLanguage.get(language);
  if (known) return known;
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const entries = countryCodes.flatMap((code) => entryOf(code, names.of(code)));
  namesByLanguage.set(language, entries);
  return entries;
}

let own: PlaceName[] | null = null;

/** Each country in the language that most of its people speak: "Україна", "Suomi", "日本". */
function ownNames(): PlaceName[] {
  own ??= countryCodes.flatMap((code) => {
    const { language } = new Intl.Locale(`und-${code}`).maximize();
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    return entryOf(code, names.of(code));
  });
  return own;
}

function entryOf(code: string, name: string | undefined): PlaceName[] {
  return name === undefined ? [] : [{ code, ...foldName(name) }];
}

/** The names among which a part or a slip is looked for. */
function nearNames(locale: Locale): PlaceName[] {
  return [...namesIn(intlLocale(locale)), ...namesIn('en'), ...ownNames()];
}

function first<T>(languages: readonly string[], find: (language: string) => T | null): T | null {
  for (const language of languages) {
    const found = find(language);
    if (found !== null) return found;
  }
  return null;
}

function sameName({ key }: FoldedName, names: readonly PlaceName[]): string[] | null {
  return someOf(names.filter((entry) => entry.key === key));
}

/** Bynames are folded already. */
const aliases: PlaceName[] = Object.entries(countryAliases).flatMap(([key, codes]) =>
  codes.map((code) => ({ code, key, words: [key] })),
);

function findAlias({ key }: FoldedName): string[] | null {
  return Object.hasOwn(countryAliases, key) ? [...(countryAliases[key] ?? [])] : null;
}

const minPartLength = 3;

/** Names that begin like it or have its words: "cong", "korea", "guinea bissau". */
function partOfNames({ key, words }: FoldedName, names: readonly PlaceName[]): string[] | null {
  if (key.length < minPartLength) return null;
  const has = (entry: PlaceName) =>
    entry.key.startsWith(key) ||
    words.every((word) => entry.words.some((named) => named.startsWith(word)));
  const isIn = (entry: PlaceName) => entry.words.every((word) => words.includes(word));
  return someOf(names.filter(has)) ?? someOf(names.filter(isIn));
}

/** Names with a letter or two added, left out, swapped or wrong. */
function likeNames({ key }: FoldedName, names: readonly PlaceName[], atMost = 2): string[] | null {
  const most = Math.min(atMost, key.length < 4 ? 0 : key.length < 7 ? 1 : 2);
  for (let slips = 1; slips <= most; slips += 1) {
    const some = someOf(names.filter((entry) => countSlips(key, entry.key, slips) <= slips));
    if (some) return some;
  }
  return null;
}

/** One slip, in a longer word: cities are many, and a short word is soon like one. */
function likeCity(name: FoldedName): string[] | null {
  return name.key.length < 6 ? null : likeNames(name, cities(countryCodes), 1);
}

function someOf(entries: readonly { code: string }[]): string[] | null {
  const codes = [...new Set(entries.map(({ code }) => code))];
  return codes.length === 0 ? null : codes.slice(0, maxFoundCountries);
}

/** Edits between two words, neighbours swapped counting as one; `most` + 1 for anything beyond. */
function countSlips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? most + 1;
}
