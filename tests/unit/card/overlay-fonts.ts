// The cards' typefaces for tests, read once.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CardFonts, cardTypefaces } from '@/card/card-fonts';

export const testFonts: CardFonts = cardTypefaces.map((typeface) => ({
  ...typeface,
  data: readFileSync(join('card/fonts', typeface.file)),
}));
