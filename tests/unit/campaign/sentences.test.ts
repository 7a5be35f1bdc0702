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
