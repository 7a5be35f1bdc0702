// How the sensor's pixels become an upright, turned photo: a mirroring, then quarter turns. Cropping
// in the sensor's own coordinates lets the decoder skip what is not shown. Pure arithmetic.
import type { Rect, Size, Turn } from '@/card/card-spec';

export interface Uprighting {
  /** Mirrored left to right, before the turn. */
  mirrored: boolean;
  /** Degrees clockwise. */
  turn: Turn;
}

/** EXIF's eight orientations, at index orientation − 1. */
const exifOrientations: readonly Uprighting[] = [
  { mirrored: false, turn: 0 },
  { mirrored: true, turn: 0 },
  { mirrored: false, turn: 180 },
  { mirrored: true, turn: 180 },
  { mirrored: true, turn: 270 },
  { mirrored: false, turn: 90 },
  { mirrored: true, turn: 90 },
  { mirrored: false, turn: 270 },
];

/** What makes a photo of this EXIF orientation upright and then turns it as the visitor asked. */
export function uprighting(exifOrientation: number | undefined, turn: Turn): Uprighting {
  const upright = exifOrientations[(exifOrientation ?? 1) - 1] ?? { mirrored: false, turn: 0 };
  return { mirrored: upright.mirrored, turn: ((upright.turn + turn) % 360) as Turn };
}

/** Where a rectangle of the upright, turned photo lies on the sensor. */
export function toSensor(rect: Rect, photo: Size, { mirrored, turn }: Uprighting): Rect {
  const quarterTurns = turn / 90;
  let { x, y, width, height } = rect;
  let { widthPx, heightPx } = photo;
  for (let i = 0; i < quarterTurns; i++) {
    [x, y, width, height] = [y, widthPx - (x + width), height, width];
    [widthPx, heightPx] = [heightPx, widthPx];
  }
  return { x: mirrored ? widthPx - (x + width) : x, y, width, height };
}
