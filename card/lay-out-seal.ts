// What signs a card that is shown round: hashtag and source, each about the middle of its line. Whom to
// tell is not written there: nobody could read it at the size of a thumb's nail.
import type { CardLayout, Inks, Seal as SealPlan, TextPlan } from '@/card/card-layout';
import type { OverlayContent, Rect } from '@/card/card-spec';
import { layOutHashtagInMiddle } from '@/card/lay-out-hashtag';
import { descending, fitOf, placeLines, setLines, styleWords } from '@/card/place-lines';
import { faces, type Measure, splitWords } from '@/card/text-faces';

type Seal = Pick<CardLayout, 'texts' | 'marks' | 'blocks'>;

export function layOutSeal(
  { hashtag, sourceLine }: OverlayContent,
  seal: SealPlan,
  plan: TextPlan,
  inks: Inks,
  measure: Measure,
): Seal {
  const { x, y, width } = seal.hashtag;
  const place = { middleX: x + width / 2, top: y, widthPx: width };
  const signature = layOutHashtagInMiddle(hashtag, place, plan, inks, measure);
  const source = layOutSource(sourceLine, seal.source, plan, inks, measure);
  return {
    texts: [...signature.texts, ...source.texts],
    marks: signature.marks,
    blocks: [...signature.blocks, ...source.blocks],
  };
}

/** One line on the foot of its room. */
function layOutSource(
  text: string,
  room: Rect,
  { sourcePx }: TextPlan,
  inks: Inks,
  measure: Measure,
): Pick<Seal, 'texts' | 'blocks'> {
  const words = styleWords(splitWords(text), { face: 'print', colour: inks.source }, measure);
  for (const size of descending(sourcePx)) {
    const set = setLines(words, size, room.width, 1);
    if (!set) continue;
    const left = room.x + (room.width - set.widthPx) / 2;
    const { ascent, descent } = faces.print;
    const top = room.y + room.height - (ascent + descent) * size;
    const { box, texts } = placeLines(set, left, top, measure);
    return { texts, blocks: [fitOf('sourceLine', size, sourcePx, [box])] };
  }
  return { texts: [], blocks: [fitOf('sourceLine', 0, sourcePx, [])] };
}
