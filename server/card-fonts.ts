// Loads the bundled typefaces of cards from card/fonts, once per process.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type CardFonts, cardTypefaces } from '@/card/card-fonts';
import { processWide } from './process-wide';

/** Every typeface with its bytes; always the same array, which drawing engines cache by. */
export function loadCardFonts(): Promise<CardFonts> {
  return processWide('card-fonts', () => {
    const folder = path.join(process.cwd(), 'card', 'fonts');
    return Promise.all(
      cardTypefaces.map(async (typeface) => ({
        ...typeface,
        data: await readFile(path.join(folder, typeface.file)),
      })),
    );
  });
}
