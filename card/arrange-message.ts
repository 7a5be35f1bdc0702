// How a message may be arranged around its figure, and which arrangement uses the room best. The
// figure stands in a row of its own, as tall as several lines; what follows it in the sentence is
// set beside it where there is room, so that figure and noun stay together; otherwise its first
// words beside and the rest below; otherwise all of it below.
import type { SizeRange, TextPlan } from '@/card/card-layout';
import type { Rect } from '@/card/card-spec';
import { canWriteWithMarker, markerWidth } from '@/card/drawing/marker-signs';
import {
  descending,
  linesHeight,
  type SetLines,
  type StyledWord,
  setLines,
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
export const handDigitRatio = 1 / 0.66;
/** How much lower than asked for a figure may be that is as wide as the card. */
const wideFigureRatio = 0.4;

/** The sizes and the room that is left to the message. */
export type MessagePlan = TextPlan & { message: Rect };

/** The texts of a message, ready to be set at any size. */
export interface MessageWords {
  before: StyledWord[];
  number: string;
  after: StyledWord[];
  estimate: StyledWord[];
}

/** What follows the figure: the lines next to it, or the first below; and what goes on below those. */
interface Following {
  after: SetLines;
  rest: SetLines;
}

type Arrangement = 'beside' | 'around' | 'below';

export interface MessageSet extends Following {
  before: SetLines;
  estimate: SetLines;
  numberPx: number;
  isBeside: boolean;
  gapPx: number;
  /** Of the row that the figure stands in. */
  rowPx: number;
  heightPx: number;
}

/** Arranges the words as large as they fit; where only sizes too small to be read fit, in those. */
export function arrangeMessage(
  words: MessageWords,
  plan: MessagePlan,
  measure: Measure,
): MessageSet | null {
  return largestMessage(words, plan, measure) ?? largestMessage(words, relaxed(plan), measure);
}

/** A figure of many digits may be lower, so long as it takes most of the width. */
export function leastFigure(
  number: string,
  { message, numberPx }: MessagePlan,
  measure: Measure,
): number {
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

/** The best use of the room: large words and a large figure. Null where nothing fits. */
function largestMessage(
  words: MessageWords,
  plan: MessagePlan,
  measure: Measure,
): MessageSet | null {
  if (words.number === '') return largestOf(['below'], words, plan, measure);
  const whole = largestOf(['beside', 'below'], words, plan, measure);
  if (!whole || whole.isBeside) return whole;
  // A figure alone in its row leaves a hole beside it.
  return largestOf(['around'], words, plan, measure) ?? whole;
}

function largestOf(
  arrangements: Arrangement[],
  words: MessageWords,
  plan: MessagePlan,
  measure: Measure,
): MessageSet | null {
  const { message, numberPx, sentencePx } = plan;
  const befores = setAtAllSizes(words.before, message.width, sentencePx);
  const belows = alone(setAtAllSizes(words.after, message.width, sentencePx));
  const figureHeights = words.number === '' ? [0] : descending(numberPx, steps.figurePx);
  let best: MessageSet | null = null;
  let bestScore = 0;
  for (const arrangement of arrangements) {
    const isBeside = arrangement !== 'below';
    for (const figurePx of figureHeights) {
      const followings = isBeside
        ? followingsBeside(words, figurePx, arrangement, plan, measure)
        : widthOfFigure(words.number, measure) * figurePx > message.width
          ? []
          : belows;
      for (const before of befores) {
        for (const following of followings) {
          const { after, rest } = following;
          if (!isInTune(before, after)) continue;
          const score =
            (figurePx + 1) ** figureWeight *
            before.sizePx *
            after.sizePx *
            (isBeside ? besideBonus : 1) *
            Math.exp(-(after.cost + rest.cost) * raggedness);
          if (score <= bestScore) continue;
          const set = assemble(words, before, following, figurePx, isBeside, plan);
          if (!set) continue;
          best = set;
          bestScore = score;
          // The others are smaller; set around the figure they may also be broken better.
          if (arrangement !== 'around') break;
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

/** What is written beside a figure, in every size that fits there, the largest first. */
function followingsBeside(
  words: MessageWords,
  figurePx: number,
  arrangement: Arrangement,
  { message, numberPx, sentencePx }: MessagePlan,
  measure: Measure,
): Following[] {
  const figureWidth = widthOfFigure(words.number, measure) * figurePx;
  const width = message.width - figureWidth - columnGap(figurePx);
  if (width < message.width * leastColumnShare || words.after.length === 0) return [];
  const isWide = figureWidth > message.width * widestFigureShare;
  if (isWide && (figurePx > numberPx.least || arrangement === 'around')) return [];
  if (arrangement === 'beside') return alone(setAtAllSizes(words.after, width, sentencePx));
  return descending(sentencePx, steps.wordsPx).flatMap((size) =>
    setAround(words.after, size, width, figurePx, message.width),
  );
}

/** All of it in one place, and nothing that goes on below. */
function alone(sets: SetLines[]): Following[] {
  return sets.flatMap((after) => {
    const rest = setLines([], after.sizePx, after.widthPx, maxLines);
    return rest ? [{ after, rest }] : [];
  });
}

/** Every way to set the first words beside the figure and the rest below, at one size. */
function setAround(
  words: StyledWord[],
  sizePx: number,
  columnPx: number,
  figurePx: number,
  widthPx: number,
): Following[] {
  return words.slice(1).flatMap((_, at) => {
    const after = setLines(words.slice(0, at + 1), sizePx, columnPx, maxLines);
    if (!after || linesHeight(after) > figurePx * tallestColumn) return [];
    const rest = setLines(words.slice(at + 1), sizePx, widthPx, maxLines);
    return rest ? [{ after, rest }] : [];
  });
}

function setAtAllSizes(words: StyledWord[], widthPx: number, range: SizeRange): SetLines[] {
  return descending(range, steps.wordsPx).flatMap(
    (size) => setLines(words, size, widthPx, maxLines) ?? [],
  );
}

export function columnGap(figurePx: number): number {
  return figurePx * 0.15;
}

function assemble(
  words: MessageWords,
  before: SetLines,
  { after, rest }: Following,
  numberPx: number,
  isBeside: boolean,
  { message, estimatePx }: MessagePlan,
): MessageSet | null {
  const estimateSize = Math.min(estimatePx.most, Math.max(estimatePx.least, numberPx * 0.13));
  const estimate = setLines(words.estimate, estimateSize, message.width, 1);
  if (!estimate) return null;
  const gapPx = before.sizePx * 0.3;
  const column = linesHeight(after);
  const figure = numberPx + linesHeight(estimate);
  if (isBeside && column > figure * tallestColumn) return null;
  const rowPx = isBeside ? Math.max(figure, column) : figure;
  const set = { before, after, rest, estimate, numberPx, isBeside, gapPx, rowPx, heightPx: 0 };
  const below = linesHeight(isBeside ? rest : after);
  set.heightPx = beforeHeight(set) + rowPx + (below > 0 ? gapPx + below : 0);
  return set.heightPx <= message.height ? set : null;
}

export function beforeHeight({ before, gapPx }: MessageSet): number {
  return before.lines.length > 0 ? linesHeight(before) + gapPx : 0;
}

/** In units of the digits' height. */
export function widthOfFigure(number: string, measure: Measure): number {
  if (canWriteWithMarker(number)) return markerWidth(number);
  return splitWords(number).reduce(
    (sum, word, i) =>
      sum + (wordWidth(word, 'hand', measure) + (i > 0 ? 0.25 : 0)) * handDigitRatio,
    0,
  );
}
