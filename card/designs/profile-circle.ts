// What networks show of a profile picture: the circle inside the square. Everything that is written
// or counted stands inside it, with a little room to spare.
import { formats, type Placement, type Rect } from '@/card/card-spec';

export const profileCircle = {
  x: formats.profile.widthPx / 2,
  y: formats.profile.heightPx / 2,
  radius: formats.profile.widthPx / 2,
};

/** Where message, hashtag and source stand; the message's is as wide as the circle lets it be. */
export const profileTexts: Record<Placement, { panel: Rect; seal: Rect }> = {
  below: {
    panel: { x: 122, y: 494, width: 836, height: 356 },
    seal: { x: 210, y: 868, width: 660, height: 108 },
  },
  above: {
    panel: { x: 140, y: 200, width: 800, height: 350 },
    seal: { x: 210, y: 562, width: 660, height: 108 },
  },
};

/** What is left to the animal, so that its face is not cut by the circle: beside the writing's sheet. */
export function profileClear(from: number, to: number): Rect {
  return { x: 170, y: from, width: 740, height: to - from };
}
