import { describe, expect, it } from 'vitest';
import { checkSentence, sentenceText, setSentence } from '@/campaign/sentences';

describe('setSentence', () => {
  it('sets the number apart from the words', () => {
    expect(setSentence('For every cat, <number>{n}</number> images.', 'en', 78)).toEqual([
      { kind: 'text', text: 'For every cat, ' },
      { kind: 'number', text: '78' },
      { kind: 'text', text: ' images.' },
    ]);
  });

  it.each([
    ['fr', '19\u202f000\u202f000'],
    ['nl', '19.000.000'],
    ['de', '19.000.000'],
    ['en', '19,000,000'],
  ] as const)('groups digits as %s does', (locale, expected) => {
    expect(setSentence('<number>{n}</number>', locale, 19_000_000)).toEqual([
      { kind: 'number', text: expected },
    ]);
  });

  const french =
    "<number>{n, number, ::compact-long}</number> {n, plural, one {image est partagée} many {d'images sont partagées} other {images sont partagées}}";

  it.each([
    [1, '1 image est partagée'],
    [78, '78 images sont partagées'],
    [19_000_000, '19\u00a0millions d’images sont partagées'],
  ])('chooses the French plural of %d', (value, expected) => {
    expect(sentenceText(setSentence(french, 'fr', value))).toBe(expected);
  });

  it('takes the tag inside the plural forms, with n or with #', () => {
    const dutch =
      'Er {n, plural, one {wordt <number>{n}</number> beeld} other {worden <number>#</number> beelden}} gedeeld.';
    expect(checkSentence(dutch, 'nl')).toEqual([]);
    expect(setSentence(dutch, 'nl', 1000)).toEqual([
      { kind: 'text', text: 'Er worden ' },
      { kind: 'number', text: '1.000' },
      { kind: 'text', text: ' beelden gedeeld.' },
    ]);
  });

  it('sets the words around the number as their language does', () => {
    expect(setSentence(" Et\n si c'était <number>{n}</number> ?  ", 'fr', 78)).toEqual([
      { kind: 'text', text: 'Et si c’était ' },
      { kind: 'number', text: '78' },
      { kind: 'text', text: '\u202f?' },
    ]);
  });

  it('lets an apostrophe stand before the number', () => {
    expect(sentenceText(setSentence("l'<number>{n}</number>", 'fr', 11))).toBe('l’11');
  });

  it('lets words be part of the figure', () => {
    expect(setSentence('<number>1 in {n}</number> photos', 'en', 3)[0]).toEqual({
      kind: 'number',
      text: '1 in 3',
    });
  });

  it('throws on a sentence that would not say the number', () => {
    expect(() => setSentence('Many images.', 'en', 78)).toThrow('no-number');
  });
});

describe('checkSentence', () => {
  it.each([
    ['<number>{n}', 'syntax'],
    ['{n', 'syntax'],
    ['Many images', 'no-number'],
    ['<number>many</number> images', 'no-number'],
    ['{n, plural, one {<number>{n}</number> image} other {images}}', 'no-number'],
    ['{n} images', 'number-outside-tag'],
    ['<number>{n}</number> images, yes {n}', 'number-twice'],
    ['<number>{n}</number> or <number>{n}</number>', 'number-twice'],
    ['<number>{n}</number> {n, plural, one {# image} other {images}}', 'number-outside-tag'],
    ['<number>{count}</number>', 'unknown-argument'],
    ['<number>{n}</number> {who}', 'unknown-argument'],
    ['<number>{n}</number> <b>images</b>', 'unknown-tag'],
    ['<number>{n}</number> {n, plural, other {images}}', 'missing-plural-form'],
    ['<number>{n}</number> {n, date}', 'unsupported'],
    ['<number>{n}</number> {n, select, other {images}}', 'unsupported'],
    ['<number>{n}</number> {n, plural, offset:1 one {a} other {b}}', 'unsupported'],
    ['<number><number>{n}</number></number>', 'unsupported'],
  ])('finds what is wrong with %j: %s', (sentence, code) => {
    expect(checkSentence(sentence, 'en').map((problem) => problem.code)).toContain(code);
  });

  it('counts no number in braces that it does not know', () => {
    expect(checkSentence('<number>{n}</number> images {reach} us', 'en')).toEqual([
      { code: 'unknown-argument', detail: 'reach' },
    ]);
  });

  it('asks for every plural form that the language has', () => {
    const sentence = '<number>{n}</number> {n, plural, one {image} other {images}}';
    expect(checkSentence(sentence, 'en')).toEqual([]);
    expect(checkSentence(sentence, 'fr')).toEqual([
      { code: 'missing-plural-form', detail: 'many' },
    ]);
  });

  it('does not take an exact case for a plural form', () => {
    const sentence = '<number>{n}</number> {n, plural, =1 {image} other {images}}';
    expect(checkSentence(sentence, 'de')).toEqual([{ code: 'missing-plural-form', detail: 'one' }]);
  });

  it('knows the forms of ordinal numbers', () => {
    const sentence =
      '<number>{n}</number>{n, selectordinal, one {st} two {nd} few {rd} other {th}} image';
    expect(checkSentence(sentence, 'en')).toEqual([]);
  });
});

describe('a number typed into a sentence', () => {
  const figure = (value: number, year: string) => ({ value, year, inputs: [] });
  const typed = (sentence: string, value = 78, year = '2020') =>
    checkSentence(sentence, 'en', figure(value, year))
      .filter(({ code }) => code === 'typed-number')
      .map(({ detail }) => detail);

  it.each([
    ['For each of 78 cats, <number>{n}</number> images.', ['78']],
    ['<number>{n}</number> of 243,000 photos.', ['243,000']],
    ['<number>{n}</number> of 1 000 photos.', ['1 000']],
    ['<number>{n}</number>, up by 16%.', ['16']],
    ['<number>{n}</number> {n, plural, one {of 5 images} other {of 7 images}}.', ['5', '7']],
    ['<number>2 in {n}</number>.', ['2']],
  ])('is found in %j', (sentence, numbers) => {
    expect(typed(sentence)).toEqual(numbers);
  });

  it.each([
    'In 2024, <number>{n}</number> reports.',
    'From 2019-2020, <number>{n}</number> reports.',
    '<number>1 in {n}</number> photos.',
    'During COVID-19, <number>{n}</number> reports of G7 countries.',
  ])('is not seen in %j', (sentence) => {
    expect(typed(sentence)).toEqual([]);
  });

  it('is told from a year by what the figure itself says', () => {
    expect(typed('<number>{n}</number> files, 2056 in all.', 2056, '2020')).toEqual(['2056']);
    expect(typed('In 2020, <number>{n}</number> files.', 2020, '2020')).toEqual([]);
  });
});

describe('the ways to say a number', () => {
  it('stand in the sentence with the plural form that they take', () => {
    const french =
      "<number>{n}</number> {n, plural, one {adresse} many {d'adresses} other {adresses}}";
    const said = (value: number, saidAs: 'number' | 'compact') =>
      sentenceText(setSentence(french, 'fr', value, saidAs)).replace(/[\u00a0\u202f]/g, ' ');
    expect(said(1_600_000, 'compact')).toBe('1,6 million d’adresses');
    expect(said(1_600_000, 'number')).toBe('1 600 000 adresses');
  });

  it('make "1 in 3" of a ratio', () => {
    expect(setSentence('<number>{n}</number> photos', 'en', 3, 'one-in')[0]).toEqual({
      kind: 'number',
      text: '1 in 3',
    });
  });
});
