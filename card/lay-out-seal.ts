// The lower end of a card that is shown round: hashtag and source, one below the other about the
// middle. Whom to tell is not written there: nobody could read it at the size of a thumb's nail.
import type { CardLayout, Inks, TextPlan } from '@/card/card-layout';
import type { OverlayContent, Rect } from '@/card/card-spec';
import { layOutHashtagInMiddle } from '@/card/lay-out-hashtag';
import { descending, fitOf, placeLines, setLines, styleWords } from '@/card/place-lines';
import { faces, type Measure, splitWords } from '@/card/text-faces';

type Seal = Pick<CardLayout, 'texts' | 'marks' | 'blocks'>;

/** The source takes no more of the seal's width: the circle narrows towards its end. */
const sourceShare = 0.78;

export function layOutSeal(
  { hashtag, sourceLine }: OverlayContent,
  seal: Rect,
  plan: TextPlan,
  inks: Inks,
  measure: Measure,
): Seal {
  const middleX = seal.x + seal.width / 2;
  const place = { middleX, top: seal.y, widthPx: seal.width };
  const signature = layOutHashtagInMiddle(hashtag, place, plan, inks, measure);
  const source = layOutSource(sourceLine, seal, plan, inks, measure);
  return {
    texts: [...signature.texts, ...source.texts],
    marks: signature.marks,
    blocks: [...signature.blocks, ...source.blocks],
  };
}

/** One line on the seal's foot. */
function layOutSource(
  text: string,
  seal: Rect,
  { sourcePx }: TextPlan,
  inks: Inks,
  measure: Measure,
): Pick<Seal, 'texts' | 'blocks'> {
  const words = styleWords(splitWords(text), { face: 'print', colour: inks.source }, measure);
  for (const size of descending(sourcePx)) {
    const set = setLines(words, size, seal.width * sourceShare, 1);
    if (!set) continue;
    const left = seal.x + (seal.width - set.widthPx) / 2;
    const { ascent, descent } = faces.print;
    const top = seal.y + seal.height - (ascent + descent) * size;
    const { box, texts } = placeLines(set, left, top, measure);
    return { texts, blocks: [fitOf('sourceLine', size, sourcePx, [box])] };
  }
  return { texts: [], blocks: [fitOf('sourceLine', 0, sourcePx, [])] };
}
