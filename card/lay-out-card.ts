// Sets every text of a card: sizes, lines and the place of each word. Arithmetic over widths that
// the drawing engine has measured, so that nothing can come out larger than planned.
import type { CardLayout, Inks, TextPlan } from '@/card/card-layout';
import type { OverlayContent, Rect } from '@/card/card-spec';
import { layOutFooter } from '@/card/lay-out-footer';
import { layOutHashtag } from '@/card/lay-out-hashtag';
import { layOutMessage } from '@/card/lay-out-message';
import type { Measure } from '@/card/text-faces';

/** Lays out all of a card's writing within the design's plan. */
export function layOutCard(
  content: OverlayContent,
  plan: TextPlan,
  inks: Inks,
  measure: Measure,
): CardLayout {
  const footer = layOutFooter(content, plan, inks, measure);
  const room: Rect = { ...plan.panel, height: footer.top - plan.gapPx - plan.panel.y };
  const message = layOutMessage(content, room, plan, inks, measure);
  const line = { x: plan.panel.x, y: footer.top - plan.gapPx / 2, widthPx: plan.panel.width };
  const signature = layOutHashtag(content.hashtag, line, plan, inks, measure);
  return {
    texts: [...message.texts, ...signature.texts, ...footer.texts],
    marks: [...message.marks, ...signature.marks],
    figure: message.figure,
    rule: signature.rule,
    logo: footer.logo,
    blocks: [...message.blocks, ...signature.blocks, ...footer.blocks],
  };
}
