// How large the writing may be in each format. The same for every design: it is what makes cards of
// one campaign look alike.
import type { Seal, TextPlan } from '@/card/card-layout';
import type { Format, Rect } from '@/card/card-spec';

type Sizes = Omit<TextPlan, 'panel' | 'seal'>;

/** The figure takes at least 22 % of a card for a feed or a profile: it must read in a small thumbnail. */
const sizes: Record<Format, Sizes> = {
  portrait: {
    footerPx: 176,
    gapPx: 74,
    numberPx: { least: 297, most: 350 },
    sentencePx: { least: 46, most: 92 },
    hashtagPx: { least: 46, most: 58 },
    callPx: { least: 42, most: 50 },
    sourcePx: { least: 28, most: 30 },
    estimatePx: { least: 36, most: 44 },
    logoPx: { width: 190, height: 48 },
  },
  tall: {
    footerPx: 184,
    gapPx: 78,
    numberPx: { least: 317, most: 372 },
    sentencePx: { least: 46, most: 96 },
    hashtagPx: { least: 46, most: 60 },
    callPx: { least: 42, most: 52 },
    sourcePx: { least: 28, most: 30 },
    estimatePx: { least: 36, most: 44 },
    logoPx: { width: 190, height: 48 },
  },
  square: {
    footerPx: 166,
    gapPx: 64,
    numberPx: { least: 238, most: 290 },
    sentencePx: { least: 44, most: 80 },
    hashtagPx: { least: 44, most: 54 },
    callPx: { least: 42, most: 48 },
    sourcePx: { least: 28, most: 28 },
    estimatePx: { least: 36, most: 42 },
    logoPx: { width: 160, height: 36 },
  },
  // No call and no logo: as large as a thumb's nail, they would be a grey line.
  profile: {
    footerPx: 0,
    gapPx: 0,
    numberPx: { least: 246, most: 300 },
    sentencePx: { least: 40, most: 66 },
    hashtagPx: { least: 50, most: 64 },
    callPx: { least: 0, most: 0 },
    sourcePx: { least: 26, most: 30 },
    estimatePx: { least: 34, most: 40 },
    logoPx: { width: 0, height: 0 },
  },
  story: {
    footerPx: 182,
    gapPx: 82,
    numberPx: { least: 240, most: 360 },
    sentencePx: { least: 48, most: 92 },
    hashtagPx: { least: 46, most: 60 },
    callPx: { least: 42, most: 50 },
    sourcePx: { least: 28, most: 30 },
    estimatePx: { least: 36, most: 44 },
    logoPx: { width: 190, height: 48 },
  },
  link: {
    footerPx: 184,
    gapPx: 60,
    numberPx: { least: 164, most: 204 },
    sentencePx: { least: 38, most: 66 },
    hashtagPx: { least: 36, most: 42 },
    callPx: { least: 34, most: 44 },
    sourcePx: { least: 24, most: 26 },
    estimatePx: { least: 32, most: 36 },
    logoPx: { width: 120, height: 34 },
  },
};

/** The plan for writing inside a panel and, on a card that is shown round, what signs it. */
export function planText(format: Format, panel: Rect, seal: Seal | null = null): TextPlan {
  return { panel, seal, ...sizes[format] };
}
