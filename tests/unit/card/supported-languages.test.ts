// Which languages a campaign may have is a claim about the bundled fonts: every letter of each, in
// every voice that a card speaks in.
import { describe, expect, it } from 'vitest';
import { type Locale, supportedLocales } from '@/campaign/locales';
import { findMissingGlyphs } from '@/card/card-fonts';
import { faces } from '@/card/text-faces';
import { testFonts } from './overlay-fonts';

/** The letters beyond a to z that each language writes, loan words' accents included. */
const letters: Record<Locale, string> = {
  fr: 'àâæçéèêëîïôœùûüÿ',
  nl: 'áàäéèëíïóöúü',
  de: 'äöüß',
  en: 'éèïö£',
  bs: 'čćđšž',
  cs: 'áčďéěíňóřšťúůýž',
  cy: 'âêîôûŵŷàèìòùẁỳáéíóúẃýäëïöüẅÿ',
  da: 'æøåáé',
  es: 'áéíñóúü¿¡ªº',
  et: 'äõöüšž',
  fi: 'åäöšž',
  ga: 'áéíóú',
  hr: 'čćđšž',
  hu: 'áéíóöőúüű',
  is: 'áðéíóúýþæö',
  it: 'àèéìíîòóùú',
  lb: 'äëéöüè',
  lt: 'ąčęėįšųūž',
  lv: 'āčēģīķļņšūž',
  mt: 'ċġħżàèìòù',
  no: 'æøåéóòôèêà',
  pl: 'ąćęłńóśźż',
  pt: 'áâãàçéêíóôõúü',
  ro: 'ăâîșț',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  sl: 'čšž',
  sq: 'çë',
  sv: 'åäöéà',
  tr: 'çğıİöşü',
};
const everywhere = '0123456789.,;:!?()%’‘“”„«»–…&/-';

const missing = (text: string) =>
  Object.values(faces).flatMap(({ families }) => findMissingGlyphs(text, families, testFonts));

describe('the languages that a campaign may have', () => {
  it.each(supportedLocales)('are written whole by every voice of a card (%s)', (locale) => {
    const own = letters[locale];
    const text = `${own}${own.toLocaleUpperCase(locale)}${everywhere}`;
    expect(missing(text)).toEqual([]);
  });

  it.each([
    ['Greek', 'αβγδεζηθικλμνξοπρστυφχψω'],
    ['Cyrillic', 'абвгдежзийклмнопрстуфхцчшщьюя'],
    ['Arabic', 'ابتثجح'],
    ['Hebrew', 'אבגד'],
  ])('are none of those in another script (%s)', (_, alphabet) => {
    expect(missing(alphabet).length).toBeGreaterThan(0);
  });
});
