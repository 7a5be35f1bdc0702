// The lower end of a card: what to do (call and address), then who says so (organisation, source).
import type { CardLayout, Inks, TextPlan } from '@/card/card-layout';
import type { OverlayContent, Size } from '@/card/card-spec';
import { fitLogo } from '@/card/logo-size';
import {
  descending,
  fitOf,
  linesHeight,
  placeLines,
  type SetLines,
  type StyledWord,
  setLines,
  styleWords,
  type WordStyle,
} from '@/card/place-lines';
import { type Measure, splitWords } from '@/card/text-faces';

/** The address in relation to the call before it. */
const addressRatio = 0.98;
/**
 * The name of who takes reports in relation to the call: as large as the address that it stands behind
 * or, where that has no room, as small as the source below.
 */
const nameRatios = [addressRatio, 0.7];
/** The name may take a line of its own. */
const maxCallLines = 3;
const maxNamedLines = 4;
/** Descenders of the call hang over the address, which has tall letters: lines further apart than a hand's. */
const callLeading = 1.07;
/** Between call and source, in relation to the call's size. */
const sourceGapRatio = 0.32;
/** What one more line costs, in shares of the largest size. */
const linePrice = 0.12;

const logoGapPx = 40;
const noLogo: Size = { widthPx: 0, heightPx: 0 };

/** A plan with a decision on that name; null: it is left out. */
export type NamingPlan = TextPlan & { nameRatio: number | null };

/** With that name as large as everything keeps its least size; where nothing else helps, without it. */
export function layOutNamed<T extends Pick<CardLayout, 'blocks'>>(
  { reportName }: OverlayContent,
  layOut: (nameRatio: number | null) => T,
): T {
  for (const ratio of reportName === null ? [] : nameRatios) {
    const layout = layOut(ratio);
    if (layout.blocks.every(({ leastPx, sizePx }) => sizePx >= leastPx)) return layout;
  }
  return layOut(null);
}

export function layOutFooter(
  content: OverlayContent,
  plan: NamingPlan,
  inks: Inks,
  measure: Measure,
): Pick<CardLayout, 'texts' | 'logo' | 'blocks'> & { top: number } {
  const { x, y, width, height } = plan.panel;
  const bottom = y + height;
  const source = content.organisation?.logo ?? null;
  const logo = source === null ? noLogo : fitLogo(source, plan.logoPx);
  const sources = sourceTexts(content, inks, measure);
  const fits = fitFooter(callWords(content, plan.nameRatio, inks, measure), sources, plan, logo);
  if (!fits) {
    return {
      top: bottom - plan.footerPx,
      texts: [],
      logo: null,
      blocks: [fitOf('reportCall', 0, plan.callPx, []), fitOf('sourceLine', 0, plan.sourcePx, [])],
    };
  }
  const { callLines, sourceLines } = fits;
  const placedSource = placeStack(sourceLines, x, bottom - stackHeight(sourceLines), measure);
  const top = bottom - footerHeight(callLines, sourceLines, logo);
  const logoBox = { x: x + width - logo.widthPx, y: bottom - logo.heightPx };
  const placedCall = placeLines(callLines, x, top, measure);
  return {
    top,
    texts: [...placedCall.texts, ...placedSource.texts],
    logo:
      source === null
        ? null
        : { source, box: { ...logoBox, width: logo.widthPx, height: logo.heightPx } },
    blocks: [
      fitOf('reportCall', callLines.sizePx, plan.callPx, [placedCall.box]),
      fitOf('sourceLine', sourceLines[0]?.sizePx ?? 0, plan.sourcePx, placedSource.boxes),
    ],
  };
}

/** As it stands behind the address; empty where there is no name. */
export function inBrackets(reportName: string | null): string {
  return reportName === null ? '' : `(${reportName})`;
}

function callWords(
  { reportAddress, reportCall, reportName }: OverlayContent,
  nameRatio: number | null,
  inks: Inks,
  measure: Measure,
): StyledWord[] {
  const style = (text: string, style: WordStyle) => styleWords(splitWords(text), style, measure);
  const address: WordStyle = { face: 'printStrong', colour: inks.address, ratio: addressRatio };
  return [
    ...style(reportCall, { face: 'hand', colour: inks.call }),
    ...style(reportAddress, address),
    ...(nameRatio === null ? [] : style(inBrackets(reportName), { ...address, ratio: nameRatio })),
  ];
}

/** Organisation and source in one line or, where that is too long, one below the other. */
function sourceTexts(
  { organisation, sourceLine }: OverlayContent,
  inks: Inks,
  measure: Measure,
): StyledWord[][][] {
  const style = (text: string) =>
    styleWords(splitWords(text), { face: 'print', colour: inks.source }, measure);
  if (!organisation) return [[style(sourceLine)]];
  return [
    [style(`${organisation.name} · ${sourceLine}`)],
    [style(organisation.name), style(sourceLine)],
  ];
}

interface Footer {
  callLines: SetLines;
  sourceLines: SetLines[];
}

/** The sizes that read best: large, and broken where the sense breaks. Null where nothing fits. */
function fitFooter(
  call: StyledWord[],
  sources: StyledWord[][][],
  { panel, footerPx, callPx, nameRatio, sourcePx }: NamingPlan,
  logo: Size,
): Footer | null {
  let best: Footer | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  const sourceWidth = panel.width - (logo.widthPx > 0 ? logo.widthPx + logoGapPx : 0);
  const stacks = sources.flatMap((stack) =>
    descending(sourcePx).flatMap((size) => {
      const lines = stack.map((words) => setLines(words, size, sourceWidth, 1));
      return lines.every((set) => set !== null) ? [lines] : [];
    }),
  );
  for (const size of descending(callPx)) {
    const set = setLines(call, size, panel.width, nameRatio ? maxNamedLines : maxCallLines);
    if (!set) continue;
    const callLines = { ...set, leadingPx: set.leadingPx * callLeading };
    const sourceLines = stacks.find((stack) => footerHeight(callLines, stack, logo) <= footerPx);
    const score = size / callPx.most - callLines.cost - callLines.lines.length * linePrice;
    if (!sourceLines || score <= bestScore) continue;
    best = { callLines, sourceLines };
    bestScore = score;
  }
  return best;
}

function footerHeight(callLines: SetLines, sourceLines: SetLines[], logo: Size): number {
  const lower = Math.max(stackHeight(sourceLines), logo.heightPx);
  return linesHeight(callLines) + callLines.sizePx * sourceGapRatio + lower;
}

function stackHeight(stack: SetLines[]): number {
  const leading = stack.slice(1).reduce((sum, set) => sum + set.leadingPx, 0);
  return leading + (stack[0] ? linesHeight(stack[0]) : 0);
}

function placeStack(stack: SetLines[], left: number, top: number, measure: Measure) {
  const placed = stack.map((set, row) => placeLines(set, left, top + row * set.leadingPx, measure));
  return { texts: placed.flatMap(({ texts }) => texts), boxes: placed.map(({ box }) => box) };
}
