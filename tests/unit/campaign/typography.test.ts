import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstLocales } from '@/campaign/locales';
import { setTypography } from '@/campaign/typography';

describe('setTypography', () => {
  it.each([
    ['Vraiment?', 'Vraiment\u202f?'],
    ['Vraiment ?!', 'Vraiment\u202f?!'],
    ['un; deux ! trois', 'un\u202f; deux\u202f! trois'],
    ['Source : Child Focus', 'Source\u00a0: Child Focus'],
    ['signalez-les :', 'signalez-les\u00a0:'],
    ['le mot «chat»', 'le mot «\u00a0chat\u00a0»'],
    ['« Vraiment ? »', '«\u00a0Vraiment\u202f?\u00a0»'],
    ["images d'abus, l'« image »", 'images d’abus, l’«\u00a0image\u00a0»'],
    ['19 millions d’images', '19\u00a0millions d’images'],
    ['49 % en plus', '49\u00a0% en plus'],
    ['soit 31 622 400 secondes.', 'soit 31\u202f622\u202f400\u00a0secondes.'],
    ['Il y en a 243 000.', 'Il y en a 243\u202f000.'],
  ])('sets French %j', (text, expected) => {
    expect(setTypography(text, 'fr')).toBe(expected);
  });

  it.each([
    'https://exemple.be/signaler?l=fr;a:b!',
    'à 12:30',
    'imagesdabus.be/r?l=fr',
    '0800 200 99',
    '+32 475 123 456',
    'en 2024 291 enfants',
    'www.exemple.be/?',
    ';-)',
  ])('leaves %j alone in French', (text) => {
    expect(setTypography(text, 'fr')).toBe(text);
  });

  it('adds no French spaces in the other languages', () => {
    expect(setTypography('Seen abuse images? Report them: here', 'en')).toBe(
      'Seen abuse images? Report them: here',
    );
    expect(setTypography('„Wirklich?“ Ja!', 'de')).toBe('„Wirklich?“ Ja!');
    expect(setTypography('«Wirklich?»', 'de')).toBe('«Wirklich?»');
  });

  it('makes straight apostrophes typographic', () => {
    expect(setTypography("Don't", 'en')).toBe('Don’t');
    expect(setTypography("foto's en 's avonds 't is", 'nl')).toBe('foto’s en ’s avonds ’t is');
  });

  it('composes letters and accents', () => {
    expect(setTypography('e\u0301coute', 'fr')).toBe('écoute');
  });

  const prose = fc.string({
    unit: fc.constantFrom(
      ...[' ', '\u00a0', '\u202f', '\n', ';', ':', '!', '?', '«', '»', "'", '’', '(', '-', '%'],
      ...['a', 's', 'é', '1', '2', 'https://', 'www.', 'million', 'e\u0301', '<', '{', '“'],
    ),
  });

  it.each(firstLocales)('changes nothing the second time (%s)', (locale) => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'grapheme' })), (text) => {
        const once = setTypography(text, locale);
        expect(setTypography(once, locale)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(firstLocales)('changes only spaces and apostrophes (%s)', (locale) => {
    const bare = (text: string) =>
      text
        .normalize('NFC')
        .replace(/[ \u00a0\u202f]/g, '')
        .replaceAll("'", '’');
    fc.assert(
      fc.property(prose, (text) => {
        expect(bare(setTypography(text, locale))).toBe(bare(text));
      }),
      { numRuns: 1000 },
    );
  });
});
