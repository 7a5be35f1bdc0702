// Draws a card: the framed photo, and the overlay above it. What the canvas shows is what is saved.
import {
  type CardAreas,
  type Framing,
  photoGround,
  type Rect,
  type Size,
  type Turn,
} from '@/card/card-spec';
import { framePhoto, photoScale, thumbnailSize, turnSize } from '@/card/framing';
import { guessFraming } from '@/card/guess-framing';
import type { DecodedPhoto } from '@/maker/decode-photo';
import { makeThumbnail } from '@/maker/photo-thumbnail';

export interface CardPicture {
  photo: DecodedPhoto;
  areas: CardAreas;
  framing: Framing;
  /** Null while it is missing: the photo is shown alone. */
  overlay: CanvasImageSource | null;
}

/**
 * Draws photo and overlay at the card's full size; the canvas must have that size already.
 * `quality` is `low` only while the photo is being moved: what is saved is always drawn `high`.
 */
export function drawCard(
  context: CanvasRenderingContext2D,
  { photo, areas, framing, overlay }: CardPicture,
  quality: 'low' | 'high',
): void {
  const { width, height } = context.canvas;
  context.clearRect(0, 0, width, height);
  const source = cutInWholePixels(turnSize(photo.size, framing.turn), areas, framing);
  drawTurned(context, photo, source, areas.photoArea, framing.turn, quality);
  if (overlay) context.drawImage(overlay, 0, 0, width, height);
}

/**
 * What is shown of the turned photo, moved by less than a card pixel so that it begins on one: the
 * server scales the photo to whole pixels and cuts in whole pixels, and both make the same card.
 */
export function cutInWholePixels(turned: Size, areas: CardAreas, framing: Framing): Rect {
  const scale = photoScale(turned, areas, framing.zoom);
  const { source } = framePhoto(turned, areas, framing);
  const { width, height } = areas.photoArea;
  const [x, shownWidth] = cutAxis(turned.widthPx, scale, source.x, width);
  const [y, shownHeight] = cutAxis(turned.heightPx, scale, source.y, height);
  return { x, y, width: shownWidth, height: shownHeight };
}

/** Start and length of the cut along one side, in photo pixels. */
function cutAxis(sidePx: number, scale: number, start: number, areaPx: number): [number, number] {
  const scaledPx = Math.max(areaPx, Math.round(sidePx * scale));
  const startPx = Math.min(Math.round(start * scale), scaledPx - areaPx);
  const photoPixelsPerCardPixel = sidePx / scaledPx;
  return [startPx * photoPixelsPerCardPixel, areaPx * photoPixelsPerCardPixel];
}

/** The framing that puts the animal into the clear area, guessed from a small thumbnail. */
export function guessPhotoFraming(photo: DecodedPhoto, areas: CardAreas): Framing {
  const thumbnail = thumbnailSize(photo.size);
  const whole = { x: 0, y: 0, width: photo.size.widthPx, height: photo.size.heightPx };
  const data = makeThumbnail(thumbnail, (context, { widthPx, heightPx }) =>
    drawTurned(context, photo, whole, { x: 0, y: 0, width: widthPx, height: heightPx }, 0, 'high'),
  );
  return guessFraming({ ...thumbnail, data }, photo.size, areas);
}

/** Draws `source` (pixels of the upright photo after its turn) into `target`, on the ground. */
function drawTurned(
  context: CanvasRenderingContext2D,
  photo: DecodedPhoto,
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
