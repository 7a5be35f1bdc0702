// Where the photo goes on a card: plain arithmetic shared by the browser's canvas and the server,
// so that both make the same card. Must stay free of imports other than types, and of any IO.
import type { CardAreas, Framing, Rect, Size, Turn } from '@/card/card-spec';

/** A spot on the finished card, in card pixels. */
export interface CardPoint {
  x: number;
  y: number;
}

export interface FramedPhoto {
  /** What is shown of the upright, turned photo, in its pixels; fractional, always inside it. */
  source: Rect;
  /** Where that is shown, in card pixels: the photo area. */
  target: Rect;
}

/**
 * A small upright picture of `thumbnailSize`: RGBA, eight bits, in sRGB, made by averaging (a canvas
 * with `imageSmoothingQuality = 'high'`, or sharp's resize). Slight differences between the two
 * hardly move the guess, and it is rounded at the end.
 */
export interface Thumbnail extends Size {
  data: Uint8Array | Uint8ClampedArray;
}

/** Longest side of the thumbnail that the framing guess looks at. */
const thumbnailSidePx = 96;

/** The photo's size after a quarter turn or three; unchanged otherwise. */
export function turnSize(photo: Size, turn: Turn): Size {
  return turn % 180 === 0 ? photo : { widthPx: photo.heightPx, heightPx: photo.widthPx };
}

/** The size at which a photo is handed to the framing guess. A small photo is not enlarged. */
export function thumbnailSize(photo: Size): Size {
  const scale = Math.min(1, thumbnailSidePx / Math.max(photo.widthPx, photo.heightPx));
  return {
    widthPx: Math.max(1, Math.round(photo.widthPx * scale)),
    heightPx: Math.max(1, Math.round(photo.heightPx * scale)),
  };
}

/** Card pixels per photo pixel. */
export function photoScale(photo: Size, areas: CardAreas, zoom: number): number {
  const { width, height } = areas.photoArea;
  return zoom * Math.max(width / photo.widthPx, height / photo.heightPx);
}

/**
 * The part of the photo that covers the photo area: the focus lies at the clear area's centre, or
 * as near to it as the photo's edges allow.
 * @param photo size of the upright photo after its turn, in pixels
 */
export function framePhoto(photo: Size, areas: CardAreas, framing: Framing): FramedPhoto {
  const scale = photoScale(photo, areas, framing.zoom);
  const centre = clearCentre(areas);
  return coverFrom(
    photo,
    areas,
    scale,
    framing.focusX * photo.widthPx - (centre.x - areas.photoArea.x) / scale,
    framing.focusY * photo.heightPx - (centre.y - areas.photoArea.y) / scale,
  );
}

/** The framing after the photo was dragged by so many card pixels; it stops at the photo's edge. */
export function moveFraming(
  photo: Size,
  areas: CardAreas,
  framing: Framing,
  dxCardPx: number,
  dyCardPx: number,
): Framing {
  const scale = photoScale(photo, areas, framing.zoom);
  const { source } = framePhoto(photo, areas, framing);
  const moved = coverFrom(
    photo,
    areas,
    scale,
    source.x - dxCardPx / scale,
    source.y - dyCardPx / scale,
  );
  return { ...framing, ...focusOf(photo, areas, moved.source, scale) };
}

/**
 * The framing at another zoom. What lies under `about` (default: the clear area's centre) stays
 * there as far as the photo's edges allow.
 */
export function zoomFraming(
  photo: Size,
  areas: CardAreas,
  framing: Framing,
  zoom: number,
  about: CardPoint = clearCentre(areas),
): Framing {
  const before = photoScale(photo, areas, framing.zoom);
  const after = photoScale(photo, areas, zoom);
  const { source } = framePhoto(photo, areas, framing);
  const shift = 1 / before - 1 / after;
  const zoomed = coverFrom(
    photo,
    areas,
    after,
    source.x + (about.x - areas.photoArea.x) * shift,
    source.y + (about.y - areas.photoArea.y) * shift,
  );
  return { ...framing, zoom, ...focusOf(photo, areas, zoomed.source, after) };
}

/** The source rectangle of the photo area at `scale` whose corner is as near to x, y as it can be. */
function coverFrom(
  photo: Size,
  areas: CardAreas,
  scale: number,
  x: number,
  y: number,
): FramedPhoto {
  // At zoom 1 one side is the photo's own; the minimum takes rounding errors off it.
  const width = Math.min(areas.photoArea.width / scale, photo.widthPx);
  const height = Math.min(areas.photoArea.height / scale, photo.heightPx);
  return {
    source: {
      x: clamp(x, 0, photo.widthPx - width),
      y: clamp(y, 0, photo.heightPx - height),
      width,
      height,
    },
    target: areas.photoArea,
  };
}

/** The focus that leads to a source rectangle: the photo's point at the clear area's centre. */
function focusOf(photo: Size, areas: CardAreas, source: Rect, scale: number) {
  const centre = clearCentre(areas);
  const x = source.x + (centre.x - areas.photoArea.x) / scale;
  const y = source.y + (centre.y - areas.photoArea.y) / scale;
  return { focusX: clamp(x / photo.widthPx, 0, 1), focusY: clamp(y / photo.heightPx, 0, 1) };
}

function clearCentre({ clearArea }: CardAreas): CardPoint {
  return { x: clearArea.x + clearArea.width / 2, y: clearArea.y + clearArea.height / 2 };
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}
