// Draws a card: the framed photo, and the overlay above it. What the canvas shows is what is saved.
import { makeBackdrop } from '@/card/backdrop';
import {
  type CardAreas,
  type Framing,
  photoGround,
  type Rect,
  type Size,
  type Turn,
} from '@/card/card-spec';
import { isCovered, placePhoto, scaleRect, turnSize } from '@/card/framing';
import { averageDrawn, drawnSize, type Thumbnail, thumbnailSize } from '@/card/thumbnail';
import type { HeldPhoto } from '@/maker/hold-photo';
import { contextOf, makeSurface, type SurfaceContext } from '@/maker/surface';

export interface CardPicture {
  photo: HeldPhoto;
  /** The card's own size, whatever the surface's. */
  size: Size;
  areas: CardAreas;
  framing: Framing;
  /** What the backdrop of a photo smaller than its area is taken from: blurred, and turned as framed. */
  blurred: Thumbnail;
  /** Null while it is missing: the photo is shown alone. */
  overlay: CanvasImageSource | null;
}

/**
 * Draws photo and overlay in card pixels, which the context may scale.
 * `quality` is `low` only while the photo is being moved: what is saved is always drawn `high`.
 */
export function drawCard(
  context: SurfaceContext,
  { photo, size, areas, framing, blurred, overlay }: CardPicture,
  quality: 'low' | 'high',
): void {
  context.clearRect(0, 0, size.widthPx, size.heightPx);
  const turned = turnSize(photo.size, framing.turn);
  const placed = placePhoto(turned, areas, framing);
  const source = scaleRect(placed.crop, placed.size, turned);
  drawTurned(context, photo, source, placed.target, framing.turn, quality);
  if (!isCovered(placed, areas)) drawBackdrop(context, makeBackdrop(blurred, placed, areas), areas);
  if (overlay) context.drawImage(overlay, 0, 0, size.widthPx, size.heightPx);
}

/** A small picture of a photo, upright and turned: what guess and backdrop are made from. */
export function thumbnailOf(photo: HeldPhoto, turn: Turn): Thumbnail {
  const turned = turnSize(photo.size, turn);
  const drawn = drawnSize(turned);
  const surface = makeSurface(drawn.widthPx, drawn.heightPx);
  const context = contextOf(surface, { willReadFrequently: true });
  const whole = { x: 0, y: 0, width: turned.widthPx, height: turned.heightPx };
  const target = { x: 0, y: 0, width: drawn.widthPx, height: drawn.heightPx };
  drawTurned(context, photo, whole, target, turn, 'high');
  const { data } = context.getImageData(0, 0, drawn.widthPx, drawn.heightPx);
  return { ...thumbnailSize(turned), data: averageDrawn(data, drawn, 4) };
}

function drawBackdrop(
  context: SurfaceContext,
  { widthPx, heightPx, data }: Thumbnail,
  { photoArea }: CardAreas,
): void {
  const surface = makeSurface(widthPx, heightPx);
  const pixels = new ImageData(Uint8ClampedArray.from(data), widthPx, heightPx);
  contextOf(surface).putImageData(pixels, 0, 0);
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = 'medium';
  context.drawImage(surface, photoArea.x, photoArea.y, photoArea.width, photoArea.height);
}

/** Draws `source` (pixels of the upright photo after its turn) into `target`, on the ground. */
function drawTurned(
  context: SurfaceContext,
  photo: HeldPhoto,
  source: Rect,
  target: Rect,
  turn: Turn,
  quality: 'low' | 'high',
): void {
  const from = unturnRect(source, photo.size, turn);
  const isSideways = turn % 180 !== 0;
  const width = isSideways ? target.height : target.width;
  const height = isSideways ? target.width : target.height;
  const { imageScale } = photo;
  context.save();
  context.fillStyle = photoGround;
  context.fillRect(target.x, target.y, target.width, target.height);
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = quality;
  context.translate(target.x + target.width / 2, target.y + target.height / 2);
  context.rotate((turn * Math.PI) / 180);
  context.drawImage(
    photo.image,
    from.x * imageScale,
    from.y * imageScale,
    from.width * imageScale,
    from.height * imageScale,
    -width / 2,
    -height / 2,
    width,
    height,
  );
  context.restore();
}

/** The same part of the photo before its clockwise turn. `photo` is the size before the turn. */
export function unturnRect(rect: Rect, photo: Size, turn: Turn): Rect {
  const { x, y, width, height } = rect;
  switch (turn) {
    case 0:
      return rect;
    case 90:
      return { x: y, y: photo.heightPx - x - width, width: height, height: width };
    case 180:
      return { x: photo.widthPx - x - width, y: photo.heightPx - y - height, width, height };
    case 270:
      return { x: photo.widthPx - y - height, y: x, width: height, height: width };
  }
}
