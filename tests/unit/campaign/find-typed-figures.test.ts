import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FigureNumber, figureNumbers, findTypedFigures } from '@/campaign/find-typed-figures';

const figure = (value: number, input: string | null = null): FigureNumber => ({
  statistic: 'some-figure',
  input,
  value,
});
const found = (text: string, value: number, language = 'en') =>
  findTypedFigures(text, [figure(value)], language).map(({ from, isRounded, to }) => [
    text.slice(from, to),
    isRounded,
  ]);

describe('a typed number of a figure', () => {
  it.each([
    ['en', 19_000_000, 'some 19 million images', '19 million', false],
    ['en', 19_000_000, '19,000,000 images', '19,000,000', false],
    ['fr', 19_000_000, "les 19 millions d'images", '19 millions', false],
    ['fr', 243_000, 'Les 243 000 photos', '243 000', false],
    ['fr', 243_000, 'Les 243\u202f000 photos', '243\u202f000', false],
    ['nl', 19_000_000, 'De 19 miljoen beelden', '19 miljoen', false],
    ['nl', 243_000, "De 243.000 kattenfoto's", '243.000', false],
    ['de', 19_000_000, 'die 19 Millionen Bilder', '19 Millionen', false],
    ['de', 1_400_000, 'rund 1,4 Mio. Meldungen', '1,4 Mio', false],
    ['de', 69_158_197, 'rund 69 Millionen Dateien', '69 Millionen', true],
    ['en', 69_158_197, 'about 69,000,000 files', '69,000,000', true],
    ['hi', 12_34_567, '12,34,567', '12,34,567', false],
    ['ar', 243_000, '٢٤٣٬٠٠٠ صورة', '٢٤٣٬٠٠٠', false],
    ['en', 78, 'For each, 78 images.', '78', false],
    ['fr', 243_000, 'en 2020 243 000 photos', '243 000', false],
  ])('(%s) %d stands in “%s”', (language, value, text, expected, isRounded) => {
    expect(found(text, value, language)).toEqual([[expected, isRounded]]);
  });

  it.each([
    ['78 %', 78],
    ['78%', 78],
    ['#cats78', 78],
    ['#78', 78],
    ['v78', 78],
    ['78th', 78],
    ['https://example.org/78', 78],
    ['{n, plural, =78 {x} other {y}}', 78],
    ['178', 78],
    ['78.5', 78],
    ['1978-78x', 78],
    ['20 million', 19_000_000],
    ['7 million', 7_100_000],
  ])('“%s” does not say it', (text, value) => {
    expect(found(text, value)).toEqual([]);
  });

  it('is read either way where languages differ', () => {
    expect(found('1.414 reports', 1414)).toEqual([['1.414', false]]);
  });

  it('is named with the input that it is', () => {
    const [first] = findTypedFigures('243,000', [figure(78), figure(243_000, 'photos')], 'en');
    expect(first?.figure.input).toBe('photos');
  });

  it('prefers the figure that it says exactly', () => {
    const figures = [figure(69_158_197, 'counted'), figure(69_000_000, 'round')];
    expect(findTypedFigures('69 million', figures, 'en')[0]?.figure.input).toBe('round');
  });

  it('is found in every grouping that a language of the world uses', () => {
    const languages = fc.constantFrom(
      'en',
      'fr',
      'nl',
      'de',
      'it',
      'pl',
      'hi',
      'ar-EG',
      'fa',
      'th',
    );
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 9_999_999_999 }), languages, (value, language) => {
        const typed = new Intl.NumberFormat(language).format(value);
        expect(found(`— ${typed}, `, value, language)).toEqual([[typed, false]]);
      }),
    );
  });

  it('never makes a text fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 10 }), (text, value) => {
        for (const { from, to } of findTypedFigures(text + value + text, [figure(value)], 'fr')) {
          expect(from).toBeLessThan(to);
        }
      }),
    );
  });
});

describe('figureNumbers', () => {
  it('leaves out what is too small to belong to one figure', () => {
    const statistic = { slug: 'a', value: 3, inputs: [{ slug: 'b', value: 300 }] };
    expect(figureNumbers([statistic as never])).toEqual([
      { statistic: 'a', input: 'b', value: 300 },
    ]);
  });
});
