import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findPageLocale,
  firstLocales,
  intlLocale,
  isLocale,
  localeNames,
  negotiateLocale,
  supportedLocales,
} from '@/campaign/locales';

describe('negotiateLocale', () => {
  it.each([
    ['fr', 'fr'],
    ['fr-BE', 'fr'],
    ['NL-be', 'nl'],
    ['de-CH,de;q=0.9,en;q=0.8', 'de'],
    ['en;q=0.5, nl;q=0.9', 'nl'],
    ['es, pt;q=0.9, fr;q=0.2', 'fr'],
    ['en;q=0, de;q=0.1', 'de'],
    ['nl, fr', 'nl'],
    ['ja', 'en'],
    ['*', 'en'],
    ['', 'en'],
    [null, 'en'],
    ['french, dexter', 'en'],
    ['fr;q=2, de;q=0.3', 'de'],
    ['fr;q=abc, de;q=0.3', 'de'],
    ['__proto__, constructor', 'en'],
  ])('answers %j with %s', (header, expected) => {
    expect(negotiateLocale(header, firstLocales)).toBe(expected);
  });

  it('takes any text without harm', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (header) => {
        expect(firstLocales).toContain(negotiateLocale(header, firstLocales));
      }),
    );
  });

  it('does not read a header of absurd length to its end', () => {
    expect(negotiateLocale(`${'xx,'.repeat(100_000)}fr`, firstLocales)).toBe('en');
  });
});

describe('findPageLocale', () => {
  it.each([
    ['https://pawcard.example/fr', 'fr'],
    ['https://pawcard.example/nl/report/de?country=fr', 'nl'],
    ['http://localhost:3000/rehearsal/secret/de/', 'de'],
    ['https://pawcard.example/', null],
    ['https://fr.example/?to=/fr', null],
    ['/fr', null],
    ['', null],
    [null, null],
  ])('finds in %j %s', (address, expected) => {
    expect(findPageLocale(address, firstLocales)).toBe(expected);
  });

  it('takes any text without harm', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (address) => {
        expect([null, ...firstLocales]).toContain(findPageLocale(address, firstLocales));
      }),
    );
  });
});

describe('isLocale', () => {
  it('knows the languages that a campaign may have and nothing else', () => {
    expect(supportedLocales.every(isLocale)).toBe(true);
    for (const other of ['FR', 'el', 'ru', '', null, undefined, 3, 'toString']) {
      expect(isLocale(other)).toBe(false);
    }
  });
});

it('each language is named in itself', () => {
  for (const locale of supportedLocales) {
    const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale);
    expect(localeNames[locale].toLowerCase()).toBe(name?.toLowerCase());
  }
});

it.each([
  ['en', '30 June 2027'],
  ['fr', '30 juin 2027'],
  ['nl', '30 juni 2027'],
  ['de', '30. Juni 2027'],
])('sets dates as Europe writes them (%s)', (locale, date) => {
  const day = new Intl.DateTimeFormat(intlLocale(locale), { dateStyle: 'long', timeZone: 'UTC' });
  expect(day.format(new Date('2027-06-30'))).toBe(date);
  expect(new Intl.NumberFormat(intlLocale('en')).format(19_000_000)).toBe('19,000,000');
});
