// The message: the sentence around its figure. The figure stands in a row of its own, as tall as
// several lines; what follows it in the sentence is set beside it where there is room, so that
// figure and noun stay together, otherwise below.
import type {
  CardLayout,
  Inks,
  PlacedMark,
  PlacedText,
  SizeRange,
  TextPlan,
} from '@/card/card-layout';
import type { OverlayContent, Rect } from '@/card/card-spec';
import { canWriteWithMarker, markerWidth } from '@/card/drawing/marker-signs';
import { seededRandom } from '@/card/drawing/seeded-random';
import {
  descending,
  fitOf,
  linesHeight,
  placeLines,
  type SetLines,
  type StyledWord,
  setLines,
  styleWords,
} from '@/card/place-lines';
import { type Measure, splitWords, wordWidth } from '@/card/text-faces';

const maxLines = 6;
/** Beside the figure the hand may grow, hardly shrink, against the line before. */
const afterRatio = { least: 0.94, most: 1.28 };
/** Sizes are tried in steps that no eye tells apart: the search is most of the layout's time. */
const steps = { figurePx: 8, wordsPx: 2 };
/** What a larger figure is worth against larger words. */
const figureWeight = 0.4;
/** Words beside the figure, as one with it, are worth this much against larger ones below. */
const besideBonus = 1.25;
/** Beside words a figure takes no more of the width than this, unless its least height needs it. */
const widestFigureShare = 0.44;
/** How much lines that read badly count against their size. */
const raggedness = 0.5;
/** A narrower column beside the figure would be a ladder of single words. */
const leastColumnShare = 0.34;
/** Lines beside the figure stand over it no further than this, against its height. */
const tallestColumn = 1;
/** Where a figure holds signs that we have no strokes for: size of the hand to height of digits. */
const handDigitRatio = 1 / 0.66;
/** How much lower than asked for a figure may be that is as wide as the card. */
const wideFigureRatio = 0.4;

type Message = Pick<CardLayout, 'texts' | 'marks' | 'figure' | 'blocks'>;

/** The sizes and the room that is left to the message. */
type MessagePlan = TextPlan & { message: Rect };

/** The texts of a message, ready to be set at any size. */
interface MessageWords {
  before: StyledWord[];
  number: string;
  after: StyledWord[];
  estimate: StyledWord[];
}

interface MessageSet {
  before: SetLines;
  after: SetLines;
  estimate: SetLines;
  numberPx: number;
  isBeside: boolean;
  gapPx: number;
  heightPx: number;
}

export function layOutMessage(
  content: OverlayContent,
  message: Rect,
  sizes: TextPlan,
  inks: Inks,
  measure: Measure,
): Message {
  const words = wordsOf(content, inks);
  const plan: MessagePlan = { ...sizes, message };
  const least = leastFigure(words.number, plan, measure);
  const ranges = { ...plan, numberPx: { ...plan.numberPx, least } };
  const set =
    largestMessage(words, ranges, measure) ?? largestMessage(words, relaxed(ranges), measure);
  if (set) return placeMessage(set, words.number, ranges, inks, measure);
  const failed = fitOf('sentence', 0, plan.sentencePx, []);
  return { texts: [], marks: [], figure: null, blocks: [failed] };
}

/** A figure of many digits may be lower, so long as it takes most of the width. */
function leastFigure(number: string, { message, numberPx }: MessagePlan, measure: Measure): number {
  const widest = Math.floor(message.width / Math.max(widthOfFigure(number, measure), 0.1));
  return Math.min(numberPx.least, Math.max(widest * 0.6, numberPx.least * wideFigureRatio));
}

/** For showing staff what is too long: below the readable, and reported as such. */
function relaxed({ numberPx, sentencePx, ...plan }: MessagePlan): MessagePlan {
  return {
    ...plan,
    numberPx: { ...numberPx, least: Math.round(numberPx.least * 0.6) },
    sentencePx: { ...sentencePx, least: Math.round(sentencePx.least * 0.5) },
  };
}

function wordsOf(content: OverlayContent, inks: Inks): MessageWords {
  const found = content.sentence.findIndex((part) => part.kind === 'number');
  const at = found < 0 ? content.sentence.length : found;
  const style = (text: string, colour: string) =>
    styleWords(splitWords(text.trim()), 'hand', colour);
  const textOf = (parts: OverlayContent['sentence']) => parts.map((part) => part.text).join('');
  return {
    before: style(textOf(content.sentence.slice(0, at)), inks.sentence),
    number: content.sentence[at]?.text.trim() ?? '',
    after: style(textOf(content.sentence.slice(at + 1)), inks.sentence),
    estimate: style(content.estimateMark ?? '', inks.estimate),
  };
}

/** The best use of the room: large words and a large figure. Null where nothing fits. */
function largestMessage(
  words: MessageWords,
  plan: MessagePlan,
  measure: Measure,
): MessageSet | null {
  const { message, numberPx, sentencePx } = plan;
  const befores = setAtAllSizes(words.before, message.width, sentencePx, measure);
  const arrangements = words.number === '' ? [false] : [true, false];
  const figureHeights = words.number === '' ? [0] : descending(numberPx, steps.figurePx);
  let best: MessageSet | null = null;
  let bestScore = 0;
  for (const isBeside of arrangements) {
    for (const figurePx of figureHeights) {
      const afters = columnsAt(words, figurePx, isBeside, plan, measure);
      for (const before of befores) {
        for (const after of afters) {
          if (!isInTune(before, after)) continue;
          const score =
            (figurePx + 1) ** figureWeight *
            before.sizePx *
            after.sizePx *
            (isBeside ? besideBonus : 1) *
            Math.exp(-after.cost * raggedness);
          if (score <= bestScore) continue;
          const set = assemble(words, before, after, figurePx, isBeside, plan, measure);
          if (!set) continue;
          best = set;
          bestScore = score;
          break;
        }
      }
    }
  }
  return best;
}

/** Two sizes of one hand, not two hands. */
function isInTune(before: SetLines, after: SetLines): boolean {
  const ratio = after.sizePx / before.sizePx;
  return ratio >= afterRatio.least && ratio <= afterRatio.most;
}

/** What follows the figure, in every size that fits into its column, the largest first. */
function columnsAt(
  words: MessageWords,
  figurePx: number,
  isBeside: boolean,
  { message, numberPx, sentencePx }: MessagePlan,
  measure: Measure,
): SetLines[] {
  const figureWidth = widthOfFigure(words.number, measure) * figurePx;
  const width = isBeside ? message.width - figureWidth - columnGap(figurePx) : message.width;
  if (figureWidth > message.width || width < message.width * leastColumnShare) return [];
  const isTooWide = figureWidth > message.width * widestFigureShare && figurePx > numberPx.least;
  if (isBeside && isTooWide) return [];
  if (isBeside && words.after.length === 0) return [];
  return setAtAllSizes(words.after, width, sentencePx, measure);
}

function setAtAllSizes(
  words: StyledWord[],
  widthPx: number,
  range: SizeRange,
  measure: Measure,
): SetLines[] {
  return descending(range, steps.wordsPx).flatMap(
    (size) => setLines(words, size, widthPx, maxLines, measure) ?? [],
  );
}

function columnGap(figurePx: number): number {
  return figurePx * 0.15;
}

function assemble(
  words: MessageWords,
  before: SetLines,
  after: SetLines,
  numberPx: number,
  isBeside: boolean,
  { message, estimatePx }: MessagePlan,
  measure: Measure,
): MessageSet | null {
  const estimateSize = Math.min(estimatePx.most, Math.max(estimatePx.least, numberPx * 0.13));
  const estimate = setLines(words.estimate, estimateSize, message.width, 1, measure);
  if (!estimate) return null;
  const gapPx = before.sizePx * 0.3;
  const set = { before, after, estimate, numberPx, isBeside, gapPx, heightPx: 0 };
  const column = linesHeight(after);
  const figure = numberPx + linesHeight(estimate);
  if (isBeside && column > figure * tallestColumn) return null;
  const below = column > 0 ? gapPx + column : 0;
  set.heightPx = beforeHeight(set) + (isBeside ? Math.max(figure, column) : figure + below);
  return set.heightPx <= message.height ? set : null;
}

function beforeHeight({ before, gapPx }: MessageSet): number {
  return before.lines.length > 0 ? linesHeight(before) + gapPx : 0;
}

function placeMessage(
  set: MessageSet,
  number: string,
  { message, ...plan }: MessagePlan,
  inks: Inks,
  measure: Measure,
): Message {
  const sway = seededRandom(
    [...set.before.measured, ...set.after.measured].map((word) => word.text).join(' '),
  );
  const top = message.y + (message.height - set.heightPx) / 2;
  const before = placeLines(set.before, message.x, top, measure, sway);
  const rowTop = top + beforeHeight(set);
  const rowHeight = set.isBeside
    ? set.heightPx - beforeHeight(set)
    : set.numberPx + linesHeight(set.estimate);
  const figure: Rect = {
    x: message.x,
    y: rowTop + (rowHeight - set.numberPx - linesHeight(set.estimate)) / 2,
    width: widthOfFigure(number, measure) * set.numberPx,
    height: set.numberPx,
  };
  const estimate = placeLines(
    set.estimate,
    figure.x + Math.max(0, figure.width - set.estimate.widthPx) / 2,
    figure.y + figure.height + set.estimate.sizePx * 0.1,
    measure,
    sway,
  );
  const after = placeLines(
    set.after,
    set.isBeside ? figure.x + figure.width + columnGap(set.numberPx) : message.x,
    set.isBeside
      ? rowTop + (rowHeight - linesHeight(set.after)) / 2
      : rowTop + rowHeight + set.gapPx,
    measure,
    sway,
  );
  const written = writeFigure(number, figure, inks.number);
  return {
    texts: [...before.texts, ...written.texts, ...estimate.texts, ...after.texts],
    marks: written.marks,
    figure: number === '' ? null : figure,
    blocks: [
      fitOf('sentence', Math.min(set.before.sizePx, set.after.sizePx), plan.sentencePx, [
        before.box,
        after.box,
      ]),
      fitOf('number', set.numberPx, plan.numberPx, [figure]),
      fitOf('estimateMark', set.estimate.sizePx, plan.estimatePx, [estimate.box]),
    ].filter(({ boxes }) => boxes.length > 0),
  };
}

/** In units of the digits' height. */
function widthOfFigure(number: string, measure: Measure): number {
  if (canWriteWithMarker(number)) return markerWidth(number);
  return splitWords(number).reduce(
    (sum, word, i) =>
      sum + (wordWidth(word, 'hand', measure) + (i > 0 ? 0.25 : 0)) * handDigitRatio,
    0,
  );
}

function writeFigure(
  text: string,
  { x, y, height }: Rect,
  colour: string,
): { texts: PlacedText[]; marks: PlacedMark[] } {
  if (text === '') return { texts: [], marks: [] };
  if (canWriteWithMarker(text)) {
    return { texts: [], marks: [{ text, x, y, heightPx: height, nibRatio: 1, colour }] };
  }
  const sizePx = height * handDigitRatio;
  return {
    texts: [{ text, face: 'hand', sizePx, colour, x, baseline: y + height, tiltDeg: 0 }],
    marks: [],
  };
}
