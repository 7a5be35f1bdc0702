// All countries, and which of them somebody means: by what they type, in any language that Unicode
// names countries in, or by the region that their browser asks for. Any text is safe to ask about.
import { countryAliases } from '@/campaign/country-aliases';
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
 * like it. A code, then a name in the page's language or a byname, then in any other, then a part of a name, then
 * a name with a letter or two wrong.
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
    partOfNames(name, nearNames(locale)) ??
    likeNames(name, nearNames(locale)) ??
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

interface FoldedName {
  words: string[];
  /** The words in one: "coteivoire". */
  key: string;
}

interface CountryNameEntry extends FoldedName {
  code: string;
}

/** Letters that take no accent off by themselves. */
const plainLetters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
/** Articles and the like: "the Netherlands", "la Belgique", "Bosnie et Herzégovine". */
const littleWords = new Set(
  'a and d das de dem den der des die du e en et het in l la le les of the und y'.split(' '),
);

/** Without case, accents, punctuation and little words. */
function foldName(text: string): FoldedName {
  const all = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mn}/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter] ?? letter)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
  const words = all.filter((word) => !littleWords.has(word));
  const kept = words.length > 0 ? words : all;
  return { words: kept, key: kept.join('') };
}

const namesByLanguage = new Map<string, CountryNameEntry[]>();

function namesIn(language: string): CountryNameEntry[] {
  const known = namesByLanguage.get(language);
  if (known) return known;
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const entries = countryCodes.flatMap((code) => entryOf(code, names.of(code)));
  namesByLanguage.set(language, entries);
  return entries;
}

let own: CountryNameEntry[] | null = null;

/** Each country in the language that most of its people speak: "Україна", "Suomi", "日本". */
function ownNames(): CountryNameEntry[] {
  own ??= countryCodes.flatMap((code) => {
    const { language } = new Intl.Locale(`und-${code}`).maximize();
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    return entryOf(code, names.of(code));
  });
  return own;
}

function entryOf(code: string, name: string | undefined): CountryNameEntry[] {
  return name === undefined ? [] : [{ code, ...foldName(name) }];
}

/** The names among which a part or a slip is looked for. */
function nearNames(locale: Locale): CountryNameEntry[] {
  return [...namesIn(intlLocale(locale)), ...namesIn('en'), ...ownNames()];
}

function first<T>(languages: readonly string[], find: (language: string) => T | null): T | null {
  for (const language of languages) {
    const found = find(language);
    if (found !== null) return found;
  }
  return null;
}

function sameName({ key }: FoldedName, names: readonly CountryNameEntry[]): string[] | null {
  return someOf(names.filter((entry) => entry.key === key));
}

function findAlias({ key }: FoldedName): string[] | null {
  return Object.hasOwn(countryAliases, key) ? [...(countryAliases[key] ?? [])] : null;
}

const minPartLength = 3;

/** Names that begin like it or have its words: "cong", "korea", "guinea bissau". */
function partOfNames(
  { key, words }: FoldedName,
  names: readonly CountryNameEntry[],
): string[] | null {
  if (key.length < minPartLength) return null;
  const has = (entry: CountryNameEntry) =>
    entry.key.startsWith(key) ||
    words.every((word) => entry.words.some((named) => named.startsWith(word)));
  const isIn = (entry: CountryNameEntry) => entry.words.every((word) => words.includes(word));
  return someOf(names.filter(has)) ?? someOf(names.filter(isIn));
}

/** Names with a letter or two added, left out, swapped or wrong. */
function likeNames({ key }: FoldedName, names: readonly CountryNameEntry[]): string[] | null {
  const most = key.length < 4 ? 0 : key.length < 7 ? 1 : 2;
  for (let slips = 1; slips <= most; slips += 1) {
    const found = names.filter((entry) => countSlips(key, entry.key, slips) <= slips);
    const aliases = Object.entries(countryAliases).flatMap(([alias, codes]) =>
      countSlips(key, alias, slips) <= slips ? codes.map((code) => ({ code })) : [],
    );
    const some = someOf([...found, ...aliases]);
    if (some) return some;
  }
  return null;
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
