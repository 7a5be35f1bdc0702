// The message: the sentence around its figure, and the hashtag as a signature. The figure stands in
// a row of its own, as tall as several lines; what follows it in the sentence is set beside it where
// that serves the reading, otherwise below.

import type { CardLayout, Inks, TextPlan } from '@/card/card-layout';
import type { OverlayContent, Rect } from '@/card/card-spec';
import { canWriteWithMarker, markerWidth } from '@/card/drawing/marker-digits';
import { seededRandom } from '@/card/drawing/seeded-random';
import { linesHeight, placeLines, type SetLines, setLines, styleWords } from '@/card/place-lines';
import { type Measure, splitWords } from '@/card/text-faces';

const maxLines = 6;

interface MessageSet {
  before: SetLines;
  after: SetLines;
  hashtag: SetLines;
  numberPx: number;
  isBeside: boolean;
  gapPx: number;
  heightPx: number;
}

export function layOutMessage(
  content: OverlayContent,
  plan: TextPlan,
  inks: Inks,
  measure: Measure,
): CardLayout {
  const { message } = plan;
  const at = content.sentence.findIndex((part) => part.kind === 'number');
  const textOf = (parts: OverlayContent['sentence']) => parts.map((part) => part.text).join('');
  const number = at < 0 ? '' : (content.sentence[at]?.text ?? '');
  const before = styleWords(
    splitWords(textOf(content.sentence.slice(0, Math.max(0, at)))),
    'hand',
    inks.sentence,
  );
  const after = styleWords(
    splitWords(textOf(content.sentence.slice(at + 1))),
    'hand',
    inks.sentence,
  );
  const hashtag = styleWords(splitWords(content.hashtag), 'hand', inks.hashtag);

  const attempt = (sizePx: number, numberPx: number, isBeside: boolean): MessageSet | null => {
    const figureWidth = markerWidth(number) * numberPx;
    if (figureWidth > message.width) return null;
    const gapPx = sizePx * 0.22;
    const columnX = isBeside ? figureWidth + sizePx * 0.5 : 0;
    const columnWidth = message.width - columnX;
    if (columnWidth < message.width * 0.3) return null;
    const beforeSet = setLines(before, sizePx, message.width, maxLines, measure);
    const afterSet = setLines(after, sizePx, columnWidth, maxLines, measure);
    const hashtagPx = Math.min(plan.hashtagPx.most, Math.max(plan.hashtagPx.least, sizePx * 0.9));
    const hashtagSet = setLines(hashtag, hashtagPx, columnWidth, 1, measure);
    if (!beforeSet || !afterSet || !hashtagSet) return null;
    const column = linesHeight(afterSet) + gapPx + linesHeight(hashtagSet);
    const top = beforeSet.lines.length > 0 ? linesHeight(beforeSet) + gapPx : 0;
    const heightPx = top + (isBeside ? Math.max(numberPx, column) : numberPx + gapPx + column);
    if (heightPx > message.height || (isBeside && column > numberPx * 1.12)) return null;
    return {
      before: beforeSet,
      after: afterSet,
      hashtag: hashtagSet,
      numberPx,
      isBeside,
      gapPx,
      heightPx,
    };
  };
  const set = largestMessage(attempt, plan);
  if (!set) {
    return {
      texts: [],
      number: null,
      blocks: [{ block: 'sentence', sizePx: 0, leastPx: plan.sentencePx.least, boxes: [] }],
    };
  }
  return placeMessage(set, number, message, plan, measure, inks);
}

/** The best use of the room: large words and a large figure, beside each other if that is larger. */
function largestMessage(
  attempt: (sizePx: number, numberPx: number, isBeside: boolean) => MessageSet | null,
  { sentencePx, numberPx }: TextPlan,
): MessageSet | null {
  let best: MessageSet | null = null;
  let bestScore = 0;
  for (const isBeside of [true, false]) {
    for (let height = numberPx.most; height >= numberPx.least; height -= 8) {
      for (let size = sentencePx.most; size >= sentencePx.least; size--) {
        const score = size * Math.sqrt(height);
        if (score <= bestScore) break;
        const set = attempt(size, height, isBeside);
        if (!set) continue;
        best = set;
        bestScore = score;
        break;
      }
    }
  }
  return best;
}

function placeMessage(
  set: MessageSet,
  number: string,
  message: Rect,
  plan: TextPlan,
  measure: Measure,
  _inks: Inks,
): CardLayout {
  const sway = seededRandom(
    set.before.measured
      .concat(set.after.measured)
      .map((w) => w.text)
      .join(' '),
  );
  const top = message.y + (message.height - set.heightPx) / 2;
  const before = placeLines(set.before, message.x, top, measure, sway);
  const rowTop = top + (set.before.lines.length > 0 ? linesHeight(set.before) + set.gapPx : 0);
  const numberBox: Rect = {
    x: message.x,
    y: rowTop,
    width: markerWidth(number) * set.numberPx,
    height: set.numberPx,
  };
  const columnX = set.isBeside ? message.x + numberBox.width + set.after.sizePx * 0.5 : message.x;
  const column = linesHeight(set.after) + set.gapPx + linesHeight(set.hashtag);
  const columnTop = set.isBeside
    ? rowTop + (set.numberPx - column) / 2
    : rowTop + set.numberPx + set.gapPx;
  const after = placeLines(set.after, columnX, columnTop, measure, sway);
  const hashtag = placeLines(
    set.hashtag,
    message.x + message.width - set.hashtag.widthPx,
    columnTop + linesHeight(set.after) + set.gapPx,
    measure,
  );
  return {
    texts: [...before.texts, ...after.texts, ...hashtag.texts],
    number: canWriteWithMarker(number) ? { text: number, box: numberBox } : null,
    blocks: [
      {
        block: 'sentence',
        sizePx: set.after.sizePx,
        leastPx: plan.sentencePx.least,
        boxes: [after.box],
      },
      { block: 'number', sizePx: set.numberPx, leastPx: plan.numberPx.least, boxes: [numberBox] },
      {
        block: 'hashtag',
        sizePx: set.hashtag.sizePx,
        leastPx: plan.hashtagPx.least,
        boxes: [hashtag.box],
      },
    ],
  };
}
