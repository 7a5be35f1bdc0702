// The name an overlay is kept under: a digest of everything that decides what it looks like.
import { createHash } from 'node:crypto';
import type { CardFont, CardFonts } from '@/card/card-fonts';
import type { OverlaySpec } from '@/card/card-spec';
import { requireDesign } from '@/card/designs/designs';

/** The engines as pinned in package.json, and our own layout: raised when any draws differently. */
export const drawingVersion = 'satori 0.63.2, resvg-js 2.6.2, layout 4';

const fontDigests = new WeakMap<CardFont, string>();

/** 16 hex digits: pages name many of them. Equal only for overlays that look the same. */
export function overlayHash(
  { format, design, placement, content }: OverlaySpec,
  fonts: CardFonts,
): string {
  const isRound = format === 'profile';
  // an array, not the object: the order of keys must not matter
  const shown = [
    drawingVersion,
    [design, requireDesign(design).version, format, placement],
    content.locale,
    content.sentence.map(({ kind, text }) => [kind, text]),
    // A card that is shown round leaves call and organisation to the caption: neither changes it.
    [content.hashtag, ...(isRound ? [] : [content.reportCall, content.reportAddress])],
    // Only where it stands: other cards keep their address.
    ...(content.reportName === null || isRound ? [] : [{ reportName: content.reportName }]),
    content.sourceLine,
    content.estimateMark,
    // Only where strokes are drawn: other cards keep their address.
    ...(design === 'tally' ? [content.tally] : []),
    isRound || (content.organisation && [content.organisation.name, content.organisation.logo]),
    fonts.map((font) => [font.family, font.weight, digestOf(font)]),
  ];
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 16);
}

function digestOf(font: CardFont): string {
  const known = fontDigests.get(font);
  if (known) return known;
  const digest = createHash('sha256').update(font.data).digest('hex');
  fontDigests.set(font, digest);
  return digest;
}
