// What networks show of a profile picture: the circle inside the square. Everything that is written
// or counted stands inside it, with a little room to spare.
import type { Seal } from '@/card/card-layout';
import { formats, type Placement, type Rect } from '@/card/card-spec';

export const profileCircle = {
  x: formats.profile.widthPx / 2,
  y: formats.profile.heightPx / 2,
  radius: formats.profile.widthPx / 2,
};

/**
 * Where message, hashtag and source stand; the message's is as wide as the circle lets it be. Above the
 * animal the hashtag heads the card: the circle's narrow end has room for it, and the animal has more.
 */
export const profileTexts: Record<Placement, { panel: Rect; seal: Seal }> = {
  below: {
    panel: { x: 122, y: 494, width: 836, height: 356 },
    seal: {
      hashtag: { x: 210, y: 868, width: 660, height: 64 },
      source: { x: 283, y: 932, width: 514, height: 44 },
    },
  },
  above: {
    panel: { x: 140, y: 206, width: 800, height: 350 },
    seal: {
      hashtag: { x: 210, y: 132, width: 660, height: 64 },
      source: { x: 210, y: 558, width: 660, height: 40 },
    },
  },
};

/** Of the circle's end that is too narrow for a face. */
const crownPx = 24;

/** What is left to the animal, so that its face is not cut by the circle: from or up to the writing's sheet. */
export function profileClear(placement: Placement, sheetEnd: number): Rect {
  const clear = { x: 170, width: 740 };
  return placement === 'below'
    ? { ...clear, y: crownPx, height: sheetEnd - crownPx }
    : { ...clear, y: sheetEnd, height: formats.profile.heightPx - crownPx - sheetEnd };
}
