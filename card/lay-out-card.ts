// Sets every text of a card: sizes, lines and the place of each word. Arithmetic over widths that
// the drawing engine has measured, so that nothing can come out larger than planned.
import type { BlockName, CardLayout, Inks, Seal, TextPlan } from '@/card/card-layout';
import type { OverlayContent, Rect } from '@/card/card-spec';
import { layOutFooter, layOutNamed, type NamingPlan } from '@/card/lay-out-footer';
import { layOutHashtag } from '@/card/lay-out-hashtag';
import { layOutMessage } from '@/card/lay-out-message';
import { layOutSeal } from '@/card/lay-out-seal';
import type { Measure } from '@/card/text-faces';

/** The sentence is to be larger than the report call by this much. */
const sentenceToCall = 1.15;
/** The rule stands nearer to the message, whose last line seldom has descenders, than to the call's capitals. */
const ruleAbove = 0.55;
/** The call gives way in steps of this. */
const callStepPx = 2;

/**
 * Lays out all of a card's writing within the design's plan. The message comes first: where it would
 * not fit, or would not lead the call, the call is set smaller; then who takes reports, and last that
 * name is left out.
 */
export function layOutCard(
  content: OverlayContent,
  plan: TextPlan,
  inks: Inks,
  measure: Measure,
): CardLayout {
  return layOutNamed(content, (nameRatio) =>
    layOutInOrder(content, { ...plan, nameRatio }, inks, measure),
  );
}

function layOutInOrder(
  content: OverlayContent,
  plan: NamingPlan,
  inks: Inks,
  measure: Measure,
): CardLayout {
  const layout = layOutOnce(content, plan, inks, measure);
  const most = Math.max(plan.callPx.least, plan.callPx.most - callStepPx);
  const isInOrder = sizeOf('sentence', layout) >= sizeOf('reportCall', layout) * sentenceToCall;
  if ((isInOrder && isMessageReadable(layout)) || most === plan.callPx.most) return layout;
  return layOutInOrder(content, { ...plan, callPx: { ...plan.callPx, most } }, inks, measure);
}

function layOutOnce(
  content: OverlayContent,
  plan: NamingPlan,
  inks: Inks,
  measure: Measure,
): CardLayout {
  if (plan.seal) return layOutRound(content, plan.seal, plan, inks, measure);
  const footer = layOutFooter(content, plan, inks, measure);
  const room: Rect = { ...plan.panel, height: footer.top - plan.gapPx - plan.panel.y };
  const message = layOutMessage(content, room, plan, inks, measure);
  const line = {
    x: plan.panel.x,
    y: footer.top - plan.gapPx * ruleAbove,
    widthPx: plan.panel.width,
  };
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

function layOutRound(
  content: OverlayContent,
  seal: Seal,
  plan: TextPlan,
  inks: Inks,
  measure: Measure,
): CardLayout {
  const message = layOutMessage(content, plan.panel, plan, inks, measure);
  const signature = layOutSeal(content, seal, plan, inks, measure);
  return {
    texts: [...message.texts, ...signature.texts],
    marks: [...message.marks, ...signature.marks],
    figure: message.figure,
    rule: null,
    logo: null,
    blocks: [...message.blocks, ...signature.blocks],
  };
}

function isMessageReadable({ blocks }: CardLayout): boolean {
  return blocks
    .filter(({ block }) => block === 'sentence' || block === 'number')
    .every(({ sizePx, leastPx }) => sizePx >= leastPx);
}

/** 0 where a block could not be set. */
function sizeOf(name: BlockName, { blocks }: CardLayout): number {
  return blocks.find(({ block }) => block === name)?.sizePx ?? 0;
}
