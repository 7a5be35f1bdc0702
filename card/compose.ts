// Photo + overlay → JPEG, and the overlay's own file. The blend is source-over in eight-bit sRGB,
// exactly what a browser's canvas does with the same two pictures.
import sharp from 'sharp';
import { photoLimits, type Rect, type Size } from '@/card/card-spec';
import { mix, type Neighbours, neighboursAt } from '@/card/neighbours';
import type { RasterisedPixels } from '@/card/rasterise';
import type { Photo, PhotoPixels } from '@/card/read-photo';
import type { Thumbnail } from '@/card/thumbnail';

/** An overlay ready to be blended: kept in memory, used by many cards, never changed. */
export interface Overlay extends Size {
  /** Colours multiplied by alpha. */
  rgbaPremultiplied: Uint8Array;
  /** Runs of pixels that are not wholly transparent: first pixel, end (exclusive), first, end, … */
  spans: Uint32Array;
}

/**
 * The overlay as a PNG file. A palette halves it and cannot be seen: on the designs' gradients and
 * lettering the mean error is below a tenth of a level (a test holds it).
 */
export async function encodeOverlayPng(pixels: RasterisedPixels): Promise<Uint8Array> {
  const { widthPx: width, heightPx: height } = pixels;
  return sharp(Buffer.from(unmultiply(pixels.rgbaPremultiplied)), {
    raw: { width, height, channels: 4 },
  })
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
}

/** Reads an overlay's PNG: ours, never a stranger's. */
export async function readOverlay(png: Uint8Array): Promise<Overlay> {
  const { data, info } = await sharp(png)
    .ensureAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const rgbaPremultiplied = multiply(data);
  return {
    widthPx: info.width,
    heightPx: info.height,
    rgbaPremultiplied,
    spans: findSpans(rgbaPremultiplied),
  };
}

/**
 * Puts a photo under an overlay.
 * @param photo of the target's size
 * @param target the part of the card that the photo covers, in whole pixels
 * @returns the card's pixels, three bytes each
 */
export function composeCard(photo: PhotoPixels, target: Rect, overlay: Overlay): Uint8Array {
  const card = new Uint8Array(overlay.widthPx * overlay.heightPx * 3);
  copyRows(photo, card, overlay.widthPx, target);
  blendOverlay(card, overlay);
  return card;
}

/**
 * Lays its backdrop around a photo that is smaller than the photo area.
 * @param photo of the target's size
 * @param target the part of the card that the photo covers, in whole pixels
 * @param backdrop RGBA, smaller than the photo area, transparent where the photo is to be seen
 * @returns what covers the photo area
 */
export function layBackdrop(
  photo: PhotoPixels,
  target: Rect,
  backdrop: Thumbnail,
  photoArea: Rect,
): PhotoPixels {
  const { x, y, width: widthPx, height: heightPx } = photoArea;
  const rgb = new Uint8Array(widthPx * heightPx * 3);
  copyRows(photo, rgb, widthPx, { ...target, x: target.x - x, y: target.y - y });
  blendEnlarged(rgb, { widthPx, heightPx }, backdrop);
  return { widthPx, heightPx, rgb };
}

/** Enlarges a smooth picture as a canvas does, by mixing neighbours, and lays it over `rgb`. */
function blendEnlarged(rgb: Uint8Array, { widthPx, heightPx }: Size, over: Thumbnail): void {
  const columns = Array.from({ length: widthPx }, (_, x) =>
    neighboursAt((x + 0.5) / widthPx, over.widthPx),
  );
  const row = new Float32Array(over.widthPx * 4);
  let to = 0;
  for (let y = 0; y < heightPx; y++) {
    const { first, next, share } = neighboursAt((y + 0.5) / heightPx, over.heightPx);
    for (let i = 0; i < row.length; i++) {
      const upper = over.data[first * row.length + i] as number;
      row[i] = mix(upper, over.data[next * row.length + i] as number, share);
    }
    for (let x = 0; x < widthPx; x++, to += 3) {
      const column = columns[x] as Neighbours;
      const left = column.first * 4;
      const right = column.next * 4;
      const alpha = mix(row[left + 3] as number, row[right + 3] as number, column.share) / 255;
      if (alpha === 0) continue;
      for (let channel = 0; channel < 3; channel++) {
        const colour = mix(
          row[left + channel] as number,
          row[right + channel] as number,
          column.share,
        );
        rgb[to + channel] = mix(rgb[to + channel] as number, colour, alpha) + 0.5;
      }
    }
  }
}

/** A baseline JPEG without any metadata. */
export async function encodeCardJpeg(card: Uint8Array, size: Size): Promise<Uint8Array> {
  return sharp(card, { raw: { width: size.widthPx, height: size.heightPx, channels: 3 } })
    .jpeg({ quality: 82, optimiseCoding: false })
    .toBuffer();
}

/** Of a picture that is too large, the quality is lowered until it is not, and no further than this. */
const pictureQualities = [82, 76, 70, 64, 58, 52] as const;

/**
 * A picture of ours, such as a page's preview, as a baseline JPEG; no wider than `widthPx`, and as
 * good as `maxBytes` allow.
 */
export async function encodePictureJpeg(
  picture: Uint8Array,
  { widthPx, maxBytes = Number.POSITIVE_INFINITY }: { widthPx?: number; maxBytes?: number } = {},
): Promise<Uint8Array> {
  const upright = sharp(picture)
    .resize({ width: widthPx, withoutEnlargement: true })
    .flatten({ background: '#ffffff' });
  let jpeg: Uint8Array = picture;
  for (const quality of pictureQualities) {
    jpeg = await upright.clone().jpeg({ quality }).toBuffer();
    if (jpeg.byteLength <= maxBytes) break;
  }
  return jpeg;
}

/**
 * An organisation's logo as a small PNG, transparent where it was. `logo` must have passed
 * `readPhoto`: staff's pictures are as little trusted as anybody's.
 */
export async function encodeLogoPng({ bytes }: Photo, maxSidePx: number): Promise<Uint8Array> {
  return sharp(bytes, { failOn: 'error', limitInputPixels: photoLimits.maxPixels })
    .timeout({ seconds: photoLimits.timeoutSeconds })
    .autoOrient()
    .resize({ width: maxSidePx, height: maxSidePx, fit: 'inside', withoutEnlargement: true })
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
}

function copyRows(photo: PhotoPixels, onto: Uint8Array, ontoWidthPx: number, target: Rect): void {
  for (let y = 0; y < target.height; y++) {
    const start = y * photo.widthPx * 3;
    const row = photo.rgb.subarray(start, start + target.width * 3);
    onto.set(row, ((target.y + y) * ontoWidthPx + target.x) * 3);
  }
}

function blendOverlay(card: Uint8Array, { rgbaPremultiplied: over, spans }: Overlay): void {
  for (let span = 0; span < spans.length; span += 2) {
    const end = (spans[span + 1] as number) * 4;
    let to = (spans[span] as number) * 3;
    for (let from = (spans[span] as number) * 4; from < end; from += 4, to += 3) {
      const rest = 255 - (over[from + 3] as number);
      card[to] = (over[from] as number) + divideBy255((card[to] as number) * rest);
      card[to + 1] = (over[from + 1] as number) + divideBy255((card[to + 1] as number) * rest);
      card[to + 2] = (over[from + 2] as number) + divideBy255((card[to + 2] as number) * rest);
    }
  }
}

/** Rounded division by 255 for 0 … 65 025, without dividing. */
function divideBy255(value: number): number {
  const rounded = value + 128;
  return (rounded + (rounded >> 8)) >> 8;
}

function findSpans(rgba: Uint8Array): Uint32Array {
  const spans: number[] = [];
  let isInside = false;
  for (let pixel = 0; pixel < rgba.length / 4; pixel++) {
    const isVisible = rgba[pixel * 4 + 3] !== 0;
    if (isVisible !== isInside) spans.push(pixel);
    isInside = isVisible;
  }
  if (isInside) spans.push(rgba.length / 4);
  return Uint32Array.from(spans);
}

function multiply(rgba: Uint8Array): Uint8Array {
  return mapColours(rgba, (colour, alpha) => divideBy255(colour * alpha));
}

function unmultiply(rgba: Uint8Array): Uint8Array {
  return mapColours(rgba, (colour, alpha) =>
    alpha === 0 ? 0 : Math.min(255, Math.round((colour * 255) / alpha)),
  );
}

function mapColours(
  rgba: Uint8Array,
  mapColour: (colour: number, alpha: number) => number,
): Uint8Array {
  const mapped = new Uint8Array(rgba);
  for (let i = 0; i < rgba.length; i += 4) {
    const alpha = rgba[i + 3] as number;
    if (alpha === 255) continue;
    for (let channel = i; channel < i + 3; channel++) {
      mapped[channel] = mapColour(rgba[channel] as number, alpha);
    }
  }
  return mapped;
}
