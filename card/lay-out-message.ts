// The message: the sentence around its figure, every word in its place. See arrange-message.ts for
// what stands where.
import {
  arrangeMessage,
  beforeHeight,
  columnGap,
  handDigitRatio,
  leastFigure,
  type MessagePlan,
  type MessageSet,
  type MessageWords,
  widthOfFigure,
} from '@/card/arrange-message';
import type { CardLayout, Inks, PlacedMark, PlacedText, TextPlan } from '@/card/card-layout';
import type { OverlayContent, Rect } from '@/card/card-spec';
import { canWriteWithMarker } from '@/card/drawing/marker-signs';
import { seededRandom } from '@/card/drawing/seeded-random';
import { fitOf, linesHeight, placeLines, styleWords } from '@/card/place-lines';
import { faces, type Measure, splitWords, wordText } from '@/card/text-faces';

type Message = Pick<CardLayout, 'texts' | 'marks' | 'figure' | 'blocks'>;

export function layOutMessage(
  content: OverlayContent,
  message: Rect,
  sizes: TextPlan,
  inks: Inks,
  measure: Measure,
): Message {
  const words = wordsOf(content, inks, measure);
  const plan: MessagePlan = { ...sizes, message };
  const least = leastFigure(words.number, plan, measure);
  const ranges = { ...plan, numberPx: { ...plan.numberPx, least } };
  const set = arrangeMessage(words, ranges, measure);
  if (set) return placeMessage(set, words.number, ranges, inks, measure);
  const failed = fitOf('sentence', 0, plan.sentencePx, []);
  return { texts: [], marks: [], figure: null, blocks: [failed] };
}

function wordsOf(content: OverlayContent, inks: Inks, measure: Measure): MessageWords {
  const found = content.sentence.findIndex((part) => part.kind === 'number');
  const at = found < 0 ? content.sentence.length : found;
  const style = (text: string, colour: string) =>
    styleWords(splitWords(text.trim()), { face: 'hand', colour }, measure);
  const textOf = (parts: OverlayContent['sentence']) => parts.map((part) => part.text).join('');
  const { digits, unit } = splitFigure(content.sentence[at]?.text.trim() ?? '');
  const unitWords = splitWords(unit).length;
  const after = style(unit + textOf(content.sentence.slice(at + 1)), inks.sentence);
  return {
    before: style(textOf(content.sentence.slice(0, at)), inks.sentence),
    number: digits,
    after: after.map((word, index) =>
      index < unitWords ? { ...word, colour: inks.number } : word,
    ),
    estimate: style(content.estimateMark ?? '', inks.estimate),
  };
}

/**
 * "1,6 Millionen" → the digits, which are written large, and the word, which leads those beside them:
 * as large as the digits it would be the widest thing on the card.
 */
function splitFigure(text: string): { digits: string; unit: string } {
  const [, digits, unit] = text.match(/^(\P{L}*\p{Nd})[\s\u00a0\u202f]+(\p{L}[^\p{Nd}]*)$/u) ?? [];
  return digits !== undefined && unit !== undefined ? { digits, unit } : { digits: text, unit: '' };
}

function placeMessage(
  set: MessageSet,
  number: string,
  { message, ...plan }: MessagePlan,
  inks: Inks,
  measure: Measure,
): Message {
  const sway = seededRandom(
    [...set.before.words, ...set.after.words, ...set.rest.words]
      .map(({ word }) => wordText(word))
      .join(' '),
  );
  const top = message.y + (message.height - set.heightPx) / 2;
  const before = placeLines(set.before, message.x, top, measure, sway);
  const rowTop = top + beforeHeight(set);
  const figure: Rect = {
    x: message.x,
    y: rowTop + (set.rowPx - set.numberPx - linesHeight(set.estimate)) / 2,
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
    set.isBeside ? columnTop(set, rowTop, figure) : rowTop + set.rowPx + set.gapPx,
    measure,
    sway,
  );
  const rest = placeLines(set.rest, message.x, rowTop + set.rowPx + set.gapPx, measure, sway);
  const written = writeFigure(number, figure, inks.number);
  return {
    texts: [...before.texts, ...written.texts, ...estimate.texts, ...after.texts, ...rest.texts],
    marks: written.marks,
    figure: number === '' ? null : figure,
    blocks: [
      fitOf('sentence', Math.min(set.before.sizePx, set.after.sizePx), plan.sentencePx, [
        before.box,
        after.box,
        rest.box,
      ]),
      fitOf('number', set.numberPx, plan.numberPx, [figure]),
      fitOf('estimateMark', set.estimate.sizePx, plan.estimatePx, [estimate.box]),
    ].filter(({ boxes }) => boxes.length > 0),
  };
}

/**
 * Words beside the figure stand at half the row's height; where the sentence goes on below, they end on its
 * foot, so that the eye runs on.
 */
function columnTop({ after, rest, rowPx }: MessageSet, rowTop: number, figure: Rect): number {
  const heightPx = linesHeight(after);
  if (rest.lines.length === 0) return rowTop + (rowPx - heightPx) / 2;
  return figure.y + figure.height - heightPx + faces.hand.descent * after.sizePx;
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
