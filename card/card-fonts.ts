// The typefaces that cards are written in, and which characters they have. No reading of files:
// whoever draws loads `card/fonts/<file>` once and hands the bytes on.
import opentype, { type ParsedFont } from '@shuding/opentype.js';

/** A voice on the card: the handwriting, its stand-in for missing signs, and the small print. */
export interface Typeface {
  family: string;
  weight: 400 | 600 | 700 | 800;
  file: string;
}

export const cardTypefaces = [
  { family: 'Covered By Your Grace', weight: 400, file: 'covered-by-your-grace-regular.ttf' },
  { family: 'Caveat', weight: 700, file: 'caveat-bold.ttf' },
  {
    family: 'Atkinson Hyperlegible Next',
    weight: 600,
    file: 'atkinson-hyperlegible-next-semibold.ttf',
  },
  {
    family: 'Atkinson Hyperlegible Next',
    weight: 800,
    file: 'atkinson-hyperlegible-next-extrabold.ttf',
  },
] as const satisfies readonly Typeface[];

export interface CardFont extends Typeface {
  data: Uint8Array;
}

/** All of `cardTypefaces` with their bytes. Keep the one array: engines cache what they parsed. */
export type CardFonts = readonly CardFont[];

const parsedFonts = new WeakMap<CardFont, ParsedFont>();

function parseFont(font: CardFont): ParsedFont {
  const known = parsedFonts.get(font);
  if (known) return known;
  const parsed = opentype.parse(Uint8Array.from(font.data).buffer);
  parsedFonts.set(font, parsed);
  return parsed;
}

/** The characters of `text` that none of the named families can draw, each once. */
export function findMissingGlyphs(
  text: string,
  families: readonly string[],
  fonts: CardFonts,
): string[] {
  const candidates = fonts.filter((font) => families.includes(font.family)).map(parseFont);
  return [...new Set(text.normalize('NFC'))].filter(
    (character) =>
      !/\s/u.test(character) && !candidates.some((font) => font.charToGlyphIndex(character) > 0),
  );
}
