// The lower end of a card: what to do (call and address), then who says so (organisation, source).

import type { BlockFit, Inks, PlacedText, TextPlan } from '@/card/card-layout';
import type { OverlayContent, Rect } from '@/card/card-spec';
import { linesHeight, placeLines, type SetLines, setLines, styleWords } from '@/card/place-lines';
import { type Measure, splitWords } from '@/card/text-faces';

/** The address in relation to the call before it. */
const addressRatio = 0.98;
const maxCallLines = 3;
const maxSourceLines = 2;

export function layOutFooter(
  content: OverlayContent,
  plan: TextPlan,
  inks: Inks,
  measure: Measure,
): { texts: PlacedText[]; blocks: BlockFit[] } {
  const { footer } = plan;
  const call = [
    ...styleWords(splitWords(content.reportCall), 'hand', inks.call),
    ...styleWords(splitWords(content.reportAddress), 'printStrong', inks.address, addressRatio),
  ];
  const owner = content.organisation ? `${content.organisation.name} · ` : '';
  const source = styleWords(splitWords(`${owner}${content.sourceLine}`), 'print', inks.source);

  const fits = fitFooter((callPx, sourcePx) => {
    const callLines = setLines(call, callPx, footer.width, maxCallLines, measure);
    const sourceLines = setLines(source, sourcePx, footer.width, maxSourceLines, measure);
    if (!callLines || !sourceLines) return null;
    const gapPx = callPx * 0.12;
    const height = linesHeight(callLines) + gapPx + linesHeight(sourceLines);
    return height <= footer.height ? { callLines, sourceLines } : null;
  }, plan);
  if (!fits) {
    return {
      texts: [],
      blocks: [
        { block: 'reportCall', sizePx: 0, leastPx: plan.callPx.least, boxes: [] },
        { block: 'sourceLine', sizePx: 0, leastPx: plan.sourcePx.least, boxes: [] },
      ],
    };
  }
  const { callLines, sourceLines } = fits;
  const placedCall = placeLines(callLines, footer.x, footer.y, measure);
  const sourceTop = footer.y + footer.height - linesHeight(sourceLines);
  const placedSource = placeLines(sourceLines, footer.x, sourceTop, measure);
  return {
    texts: [...placedCall.texts, ...placedSource.texts],
    blocks: [
      fitOf('reportCall', callLines, plan.callPx.least, placedCall.box),
      fitOf('sourceLine', sourceLines, plan.sourcePx.least, placedSource.box),
    ],
  };
}

function fitOf(block: BlockFit['block'], set: SetLines, leastPx: number, box: Rect): BlockFit {
  return { block, sizePx: set.sizePx, leastPx, boxes: [box] };
}

/** The largest sizes that fit, the call's before the source's. */
function fitFooter<Set>(
  attempt: (callPx: number, sourcePx: number) => Set | null,
  { callPx, sourcePx }: TextPlan,
): Set | null {
  for (let call = callPx.most; call >= callPx.least; call--) {
    for (let source = sourcePx.most; source >= sourcePx.least; source--) {
      const set = attempt(call, source);
      if (set) return set;
    }
  }
  return null;
}
