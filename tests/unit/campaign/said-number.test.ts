import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FirstLocale, firstLocales } from '@/campaign/locales';
import { pluralForm, sayNumber } from '@/campaign/said-number';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('sayNumber', () => {
  it.each([
    ['number', 19_000_000, '19 000 000', '19.000.000', '19.000.000', '19,000,000'],
    ['compact', 19_000_000, '19 millions', '19 miljoen', '19 Millionen', '19 million'],
    ['compact', 1_600_000, '1,6 million', '1,6 miljoen', '1,6 Millionen', '1.6 million'],
    ['compact', 291_273, '291 273', '291.273', '291.273', '291,273'],
    ['one-in', 3, '1 sur 3', '1 op 3', '1 von 3', '1 in 3'],
    ['percent', 26.5, '26,5 %', '26,5%', '26,5 %', '26.5%'],
    ['seconds', 109, '109 secondes', '109 seconden', '109 Sekunden', '109 seconds'],
    ['minutes', 1, '1 minute', '1 minuut', '1 Minute', '1 minute'],
    ['hours', 3, '3 heures', '3 uur', '3 Stunden', '3 hours'],
  ] as const)('says %s of %d in each language', (saidAs, value, fr, nl, de, en) => {
    expect(firstLocales.map((locale) => plain(sayNumber(value, saidAs, locale)))).toEqual([
      fr,
      nl,
      de,
      en,
    ]);
  });

  it('says a share in words where they never change, elsewhere as a fraction', () => {
    expect(sayNumber(3, 'one-in', 'es')).toBe('1 de cada 3');
    expect(sayNumber(3, 'one-in', 'sv')).toBe('1 av 3');
    expect(sayNumber(3, 'one-in', 'cs')).toBe('1/3');
  });

  const decimalMark: Record<FirstLocale, string> = { fr: ',', nl: ',', de: ',', en: '.' };
  const scales: [RegExp, number][] = [
    [/billions?|milliards?|miljard|Milliarden?/, 1e9],
    [/millions?|miljoen|Millionen|Million/, 1e6],
  ];

  /** What a reader takes the words to mean. */
  function read(said: string, locale: FirstLocale): number {
    const scale = scales.find(([words]) => words.test(said))?.[1] ?? 1;
    const digits = [...said].filter((it) => /\d/.test(it) || it === decimalMark[locale]).join('');
    return Number(digits.replace(decimalMark[locale], '.')) * scale;
  }

  it.each(firstLocales)('never rounds: what it says in %s reads back as the value', (locale) => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 999_999_999_999 }),
      fc.integer({ min: 0, max: 99_999_999 }).map((tenths) => tenths / 10),
    );
    fc.assert(
      fc.property(value, fc.constantFrom('number', 'compact', 'percent'), (number, saidAs) => {
        expect(read(sayNumber(number, saidAs, locale), locale)).toBeCloseTo(number, 3);
      }),
    );
  });
});

describe('pluralForm', () => {
  it('takes the French form of millions also with decimals, when they are said in words', () => {
    expect(pluralForm(1_600_000, 'compact', 'fr')).toBe('many');
    expect(pluralForm(1_600_000, 'number', 'fr')).toBe('other');
    expect(pluralForm(1_000_000, 'number', 'fr')).toBe('many');
    expect(pluralForm(1_600_000, 'compact', 'nl')).toBe('other');
  });
});
