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
  /** Where that is shown, in card pixels: the photo area, or as much of it as a smaller photo fills. */
  target: Rect;
}

/** A framed photo without fractions: what both compositors draw, so that they make the same card. */
export interface PlacedPhoto {
  /** The whole photo, scaled. */
  size: Size;
  /** What is shown of it, in pixels of that size. */
  crop: Rect;
  /** Where, in card pixels; as large as the crop. */
  target: Rect;
}

/** The photo's size after a quarter turn or three; unchanged otherwise. */
export function turnSize(photo: Size, turn: Turn): Size {
  return turn % 180 === 0 ? photo : { widthPx: photo.heightPx, heightPx: photo.widthPx };
}

/** The same part of a picture at another size. */
export function scaleRect({ x, y, width, height }: Rect, from: Size, to: Size): Rect {
  const across = to.widthPx / from.widthPx;
  const down = to.heightPx / from.heightPx;
  return { x: x * across, y: y * down, width: width * across, height: height * down };
}

/** The zoom at which the whole photo lies in the clear area: the least there is, and at most 1. */
export function wholeZoom(photo: Size, areas: CardAreas): number {
  const { width, height } = areas.clearArea;
  const whole = Math.min(width / photo.widthPx, height / photo.heightPx);
  return Math.min(1, whole / coverScale(photo, areas));
}

/** Card pixels per photo pixel. */
export function photoScale(photo: Size, areas: CardAreas, zoom: number): number {
  return Math.max(zoom, wholeZoom(photo, areas)) * coverScale(photo, areas);
}

function coverScale(photo: Size, { photoArea }: CardAreas): number {
  return Math.max(photoArea.width / photo.widthPx, photoArea.height / photo.heightPx);
}

/**
 * Where a framing puts the photo: the focus lies at the clear area's centre, or as near to it as can
 * be. A photo larger than the photo area leaves no gap in it, a smaller one stays inside.
 * @param photo size of the upright photo after its turn, in pixels
 */
export function framePhoto(photo: Size, areas: CardAreas, framing: Framing): FramedPhoto {
  const scale = photoScale(photo, areas, framing.zoom);
  const { x, y } = cornerOf(photo, areas, framing);
  const width = Math.min(photo.widthPx, areas.photoArea.width / scale);
  const height = Math.min(photo.heightPx, areas.photoArea.height / scale);
  return {
    source: { x: Math.max(0, x), y: Math.max(0, y), width, height },
    target: {
      x: areas.photoArea.x + Math.max(0, -x * scale),
      y: areas.photoArea.y + Math.max(0, -y * scale),
      width: width * scale,
      height: height * scale,
    },
  };
}

/** As `framePhoto`, moved by less than a card pixel so that everything begins and ends on one. */
export function placePhoto(photo: Size, areas: CardAreas, framing: Framing): PlacedPhoto {
  const { photoArea } = areas;
  const scale = photoScale(photo, areas, framing.zoom);
  const { x, y } = cornerOf(photo, areas, framing);
  const across = placeSide(photo.widthPx * scale, x * scale, photoArea.width);
  const down = placeSide(photo.heightPx * scale, y * scale, photoArea.height);
  const shown = { width: across.shown, height: down.shown };
  return {
    size: { widthPx: across.length, heightPx: down.length },
    crop: { x: across.hidden, y: down.hidden, ...shown },
    target: { x: photoArea.x + across.gap, y: photoArea.y + down.gap, ...shown },
  };
}

/** Whether a placed photo leaves no gap in the photo area. */
export function isCovered({ target }: PlacedPhoto, { photoArea }: CardAreas): boolean {
  return target.width === photoArea.width && target.height === photoArea.height;
}

/** One side: the photo's length, what of it is hidden before the area or the gap there, what is shown. */
function placeSide(photoPx: number, startPx: number, areaPx: number) {
  const length = Math.max(1, Math.round(photoPx));
  const start = clampStart(Math.round(startPx), length - areaPx);
  return {
    length,
    hidden: Math.max(0, start),
    gap: Math.max(0, -start),
    shown: Math.min(length, areaPx),
  };
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
  const corner = cornerOf(photo, areas, framing);
  const wanted = { x: corner.x - dxCardPx / scale, y: corner.y - dyCardPx / scale };
  return { ...framing, ...focusOf(photo, areas, scale, wanted) };
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
  const corner = cornerOf(photo, areas, framing);
  const shift = 1 / before - 1 / after;
  const wanted = {
    x: corner.x + (about.x - areas.photoArea.x) * shift,
    y: corner.y + (about.y - areas.photoArea.y) * shift,
  };
  return { ...framing, zoom, ...focusOf(photo, areas, after, wanted) };
}

/** The point of the photo at the photo area's corner; outside the photo where there is a gap. */
function cornerOf(photo: Size, areas: CardAreas, { focusX, focusY, zoom }: Framing): CardPoint {
  const scale = photoScale(photo, areas, zoom);
  const centre = clearCentre(areas);
  return keepPlaced(photo, areas, scale, {
    x: focusX * photo.widthPx - (centre.x - areas.photoArea.x) / scale,
    y: focusY * photo.heightPx - (centre.y - areas.photoArea.y) / scale,
  });
}

/** The focus that puts a wanted point, or one as near as can be, to the photo area's corner. */
function focusOf(photo: Size, areas: CardAreas, scale: number, wanted: CardPoint) {
  const corner = keepPlaced(photo, areas, scale, wanted);
  const centre = clearCentre(areas);
  const x = corner.x + (centre.x - areas.photoArea.x) / scale;
  const y = corner.y + (centre.y - areas.photoArea.y) / scale;
  return { focusX: clamp(x / photo.widthPx, 0, 1), focusY: clamp(y / photo.heightPx, 0, 1) };
}

/** The nearest point to a wanted corner that leaves no needless gap. */
function keepPlaced(photo: Size, { photoArea }: CardAreas, scale: number, wanted: CardPoint) {
  return {
    x: clampStart(wanted.x, photo.widthPx - photoArea.width / scale),
    y: clampStart(wanted.y, photo.heightPx - photoArea.height / scale),
  };
}

/**
 * Where a side of the photo area may begin on that side of the photo.
 * @param spare by how much the photo is longer than the area; negative: the area is longer
 */
export function clampStart(start: number, spare: number): number {
  return clamp(start, Math.min(0, spare), Math.max(0, spare));
}

function clearCentre({ clearArea }: CardAreas): CardPoint {
  return { x: clearArea.x + clearArea.width / 2, y: clearArea.y + clearArea.height / 2 };
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}
