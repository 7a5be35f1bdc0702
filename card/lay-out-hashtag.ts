// The hashtag: a signature at the end of the line of the pen between message and footer or, on a card
// that is shown round, in the middle of its lower end.
import type { CardLayout, Inks, PenLine, PlacedMark, TextPlan } from '@/card/card-layout';
import { markerWidth } from '@/card/drawing/marker-signs';
import { seededRandom } from '@/card/drawing/seeded-random';
import { fitOf, placeLines, type SetLines, setLines, styleWords } from '@/card/place-lines';
import { faces, type Measure } from '@/card/text-faces';

/** The hash is ours, the letters are the typeface's: its height to their size, its pen to theirs. */
const hash = { heightRatio: 0.66, nibRatio: 0.66, gapRatio: 0.05 };
const hashWidth = markerWidth('#') * hash.heightRatio + hash.gapRatio;
/** A signature does not take more than this of the card's width. */
const widestShare = 0.62;

type Signature = Pick<CardLayout, 'texts' | 'marks' | 'blocks'>;

/** `line`: the whole way that line and hashtag share. */
export function layOutHashtag(
  hashtag: string,
  line: PenLine,
  plan: TextPlan,
  inks: Inks,
  measure: Measure,
): Signature & { rule: PenLine } {
  const set = setHashtag(hashtag, line.widthPx * widestShare, plan, inks, measure);
  if (!set) return { ...unset(plan), rule: line };
  const x = line.x + line.widthPx - widthOf(set);
  // small letters are centred on the line: their middle is 0.22 above the baseline
  const top = line.y - (faces.hand.ascent - 0.22) * set.sizePx;
  const rule = { ...line, widthPx: x - set.sizePx * 0.35 - line.x };
  return { ...placeHashtag(hashtag, set, x, top, plan, inks, measure), rule };
}

/** About the middle `middleX`, from `top` downwards. */
export function layOutHashtagInMiddle(
  hashtag: string,
  { middleX, top, widthPx }: { middleX: number; top: number; widthPx: number },
  plan: TextPlan,
  inks: Inks,
  measure: Measure,
): Signature {
  const set = setHashtag(hashtag, widthPx, plan, inks, measure);
  if (!set) return unset(plan);
  return placeHashtag(hashtag, set, middleX - widthOf(set) / 2, top, plan, inks, measure);
}

/** As large as it fits; null where it does not. */
function setHashtag(
  hashtag: string,
  maxWidthPx: number,
  { hashtagPx }: TextPlan,
  inks: Inks,
  measure: Measure,
): SetLines | null {
  const name = hashtag.replace(/^#/u, '');
  const style = { face: 'hand', colour: inks.hashtag } as const;
  const words = styleWords([{ pieces: [{ text: name, gapBefore: 0 }] }], style, measure);
  for (let size = hashtagPx.most; size >= hashtagPx.least; size--) {
    const set = setLines(words, size, maxWidthPx - hashWidth * size, 1);
    if (set) return set;
  }
  return null;
}

/** With the hash. */
function widthOf(set: SetLines): number {
  return set.widthPx + hashWidth * set.sizePx;
}

function placeHashtag(
  hashtag: string,
  set: SetLines,
  x: number,
  top: number,
  { hashtagPx }: TextPlan,
  inks: Inks,
  measure: Measure,
): Signature {
  const { sizePx } = set;
  const left = x + hashWidth * sizePx;
  const placed = placeLines(set, left, top, measure, seededRandom(hashtag));
  const mark: PlacedMark = {
    text: '#',
    x,
    y: top + (faces.hand.ascent - hash.heightRatio) * sizePx,
    heightPx: sizePx * hash.heightRatio,
    nibRatio: hash.nibRatio,
    colour: inks.hashtag,
  };
  const box = { ...placed.box, x, width: widthOf(set) };
  return {
    texts: placed.texts,
    marks: [mark],
    blocks: [fitOf('hashtag', sizePx, hashtagPx, [box])],
  };
}

function unset({ hashtagPx }: TextPlan): Signature {
  return { texts: [], marks: [], blocks: [fitOf('hashtag', 0, hashtagPx, [])] };
}
