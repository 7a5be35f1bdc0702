// What stands on a printed sheet and where: the card's own message, signature and footer, in the
// proportions of paper. Arithmetic only.
import type { CardLayout, Inks, TextPlan } from '@/card/card-layout';
import type { OverlayContent, Rect } from '@/card/card-spec';
import { layOutFooter, layOutNamed, type NamingPlan } from '@/card/lay-out-footer';
import { layOutHashtag } from '@/card/lay-out-hashtag';
import { layOutMessage } from '@/card/lay-out-message';
import { descending } from '@/card/place-lines';
import { posterPhotoHeight, sheetSize, unitsOf } from '@/card/print/paper';
import { quietModules } from '@/card/qr-code';
import { type Measure, splitWords } from '@/card/text-faces';

/** A sheet's writing; the message apart, since it may be lettered otherwise. */
export interface PrintLayout {
  message: Pick<CardLayout, 'texts' | 'marks' | 'figure' | 'blocks'>;
  /** How many of the message's texts are read before the figure. */
  textsBeforeFigure: number;
  signature: ReturnType<typeof layOutHashtag>;
  footer: ReturnType<typeof layOutFooter>;
}

/** Most home printers leave some 5 mm blank; no writing comes nearer to the edge than this. */
export const marginMm = 13;
const rulePlace = 0.55;

const poster = {
  /** To be read by a telephone from half a metre, as one stands before a notice. */
  qrMm: 46,
  /** Between code and footer, beyond the code's own margin. */
  besideQr: 22,
  messageTop: 42,
  sizes: {
    gapPx: 68,
    numberPx: { least: 300, most: 400 },
    sentencePx: { least: 44, most: 98 },
    hashtagPx: { least: 48, most: 64 },
    callPx: { least: 30, most: 58 },
    sourcePx: { least: 20, most: 24 },
    estimatePx: { least: 36, most: 46 },
    logoPx: { width: 190, height: 52 },
    seal: null,
  },
} as const;

export interface PosterLayout extends PrintLayout {
  /** Where the paper strip begins. */
  stripTop: number;
  /** The code's squares; its light margin reaches beyond by `quietPx`. */
  qr: Rect;
}

/** `qrModules`: how many modules the code has across. */
export function layOutPoster(
  content: OverlayContent,
  inks: Inks,
  measure: Measure,
  qrModules: number,
): PosterLayout {
  const { widthPx, heightPx } = sheetSize('a4');
  const margin = unitsOf(marginMm, 'a4');
  const stripTop = posterPhotoHeight - 26;
  const side = unitsOf(poster.qrMm, 'a4');
  const quiet = (side / qrModules) * quietModules;
  const bottom = heightPx - margin;
  const qr: Rect = { x: widthPx - margin - side, y: bottom - side, width: side, height: side };
  const panel: Rect = {
    x: margin,
    y: stripTop + poster.messageTop,
    width: widthPx - 2 * margin,
    height: bottom - stripTop - poster.messageTop,
  };
  const plan: TextPlan = { panel, footerPx: side, ...poster.sizes };
  const footerWidth = qr.x - quiet - poster.besideQr - panel.x;
  const footerPanel = { ...panel, width: footerWidth };
  const footer = layOutNamed(content, (nameRatio) =>
    layOutTallFooter(content, { ...plan, panel: footerPanel, nameRatio }, inks, measure),
  );
  return { stripTop, qr, ...layOutAbove(content, plan, inks, measure, footer, qr.y - quiet) };
}

/** How much smaller letters may be for the sake of a good line break. */
const goodBreakPx = 8;

/**
 * A card's footer prefers few lines; beside the code there is height to fill, so the largest letters
 * are taken in which it fits at all, or nearly those where its lines break better.
 */
function layOutTallFooter(
  content: OverlayContent,
  plan: NamingPlan,
  inks: Inks,
  measure: Measure,
): PrintLayout['footer'] {
  const { least, most } = plan.callPx;
  for (const size of descending({ least, most }, 2)) {
    const callPx = { least: Math.max(least, size - goodBreakPx), most: size };
    const footer = layOutFooter(content, { ...plan, callPx }, inks, measure);
    if (footer.blocks.every(({ sizePx }) => sizePx > 0)) return footer;
  }
  return layOutFooter(content, plan, inks, measure);
}

/** Message and signature in the room above the footer, which begins at `footerTop`. */
export function layOutAbove(
  content: OverlayContent,
  plan: TextPlan,
  inks: Inks,
  measure: Measure,
  footer: PrintLayout['footer'],
  footerTop: number,
): PrintLayout {
  const { panel, gapPx } = plan;
  const room: Rect = { ...panel, height: footerTop - gapPx - panel.y };
  const line = { x: panel.x, y: footerTop - gapPx * rulePlace, widthPx: panel.width };
  const at = content.sentence.findIndex(({ kind }) => kind === 'number');
  const before = content.sentence.slice(0, Math.max(0, at)).map(({ text }) => text);
  return {
    message: layOutMessage(content, room, plan, inks, measure),
    textsBeforeFigure: splitWords(before.join('')).flatMap(({ pieces }) => pieces).length,
    signature: layOutHashtag(content.hashtag, line, plan, inks, measure),
    footer,
  };
}

/** False where a text found no room at all: a sheet without it must not be printed. */
export function isWhole({ message, signature, footer }: PrintLayout): boolean {
  const blocks = [...message.blocks, ...signature.blocks, ...footer.blocks];
  return blocks.every(({ sizePx }) => sizePx > 0);
}
