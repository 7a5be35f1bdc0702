// What becomes of marked faces in the first framing: whether the message lies on them, hides part of
// them or leaves them clear. Counted for every design and format at its default placement; shared by
// the test and by the report for one's own photos.
import sharp, { type Sharp } from 'sharp';
import {
  type CardAreas,
  type DesignName,
  designNames,
  type Format,
  type Framing,
  formatNames,
  formats,
  type Placement,
  type Rect,
  type Size,
} from '@/card/card-spec';
import { requireDesign } from '@/card/designs/designs';
import { findFaces } from '@/card/find-faces';
import { frameFaces } from '@/card/frame-faces';
import { framePhoto } from '@/card/framing';
import { rasterise } from '@/card/rasterise';
import { averageDrawn, drawnSize, type Thumbnail, thumbnailSize } from '@/card/thumbnail';
import type { MarkedPicture } from '@/tests/photos/make-cats';

export interface MarkedThumbnail {
  name: string;
  photo: Size;
  thumbnail: Thumbnail;
  /** As fractions of the upright photo. */
  face: Rect;
}

/**
 * How a face came out, the worst that happened to it:
 * `written-on`: part of it is seen under the panel that the writing stands on;
 * `hidden`: part of it would lie where the message begins, behind the paper or sunk into the ink;
 * `cut`: part of it lies beyond another side of the photo, as in a close-up;
 * `dimmed`: all of it is seen, part in the fade, the tear's shadow or under a network's controls;
 * `clear`: all of it is inside the clear area.
 */
export type Outcome = 'written-on' | 'hidden' | 'cut' | 'dimmed' | 'clear';

export interface FramedFaces {
  design: DesignName;
  format: Format;
  /** Names of the photos. */
  photos: Record<Outcome, string[]>;
  /** How many would be clear if the face were known: what the design itself allows. */
  clearIfKnown: number;
}

export async function thumbnailOfDrawing(picture: MarkedPicture): Promise<MarkedThumbnail> {
  const { rgbaPremultiplied, widthPx, heightPx } = await rasterise(picture.svg, picture.widthPx);
  const pixels = sharp(rgbaPremultiplied, {
    raw: { width: widthPx, height: heightPx, channels: 4 },
  });
  // Drawn small, but standing for a phone's photo of that shape.
  const photo = { widthPx: widthPx * 8, heightPx: heightPx * 8 };
  return { name: picture.name, photo, thumbnail: await shrink(pixels, photo), face: picture.face };
}

export async function thumbnailOfPhoto(
  name: string,
  bytes: Uint8Array,
  face: Rect,
): Promise<MarkedThumbnail> {
  const { autoOrient } = await sharp(bytes).metadata();
  const photo = { widthPx: autoOrient.width, heightPx: autoOrient.height };
  return {
    name,
    photo,
    thumbnail: await shrink(sharp(bytes, { failOn: 'none' }).autoOrient(), photo),
    face,
  };
}

export function measureFraming(marked: readonly MarkedThumbnail[]): FramedFaces[] {
  const found = marked.map((photo) => ({ ...photo, guess: findFaces(photo.thumbnail) }));
  return designNames.flatMap((design) =>
    formatNames.map((format) => {
      const { areas, defaultPlacement } = requireDesign(design);
      const placement = defaultPlacement(format);
      const card = { design, format, placement, areas: areas(format, placement) };
      const photos: FramedFaces['photos'] = {
        'written-on': [],
        hidden: [],
        cut: [],
        dimmed: [],
        clear: [],
      };
      let clearIfKnown = 0;
      for (const { name, photo, guess, face } of found) {
        const framing = frameFaces(guess, photo, card.areas);
        photos[outcomeOf(card, faceOnCard(photo, card.areas, framing, face))].push(name);
        const known = {
          x: face.x + face.width / 2,
          y: face.y + face.height / 2,
          radius: Math.max(face.width, (face.height * photo.heightPx) / photo.widthPx) / 2,
          chance: 1,
        };
        const best = frameFaces([known], photo, card.areas);
        if (isFaceClear(photo, card.areas, best, face)) clearIfKnown++;
      }
      return { design, format, photos, clearIfKnown };
    }),
  );
}

interface MeasuredCard {
  design: DesignName;
  format: Format;
  placement: Placement;
  areas: CardAreas;
}

function outcomeOf({ design, format, placement, areas }: MeasuredCard, face: Rect): Outcome {
  const { photoArea, clearArea } = areas;
  const { panel } = requireDesign(design).textPlan(format, placement);
  const seen = intersection(face, photoArea);
  if (seen && intersection(seen, panel)) return 'written-on';
  const beyond = sidesBeyond(face, photoArea);
  if (beyond[messageSide(format, placement)]) return 'hidden';
  if (Object.values(beyond).includes(true)) return 'cut';
  return isInside(face, clearArea) ? 'clear' : 'dimmed';
}

type Side = 'left' | 'top' | 'right' | 'bottom';

function messageSide(format: Format, placement: Placement): Side {
  const { widthPx, heightPx } = formats[format];
  if (widthPx > heightPx) return placement === 'above' ? 'left' : 'right';
  return placement === 'above' ? 'top' : 'bottom';
}

/** Less than a card pixel is rounding. */
const tolerancePx = 0.5;

function sidesBeyond(inner: Rect, outer: Rect): Record<Side, boolean> {
  return {
    left: inner.x < outer.x - tolerancePx,
    top: inner.y < outer.y - tolerancePx,
    right: inner.x + inner.width > outer.x + outer.width + tolerancePx,
    bottom: inner.y + inner.height > outer.y + outer.height + tolerancePx,
  };
}

function isInside(inner: Rect, outer: Rect): boolean {
  return !Object.values(sidesBeyond(inner, outer)).includes(true);
}

function intersection(a: Rect, b: Rect): Rect | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** Where a face, given as fractions of the photo, comes to lie; also beyond the photo area. */
function faceOnCard(photo: Size, areas: CardAreas, framing: Framing, face: Rect): Rect {
  const { source, target } = framePhoto(photo, areas, framing);
  const scale = target.width / source.width;
  return {
    x: target.x + (face.x * photo.widthPx - source.x) * scale,
    y: target.y + (face.y * photo.heightPx - source.y) * scale,
    width: face.width * photo.widthPx * scale,
    height: face.height * photo.heightPx * scale,
  };
}

/** Whether a face, given as fractions of the photo, lies wholly inside the clear area. */
export function isFaceClear(photo: Size, areas: CardAreas, framing: Framing, face: Rect): boolean {
  return isInside(faceOnCard(photo, areas, framing, face), areas.clearArea);
}

async function shrink(pixels: Sharp, photo: Size): Promise<Thumbnail> {
  const drawn = drawnSize(photo);
  const data = await pixels
    .toColourspace('srgb')
    .resize(drawn.widthPx, drawn.heightPx, { fit: 'fill' })
    .ensureAlpha()
    .raw()
    .toBuffer();
  return { ...thumbnailSize(photo), data: averageDrawn(data, drawn, 4) };
}
