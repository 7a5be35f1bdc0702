// How often does the guess leave a marked face wholly clear of the message? Counted for every
// design and format at its default placement; shared by the test and by the report for one's own
// photos.
import sharp, { type Sharp } from 'sharp';
import {
  type CardAreas,
  type DesignName,
  designNames,
  type Format,
  type Framing,
  formatNames,
  type Rect,
  type Size,
} from '@/card/card-spec';
import { requireDesign } from '@/card/designs/designs';
import { framePhoto, thumbnailSize } from '@/card/framing';
import { findFace, frameFace, type Thumbnail } from '@/card/guess-framing';
import { rasterise } from '@/card/rasterise';
import type { MarkedPicture } from '@/tests/photos/make-cats';

export interface MarkedThumbnail {
  name: string;
  photo: Size;
  thumbnail: Thumbnail;
  /** As fractions of the upright photo. */
  face: Rect;
}

export interface ClearFaces {
  design: DesignName;
  format: Format;
  /** Photos whose face is wholly inside the clear area. */
  clear: string[];
  covered: string[];
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
  return { name, photo, thumbnail: await shrink(sharp(bytes).autoOrient(), photo), face };
}

export function measureFraming(photos: readonly MarkedThumbnail[]): ClearFaces[] {
  const found = photos.map((photo) => ({ ...photo, guess: findFace(photo.thumbnail) }));
  return designNames.flatMap((designName) =>
    formatNames.map((format) => {
      const design = requireDesign(designName);
      const areas = design.areas(format, design.defaultPlacement(format));
      const clear = new Set<string>();
      let clearIfKnown = 0;
      for (const { name, photo, guess, face } of found) {
        const known = {
          x: face.x + face.width / 2,
          y: face.y + face.height / 2,
          radius: Math.max(face.width, (face.height * photo.heightPx) / photo.widthPx) / 2,
        };
        if (isFaceClear(photo, areas, frameFace(guess, photo, areas), face)) clear.add(name);
        if (isFaceClear(photo, areas, frameFace(known, photo, areas), face)) clearIfKnown++;
      }
      const covered = photos.map(({ name }) => name).filter((name) => !clear.has(name));
      return { design: designName, format, clear: [...clear], covered, clearIfKnown };
    }),
  );
}

/** Whether a face, given as fractions of the photo, lies wholly inside the clear area. */
export function isFaceClear(photo: Size, areas: CardAreas, framing: Framing, face: Rect): boolean {
  const { source, target } = framePhoto(photo, areas, framing);
  const scale = target.width / source.width;
  const left = target.x + (face.x * photo.widthPx - source.x) * scale;
  const top = target.y + (face.y * photo.heightPx - source.y) * scale;
  const right = left + face.width * photo.widthPx * scale;
  const bottom = top + face.height * photo.heightPx * scale;
  const { clearArea } = areas;
  return (
    left >= clearArea.x &&
    top >= clearArea.y &&
    right <= clearArea.x + clearArea.width &&
    bottom <= clearArea.y + clearArea.height
  );
}

async function shrink(pixels: Sharp, photo: Size): Promise<Thumbnail> {
  const size = thumbnailSize(photo);
  const data = await pixels
    .toColourspace('srgb')
    .resize(size.widthPx, size.heightPx, { fit: 'fill' })
    .ensureAlpha()
    .raw()
    .toBuffer();
  return { ...size, data };
}
