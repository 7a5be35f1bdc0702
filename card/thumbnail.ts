// The small picture of a photo that the framing guess looks at and that backdrops are made from. The
// browser's canvas and the server's sharp shrink differently, enough to move a guess; so both shrink
// to four times its size, where they agree better, and the rest is averaged here. Free of imports
// other than types, of the web and of IO.
import type { Size } from '@/card/card-spec';

/** A small upright picture of `thumbnailSize`: RGBA, eight bits, in sRGB. */
export interface Thumbnail extends Size {
  data: Uint8Array | Uint8ClampedArray;
}

const longestSidePx = 96;
/** How many pixels drawn are averaged into one, each way. */
const blockPx = 4;

/** The size of a photo's thumbnail. A smaller photo is not enlarged. */
export function thumbnailSize(photo: Size): Size {
  const scale = Math.min(1, longestSidePx / Math.max(photo.widthPx, photo.heightPx));
  return {
    widthPx: Math.max(1, Math.round(photo.widthPx * scale)),
    heightPx: Math.max(1, Math.round(photo.heightPx * scale)),
  };
}

/** The size at which the whole photo is drawn for `averageDrawn`. */
export function drawnSize(photo: Size): Size {
  const { widthPx, heightPx } = thumbnailSize(photo);
  return { widthPx: widthPx * blockPx, heightPx: heightPx * blockPx };
}

/**
 * The pixels of a thumbnail from those of the photo drawn at `drawnSize`.
 * @param channels bytes per pixel of either
 */
export function averageDrawn(
  pixels: Uint8Array | Uint8ClampedArray,
  drawn: Size,
  channels: number,
): Uint8ClampedArray {
  const columns = drawn.widthPx / blockPx;
  const sums = new Uint32Array(columns * (drawn.heightPx / blockPx) * channels);
  let from = 0;
  for (let y = 0; y < drawn.heightPx; y++) {
    const row = Math.floor(y / blockPx) * columns;
    for (let x = 0; x < drawn.widthPx; x++) {
      const to = (row + Math.floor(x / blockPx)) * channels;
      for (let channel = to; channel < to + channels; channel++) {
        sums[channel] = (sums[channel] as number) + (pixels[from++] as number);
      }
    }
  }
  return Uint8ClampedArray.from(sums, (sum) => sum / blockPx ** 2);
}
