// The hashtag, as a signature at the end of the line of the pen between message and footer.
import type {
  BlockFit,
  CardLayout,
  Inks,
  PlacedMark,
  PlacedText,
  TextPlan,
} from '@/card/card-layout';
import { markerWidth } from '@/card/drawing/marker-signs';
import { seededRandom } from '@/card/drawing/seeded-random';
import { fitOf, placeLines, setLines, styleWords } from '@/card/place-lines';
import { faces, type Measure } from '@/card/text-faces';

/** The hash is ours, the letters are the typeface's: its height to their size, its pen to theirs. */
const hash = { heightRatio: 0.66, nibRatio: 0.66, gapRatio: 0.05 };
/** A signature does not take more than this of the card's width. */
const widestShare = 0.62;

/** `line`: the whole way that line and hashtag share. */
export function layOutHashtag(
  hashtag: string,
  line: CardLayout['rule'],
  { hashtagPx }: TextPlan,
  inks: Inks,
  measure: Measure,
): { texts: PlacedText[]; marks: PlacedMark[]; rule: CardLayout['rule']; blocks: BlockFit[] } {
  const right = line.x + line.widthPx;
  const name = hashtag.replace(/^#/u, '');
  const style = { face: 'hand', colour: inks.hashtag } as const;
  const words = styleWords([{ pieces: [{ text: name, gapBefore: 0 }] }], style, measure);
  const hashWidth = markerWidth('#') * hash.heightRatio + hash.gapRatio;
  for (let size = hashtagPx.most; size >= hashtagPx.least; size--) {
    const maxWidthPx = line.widthPx * widestShare - hashWidth * size;
    const set = setLines(words, size, maxWidthPx, 1);
    if (!set) continue;
    const { ascent } = faces.hand;
    const left = right - set.widthPx;
    // small letters are centred on the line: their middle is 0.22 above the baseline
    const top = line.y - (ascent - 0.22) * size;
    const placed = placeLines(set, left, top, measure, seededRandom(hashtag));
    const x = left - hashWidth * size;
    const mark: PlacedMark = {
      text: '#',
      x,
      y: top + (ascent - hash.heightRatio) * size,
      heightPx: size * hash.heightRatio,
      nibRatio: hash.nibRatio,
      colour: inks.hashtag,
    };
    const box = { ...placed.box, x, width: right - x };
    return {
      texts: placed.texts,
      marks: [mark],
      rule: { ...line, widthPx: x - size * 0.35 - line.x },
      blocks: [fitOf('hashtag', size, hashtagPx, [box])],
    };
  }
  return {
    texts: [],
    marks: [],
    rule: line,
    blocks: [fitOf('hashtag', 0, hashtagPx, [])],
  };
}
