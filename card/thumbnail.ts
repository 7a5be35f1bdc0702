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

/** The thumbnail of a photo drawn at `drawnSize`, RGBA. */
export function averageDrawn(rgba: Uint8Array | Uint8ClampedArray, drawn: Size): Thumbnail {
  const [widthPx, heightPx] = [drawn.widthPx / blockPx, drawn.heightPx / blockPx];
  const sums = new Uint32Array(widthPx * heightPx * 4);
  let from = 0;
  for (let y = 0; y < drawn.heightPx; y++) {
    const row = Math.floor(y / blockPx) * widthPx;
    for (let x = 0; x < drawn.widthPx; x++) {
      const to = (row + Math.floor(x / blockPx)) * 4;
      for (let channel = to; channel < to + 4; channel++) {
        sums[channel] = (sums[channel] as number) + (rgba[from++] as number);
      }
    }
  }
  return { widthPx, heightPx, data: Uint8ClampedArray.from(sums, (sum) => sum / blockPx ** 2) };
}
