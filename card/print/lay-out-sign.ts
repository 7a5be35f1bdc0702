// Where everything stands on a sign: the message large enough to be written with a marker, lines to
// write on, and below the fold what to do. Arithmetic only.
import type { Inks, PlacedText, TextPlan } from '@/card/card-layout';
import type { OverlayContent, Rect } from '@/card/card-spec';
import { layOutFooter, layOutNamed } from '@/card/lay-out-footer';
import { descending, linesHeight, placeLines, setLines, styleWords } from '@/card/place-lines';
import { layOutAbove, marginMm, type PrintLayout } from '@/card/print/lay-out-print';
import { type Paper, sheetSize, unitsOf } from '@/card/print/paper';
import { type Measure, splitWords } from '@/card/text-faces';

/** What a sign says besides the card's own words. */
export interface SignWords {
  /** Above the sentence that is to be written by hand. */
  write: string;
  /** At the fold. */
  fold: string;
  steps: string[];
}

export interface SignLayout {
  paper: Paper;
  /** Below it stands what to do; it is folded back for the photo. */
  foldY: number;
  print: PrintLayout;
  /** Of the sheet to write on: what to write, and the lines for it. */
  toWrite: PlacedText[];
  lines: { y: number; isFaint: boolean }[];
  strip: { fold: PlacedText[]; numerals: PlacedText[]; steps: PlacedText[] };
  /** The boxes of `toWrite`, `fold` and each step, with what must hold them. */
  boxes: { box: Rect; within: Rect }[];
}

const stripMm = 70;
const messageTop = 78;
const aboveFold = 46;
const aboveSignature = 34;
const sizes: Omit<TextPlan, 'panel'> = {
  footerPx: 210,
  gapPx: 96,
  numberPx: { least: 290, most: 440 },
  sentencePx: { least: 54, most: 124 },
  hashtagPx: { least: 60, most: 84 },
  callPx: { least: 42, most: 54 },
  sourcePx: { least: 20, most: 24 },
  estimatePx: { least: 36, most: 56 },
  logoPx: { width: 190, height: 52 },
  seal: null,
};
const small = { foldPx: 23, stepPx: { least: 13, most: 22 }, toWritePx: { least: 20, most: 30 } };
const numeralPx = 74;
const columns = 2;
/** Room for a hand with a thick marker. */
const lineDistance = { least: 124, figure: 1.75 };

/** Null where a text has no room, however small. */
export function layOutSign(
  content: OverlayContent,
  words: SignWords,
  inks: Inks,
  measure: Measure,
  paper: Paper,
): SignLayout | null {
  const { widthPx, heightPx } = sheetSize(paper);
  const margin = unitsOf(marginMm, paper);
  const foldY = heightPx - unitsOf(stripMm, paper);
  const panel: Rect = {
    x: margin,
    y: messageTop,
    width: widthPx - 2 * margin,
    height: foldY - aboveFold - messageTop,
  };
  const plan: TextPlan = { panel, ...sizes };
  const footer = layOutNamed(content, (nameRatio) =>
    layOutFooter(content, { ...plan, nameRatio }, inks, measure),
  );
  const print = layOutAbove(content, plan, inks, measure, footer, footer.top);

  const sentence = content.sentence.map(({ text }) => text).join('');
  const heading = set(words.write, 'printStrong', inks.source, small.foldPx, 1, panel, measure);
  if (!heading) return null;
  const below = { ...panel, y: panel.y + heading.box.height + 12, height: 110 };
  const toWrite = fitted(sentence, inks.sentence, small.toWritePx, below, measure);
  if (!toWrite) return null;
  const linesFrom = toWrite.box.y + toWrite.box.height;
  const [signature] = print.signature.blocks.flatMap(({ boxes }) => boxes);
  const lines = linesBetween(linesFrom, (signature?.y ?? footer.top) - aboveSignature);

  const stripTop = foldY + 26;
  const strip: Rect = {
    x: margin,
    y: stripTop,
    width: panel.width,
    height: heightPx - margin - stripTop,
  };
  const fold = set(words.fold, 'printStrong', inks.sentence, small.foldPx, 1, strip, measure);
  const cells = cellsOf({ ...strip, y: strip.y + 52, height: strip.height - 52 }, words.steps);
  const steps = words.steps.flatMap((step, index) => {
    const room = textOf(cells[index] as Rect);
    return fitted(step, inks.sentence, small.stepPx, room, measure) ?? [];
  });
  if (!fold || steps.length < words.steps.length) return null;
  return {
    paper,
    foldY,
    print,
    toWrite: [...heading.texts, ...toWrite.texts],
    lines,
    strip: {
      fold: fold.texts,
      numerals: cells.map((cell, index) => numeral(index + 1, cell, inks.sentence)),
      steps: steps.flatMap(({ texts }) => texts),
    },
    boxes: [
      { box: heading.box, within: panel },
      { box: toWrite.box, within: below },
      { box: fold.box, within: strip },
      ...steps.map(({ box }, index) => ({ box, within: cells[index] as Rect })),
    ],
  };
}

interface SetText {
  texts: PlacedText[];
  box: Rect;
}

function set(
  text: string,
  face: 'print' | 'printStrong',
  colour: string,
  sizePx: number,
  maxLines: number,
  { x, y, width }: Rect,
  measure: Measure,
): SetText | null {
  const words = styleWords(splitWords(text), { face, colour }, measure);
  for (const size of descending({ least: sizePx * 0.6, most: sizePx })) {
    const found = setLines(words, size, width, maxLines);
    if (found) return placeLines(found, x, y, measure);
  }
  return null;
}

/** As large as it fits into the room, in as many lines as that takes. */
function fitted(
  text: string,
  colour: string,
  range: { least: number; most: number },
  room: Rect,
  measure: Measure,
): SetText | null {
  const words = styleWords(splitWords(text), { face: 'print', colour }, measure);
  for (const size of descending(range)) {
    for (let lines = 1; lines <= 6; lines++) {
      const found = setLines(words, size, room.width, lines);
      if (!found) continue;
      if (linesHeight(found) > room.height) break;
      return placeLines(found, room.x, room.y, measure);
    }
  }
  return null;
}

/** One line, a tall one for the figure, and as many more as there is room for. */
function linesBetween(from: number, to: number): SignLayout['lines'] {
  const { least, figure } = lineDistance;
  const rows = Math.max(3, Math.floor((to - from) / least - (figure - 1)));
  const distance = (to - from) / (rows + figure - 1);
  const lines: SignLayout['lines'] = [];
  let y = from;
  for (let row = 0; row < rows; row++) {
    const height = row === 1 ? distance * figure : distance;
    // How high small letters stand; the figure fills its row.
    lines.push({ y: y + height - (row === 1 ? distance * 1.35 : distance * 0.42), isFaint: true });
    y += height;
    lines.push({ y, isFaint: false });
  }
  return lines;
}

function cellsOf(room: Rect, steps: readonly string[]): Rect[] {
  const gap = { across: 44, down: 16 };
  const rows = Math.ceil(steps.length / columns);
  const width = (room.width - gap.across * (columns - 1)) / columns;
  const height = (room.height - gap.down * (rows - 1)) / rows;
  return steps.map((_, index) => ({
    x: room.x + Math.floor(index / rows) * (width + gap.across),
    y: room.y + (index % rows) * (height + gap.down),
    width,
    height,
  }));
}

const numeralWidth = 46;

function textOf({ x, y, width, height }: Rect): Rect {
  return { x: x + numeralWidth, y, width: width - numeralWidth, height };
}

function numeral(step: number, { x, y }: Rect, colour: string): PlacedText {
  const text = String(step);
  return {
    text,
    face: 'hand',
    sizePx: numeralPx,
    colour,
    x,
    baseline: y + numeralPx * 0.68,
    tiltDeg: 0,
  };
}
