// Puts broken lines into place, word by word, with the small unevenness of a hand.
import type { BlockFit, BlockName, Face, PlacedText, SizeRange } from '@/card/card-layout';
import type { Rect } from '@/card/card-spec';
import { jitter } from '@/card/drawing/seeded-random';
import { faces, type Measure, type Word, wordText, wordWidth } from '@/card/text-faces';
import {
  breakLines,
  costOfBreakAfter,
  type Line,
  lineWidth,
  type MeasuredWord,
} from '@/card/text-lines';

/** A word with its own voice: an address may be larger and stronger than the call before it. */
export interface StyledWord {
  word: Word;
  face: Face;
  colour: string;
  /** Size in relation to the block's. */
  ratio: number;
  /** At size 1 of its own. */
  width: number;
  breakCost: number;
}

/** Lines that are known to fit, with what is needed to draw them. */
export interface SetLines {
  words: StyledWord[];
  measured: MeasuredWord[];
  lines: Line[];
  /** The lower, the better the breaks read. */
  cost: number;
  sizePx: number;
  spacePx: number;
  leadingPx: number;
  widthPx: number;
}

/** How words are written: in which voice, which colour and how large. */
export type WordStyle = Pick<StyledWord, 'face' | 'colour'> & Partial<Pick<StyledWord, 'ratio'>>;

/** Measures words once for all the sizes that they are tried at. */
export function styleWords(words: Word[], style: WordStyle, measure: Measure): StyledWord[] {
  return words.map((word) => ({
    word,
    ratio: 1,
    ...style,
    width: wordWidth(word, style.face, measure),
    breakCost: costOfBreakAfter(wordText(word)),
  }));
}

/** Sets words at one size; null where they need more than `maxLines` of `maxWidthPx`. */
export function setLines(
  words: StyledWord[],
  sizePx: number,
  maxWidthPx: number,
  maxLines: number,
): SetLines | null {
  const lead = words[0]?.face ?? 'hand';
  const spacePx = faces[lead].space * sizePx;
  const measured = words.map(({ breakCost, ratio, width }) => ({
    widthPx: width * sizePx * ratio,
    breakCost,
  }));
  const breaks = breakLines(measured, spacePx, maxWidthPx, maxLines);
  if (!breaks) return null;
  const { lines, cost } = breaks;
  const widthPx = Math.max(0, ...lines.map((line) => lineWidth(measured, line, spacePx)));
  const leadingPx = faces[lead].leading * sizePx;
  return { words, measured, lines, cost, sizePx, spacePx, leadingPx, widthPx };
}

/** Height from the top of the first line's capitals to the last line's descenders. */
export function linesHeight(set: SetLines): number {
  if (set.lines.length === 0) return 0;
  const { ascent, descent } = faces[set.words[0]?.face ?? 'hand'];
  return (set.lines.length - 1) * set.leadingPx + (ascent + descent) * set.sizePx;
}

/** Places lines with the first capitals' top at `top`; words in the hand sway when given chance. */
export function placeLines(
  set: SetLines,
  left: number,
  top: number,
  measure: Measure,
  sway?: () => number,
): { texts: PlacedText[]; box: Rect } {
  const texts: PlacedText[] = [];
  const { ascent } = faces[set.words[0]?.face ?? 'hand'];
  set.lines.forEach(([from, to], row) => {
    let x = left + (sway && row > 0 ? jitter(sway, set.sizePx * 0.06) + set.sizePx * 0.06 : 0);
    x = Math.min(
      x,
      left + Math.max(0, set.widthPx - lineWidth(set.measured, [from, to], set.spacePx)),
    );
    const lineBase = top + ascent * set.sizePx + row * set.leadingPx;
    for (let i = from; i < to; i++) {
      const { word, face, colour, ratio } = set.words[i] as StyledWord;
      const sizePx = set.sizePx * ratio;
      const isHand = face === 'hand' && sway !== undefined;
      const baseline = lineBase + (isHand ? jitter(sway, sizePx * 0.022) : 0);
      const tiltDeg = isHand ? jitter(sway, 0.9) : 0;
      let pieceX = x;
      for (const piece of word.pieces) {
        pieceX += piece.gapBefore * sizePx;
        texts.push({ text: piece.text, face, sizePx, colour, x: pieceX, baseline, tiltDeg });
        pieceX += measure(face, piece.text) * sizePx;
      }
      x += (set.measured[i] as MeasuredWord).widthPx + set.spacePx;
    }
  });
  return { texts, box: { x: left, y: top, width: set.widthPx, height: linesHeight(set) } };
}

/** How a block came out; boxes without any ink do not count. */
export function fitOf(
  block: BlockName,
  sizePx: number,
  { least: leastPx }: SizeRange,
  boxes: Rect[],
): BlockFit {
  const inked = boxes.filter(({ width, height }) => width > 0 && height > 0);
  return { block, sizePx, leastPx, boxes: inked };
}

/** Whole sizes from the largest down. */
export function descending({ least, most }: SizeRange, step = 1): number[] {
  const sizes: number[] = [];
  for (let size = most; size > least; size -= step) sizes.push(size);
  return [...sizes, least];
}
