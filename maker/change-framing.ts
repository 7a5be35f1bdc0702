// The steps by which a visitor changes a framing: nudge, zoom step, quarter turn. Pure arithmetic,
// so that buttons, keys and gestures agree.
import { type CardAreas, type Framing, type Size, type Turn, zoomLimits } from '@/card/card-spec';
import {
  type CardPoint,
  moveFraming,
  placePhoto,
  turnSize,
  wholeZoom,
  zoomFraming,
} from '@/card/framing';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** One nudge moves the photo by this share of the photo area's shorter side. */
const nudgeShare = 0.04;
/** One press of + or − leads to the next of these, so that covering the area exactly is among them. */
const zoomStep = 0.1;
/** Zooms are compared after rounding to this. */
const zoomRounding = 1e-6;

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

/** True if two framings of the same turn and zoom put the photo in the same place, to a card pixel. */
export function isSamePosition(photo: Size, areas: CardAreas, a: Framing, b: Framing): boolean {
  const [one, other] = [a, b].map((framing) => {
    const { crop, target } = placePhoto(turnSize(photo, framing.turn), areas, framing);
    return { x: target.x - crop.x, y: target.y - crop.y };
  }) as [CardPoint, CardPoint];
  return Math.abs(one.x - other.x) <= 1 && Math.abs(one.y - other.y) <= 1;
}

/** How far the zoom of a photo goes. `photo`: upright, unturned. */
export function zoomRange(photo: Size, areas: CardAreas, { turn }: Framing) {
  return { min: wholeZoom(turnSize(photo, turn), areas), max: zoomLimits.max };
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
  const { min, max } = zoomRange(photo, areas, framing);
  const within = Math.min(Math.max(zoom, min), max);
  return zoomFraming(turnSize(photo, framing.turn), areas, framing, within, about);
}

/** The framing one step closer or further away. `photo`: upright, unturned. */
export function stepZoom(
  photo: Size,
  areas: CardAreas,
  framing: Framing,
  towards: 'closer' | 'away',
): Framing {
  const steps = framing.zoom / zoomStep;
  const next =
    towards === 'closer'
      ? Math.floor(steps + zoomRounding) + 1
      : Math.ceil(steps - zoomRounding) - 1;
  return zoomFramingTo(photo, areas, framing, next * zoomStep);
}

/** The framing after a quarter turn clockwise; the point in focus stays in focus. */
export function turnFraming(framing: Framing): Framing {
  const turn = ((framing.turn + 90) % 360) as Turn;
  return { ...framing, focusX: 1 - framing.focusY, focusY: framing.focusX, turn };
}
