// The lower end of a card: what to do (call and address), then who says so (organisation, source).

import type { BlockFit, Inks, PlacedText, TextPlan } from '@/card/card-layout';
import type { OverlayContent } from '@/card/card-spec';
import { fitOf, linesHeight, placeLines, setLines, styleWords } from '@/card/place-lines';
import { type Measure, splitWords } from '@/card/text-faces';

/** The address in relation to the call before it. */
const addressRatio = 0.98;
const maxCallLines = 3;
const maxSourceLines = 2;

/** Who speaks, and whose figure it is. */
export function smallPrint({ organisation, sourceLine }: OverlayContent): string {
  return organisation ? `${organisation.name} · ${sourceLine}` : sourceLine;
}

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
  const source = styleWords(splitWords(smallPrint(content)), 'print', inks.source);

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
      blocks: [fitOf('reportCall', 0, plan.callPx, []), fitOf('sourceLine', 0, plan.sourcePx, [])],
    };
  }
  const { callLines, sourceLines } = fits;
  const placedCall = placeLines(callLines, footer.x, footer.y, measure);
  const sourceTop = footer.y + footer.height - linesHeight(sourceLines);
  const placedSource = placeLines(sourceLines, footer.x, sourceTop, measure);
  return {
    texts: [...placedCall.texts, ...placedSource.texts],
    blocks: [
      fitOf('reportCall', callLines.sizePx, plan.callPx, [placedCall.box]),
      fitOf('sourceLine', sourceLines.sizePx, plan.sourcePx, [placedSource.box]),
    ],
  };
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
