// The steps by which a visitor changes a framing: nudge, zoom step, quarter turn. Pure arithmetic,
// so that buttons, keys and gestures agree.
import {
  type CardAreas,
  type Framing,
  type Rect,
  type Size,
  type Turn,
  zoomLimits,
} from '@/card/card-spec';
import { type CardPoint, framePhoto, moveFraming, turnSize, zoomFraming } from '@/card/framing';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** One nudge moves the photo by this share of the photo area's shorter side. */
const nudgeShare = 0.04;
/** One press of + or −. */
export const zoomStep = 0.1;

const towards: Record<Direction, readonly [number, number]> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** The framing after the photo was nudged one step in a direction. `photo`: upright, unturned. */
export function nudgeFraming(
  photo: Size,
  areas: CardAreas,
  framing: Framing,
  direction: Direction,
): Framing {
  const step = nudgeShare * Math.min(areas.photoArea.width, areas.photoArea.height);
  const [x, y] = towards[direction];
  return moveFraming(turnSize(photo, framing.turn), areas, framing, x * step, y * step);
}

/** True if two framings of the same turn and zoom show the same part of the photo, to a card pixel. */
export function isSamePosition(photo: Size, areas: CardAreas, a: Framing, b: Framing): boolean {
  const [one, other] = [a, b].map(
    (framing) => framePhoto(turnSize(photo, framing.turn), areas, framing).source,
  ) as [Rect, Rect];
  const cardPixel = one.width / areas.photoArea.width;
  return Math.abs(one.x - other.x) < cardPixel && Math.abs(one.y - other.y) < cardPixel;
}

/** The framing after a drag of so many card pixels. `photo`: upright, unturned. */
export function dragFraming(
  photo: Size,
  areas: CardAreas,
  framing: Framing,
  dxCardPx: number,
  dyCardPx: number,
): Framing {
  return moveFraming(turnSize(photo, framing.turn), areas, framing, dxCardPx, dyCardPx);
}

/** The framing at a zoom, kept within the limits. `photo`: upright, unturned. */
export function zoomFramingTo(
  photo: Size,
  areas: CardAreas,
  framing: Framing,
  zoom: number,
  about?: CardPoint,
): Framing {
  const within = Math.min(Math.max(zoom, zoomLimits.min), zoomLimits.max);
  return zoomFraming(turnSize(photo, framing.turn), areas, framing, within, about);
}

/** The framing after a quarter turn clockwise; the point in focus stays in focus. */
export function turnFraming(framing: Framing): Framing {
  const turn = ((framing.turn + 90) % 360) as Turn;
  return { ...framing, focusX: 1 - framing.focusY, focusY: framing.focusX, turn };
}
