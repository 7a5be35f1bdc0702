import { describe, expect, it } from 'vitest';
import { cities } from '@/campaign/cities';
import { cityNames } from '@/campaign/city-names';
import {
  countriesByLetter,
  countryCodes,
  findCountries,
  findWantedCountry,
  listAllCountries,
  maxFoundCountries,
} from '@/campaign/countries';
import { firstLocales } from '@/campaign/locales';

it('lists every country of ISO 3166, and Kosovo, in every language', () => {
  expect(countryCodes).toHaveLength(250);
  for (const locale of firstLocales) {
    const countries = listAllCountries(locale);
    const names = countries.map(({ name }) => name);
    expect(new Set(names).size).toBe(250);
    expect(names).toEqual([...names].sort(new Intl.Collator(locale).compare));
    const byLetter = countriesByLetter(countries);
    expect(byLetter.flatMap((group) => group.countries)).toHaveLength(250);
    expect(byLetter.every(({ letter }) => /^[A-Z]$/.test(letter))).toBe(true);
  }
});

describe('findCountries', () => {
  it.each([
    ['BE', 'en', 'BE'],
    ['uk', 'fr', 'GB'],
    ['Belgique', 'nl', 'BE'],
    ['  belgie ', 'fr', 'BE'],
    ['COTE D IVOIRE', 'fr', 'CI'],
    ['cote divoire', 'en', 'CI'],
    ['Österreich', 'fr', 'AT'],
    ['Oesterreich', 'de', 'AT'],
    ['ouganda', 'fr', 'UG'],
    ['Ugnada', 'en', 'UG'],
    ['allemange', 'fr', 'DE'],
    ['日本', 'de', 'JP'],
    ['Україна', 'fr', 'UA'],
    ['the Netherlands', 'en', 'NL'],
    ['Holland', 'de', 'NL'],
    ['Schottland', 'de', 'GB'],
    ['Niger', 'fr', 'NE'],
    ['Guinée', 'fr', 'GN'],
    ['St Lucia', 'en', 'LC'],
    ['republic of ireland', 'en', 'IE'],
  ] as const)('understands %j (%s) as %s', (typed, locale, country) => {
    expect(findCountries(typed, locale)).toEqual([country]);
  });

  it.each([
    ['Kampala', 'en', 'UG'],
    ['Bruxelles', 'fr', 'BE'],
    ['brussel', 'nl', 'BE'],
    ['Brüssel', 'de', 'BE'],
    ['1000 Bruxelles', 'fr', 'BE'],
    ['Bruselles', 'fr', 'BE'],
    ['Den Haag', 'nl', 'NL'],
    ['London', 'en', 'GB'],
    ['Londres', 'fr', 'GB'],
    ['Genf', 'de', 'CH'],
    ['Le Caire', 'fr', 'EG'],
    ['new york', 'en', 'US'],
    ['Lagos', 'en', 'NG'],
    ['Port-Vila', 'fr', 'VU'],
    ['Kampala, Uganda', 'en', 'UG'],
    // A country before a city.
    ['Mexico', 'nl', 'MX'],
    ['Luxembourg', 'fr', 'LU'],
    ['Mali', 'en', 'ML'],
  ] as const)('takes the city of %j (%s) for %s', (typed, locale, country) => {
    expect(findCountries(typed, locale)).toEqual([country]);
  });

  it('gives a choice where a name means several', () => {
    expect(findCountries('korea', 'en').sort()).toEqual(['KP', 'KR']);
    expect(findCountries('Congo', 'fr').sort()).toEqual(['CD', 'CG']);
    expect(findCountries('Austrlia', 'en').sort()).toEqual(['AT', 'AU']);
    expect(findCountries('Córdoba', 'fr').sort()).toEqual(['AR', 'ES']);
    expect(findCountries('s', 'en')).toEqual([]);
    expect(findCountries('san', 'en').length).toBeLessThanOrEqual(maxFoundCountries);
  });

  it.each([
    '',
    '   ',
    'Atlantis',
    '<script>',
    '__proto__',
    'constructor',
    '%%CODE_A%%',
    '-1',
    '\u0000',
  ])('finds nothing in %j', (typed) => {
    expect(findCountries(typed, 'en')).toEqual([]);
  });

  it('reads no more of a text than a name can have', () => {
    expect(findCountries('x'.repeat(1_000_000), 'en')).toEqual([]);
    expect(findCountries(`Belgium${' '.repeat(500)}`, 'en')).toEqual(['BE']);
  });

  it.each(firstLocales)('finds every country by its own name (%s)', (locale) => {
    for (const { code, name } of listAllCountries(locale)) {
      expect(findCountries(name, locale), name).toEqual([code]);
    }
  });
});

it('knows a city of every country that anybody lives in', () => {
  const withCity = new Set(cities(countryCodes).map(({ code }) => code));
  const uninhabited = ['AQ', 'BV', 'HM'];
  expect(countryCodes.filter((code) => !withCity.has(code))).toEqual(uninhabited);
  for (const code of Object.keys(cityNames)) expect(countryCodes).toContain(code);
});

describe('findWantedCountry', () => {
  it.each([
    ['fr-CH', 'CH'],
    ['en-UG,en;q=0.9', 'UG'],
    ['fr,en-GB;q=0.5', 'GB'],
    ['nl;q=0.8,fr-BE', 'BE'],
    ['zh-Hant-TW,zh;q=0.9', 'TW'],
    ['en-US,en;q=0.9', 'US'],
    // Many browsers add it to whatever they speak.
    ['fr,en-US;q=0.8,en;q=0.7', null],
    ['nl-BE,nl;q=0.9,en-US;q=0.8', 'BE'],
    ['fr', null],
    ['es-419,es;q=0.9', null],
    ['fr-ZZ,fr-XX', null],
    ['fr-CH;q=0', null],
    ['*', null],
    ['', null],
    [null, null],
    ['💥,;;q=,-BE,fr-', null],
    [`${'a,'.repeat(5000)}fr-CH`, null],
  ])('reads %j as %s', (header, country) => {
    expect(findWantedCountry(header)).toBe(country);
  });
});
