// Letters as they are printed: which typeface writes which part of a text, how wide it is with its
// kerning, and its outlines. Beside card/print/pdf-document.ts the only place that knows fontkit.
import fontkit from '@pdf-lib/fontkit';
import type { CardFont, CardFonts } from '@/card/card-fonts';
import type { Face, PlacedText } from '@/card/card-layout';
import { number } from '@/card/print/pdf-shapes';
import { faces, type Measure } from '@/card/text-faces';

type FontkitFont = ReturnType<typeof fontkit.create>;
const parsedFonts = new WeakMap<CardFont, FontkitFont>();

/** Each typeface is read once, however many sheets it writes. */
export function parseFont(font: CardFont): FontkitFont {
  const known = parsedFonts.get(font);
  if (known) return known;
  const parsed = fontkit.create(font.data);
  parsedFonts.set(font, parsed);
  return parsed;
}

/** A piece of text that one typeface can write. */
export interface Run {
  font: CardFont;
  text: string;
}

/**
 * A text in the typefaces of its face, the preferred first; what none of them has is left to the
 * first. Throws where the fonts lack the face.
 */
export function splitRuns(text: string, face: Face, fonts: CardFonts): Run[] {
  const candidates = faces[face].families.flatMap((family) => {
    const ofFamily = fonts.filter((font) => font.family === family);
    return ofFamily.find(({ weight }) => weight === faces[face].weight) ?? ofFamily[0] ?? [];
  });
  const [first] = candidates;
  if (!first) throw new Error(`There is no typeface for ${face}`);
  const runs: Run[] = [];
  for (const character of text.normalize('NFC')) {
    const has = (font: CardFont) =>
      parseFont(font).hasGlyphForCodePoint(character.codePointAt(0) as number);
    const font = candidates.find(has) ?? first;
    const last = runs.at(-1);
    if (last?.font === font) last.text += character;
    else runs.push({ font, text: character });
  }
  return runs;
}

/** Measures as `runsWidth` does. */
export function measureWith(fonts: CardFonts): Measure {
  return (face, text) => runsWidth(splitRuns(text, face, fonts));
}

/** The outlines of a text's letters as SVG paths, each letter by itself. */
export function letterPaths(text: PlacedText, fonts: CardFonts): string[] {
  const runs = splitRuns(text.text, text.face, fonts);
  const { origin, along } = poseOf(text, runsWidth(runs));
  const paths: string[] = [];
  let start = 0;
  for (const run of runs) {
    const parsed = parseFont(run.font);
    const scale = text.sizePx / parsed.unitsPerEm;
    const { glyphs, positions } = parsed.layout(run.text);
    glyphs.forEach((glyph, index) => {
      const place = (x: number, y: number) => {
        const [right, up] = [start + x * scale, y * scale];
        return [
          origin.x + right * along.x + up * along.y,
          origin.y + right * along.y - up * along.x,
        ];
      };
      paths.push(glyphPath((glyph.path as unknown as { commands: PathCommand[] }).commands, place));
      start += (positions[index]?.xAdvance ?? glyph.advanceWidth) * scale;
    });
  }
  return paths.filter((path) => path !== '');
}

/** What fontkit draws glyphs with; its types leave it out. */
interface PathCommand {
  command: string;
  args: number[];
}

const pathLetters: Record<string, string> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

function glyphPath(
  commands: readonly PathCommand[],
  place: (x: number, y: number) => number[],
): string {
  return commands
    .map(({ command, args }) => {
      const points = args.flatMap((x, i) => (i % 2 === 0 ? place(x, args[i + 1] ?? 0) : []));
      return `${pathLetters[command]}${points.map(number).join(' ')}`;
    })
    .join('');
}

/** As it will be printed, kerning included; in units of the text's size. */
export function runsWidth(runs: readonly Run[]): number {
  return runs.reduce((sum, { font, text }) => {
    const parsed = parseFont(font);
    return sum + parsed.layout(text).advanceWidth / parsed.unitsPerEm;
  }, 0);
}

/**
 * Where a text of that width (`runsWidth`) begins, in the sheet's units, and which way it runs: a
 * word is turned about its middle, as on cards.
 */
export function poseOf({ x, baseline, sizePx, tiltDeg, face }: PlacedText, width: number) {
  const turn = (tiltDeg * Math.PI) / 180;
  const along = { x: Math.cos(turn), y: Math.sin(turn) };
  const dx = (width * sizePx) / 2;
  const dy = (faces[face].baseline - 0.5) * sizePx;
  const middle = { x: x + dx, y: baseline - dy };
  return {
    along,
    origin: {
      x: middle.x - along.x * dx - along.y * dy,
      y: middle.y - along.y * dx + along.x * dy,
    },
  };
}
