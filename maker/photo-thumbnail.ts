// The small picture that the framing guess looks at. A canvas that shrinks a large photo in one step
// blurs it more than the server does, enough to move a guess; so it is drawn larger and averaged.
import type { Size } from '@/card/card-spec';

/** How many drawn pixels are averaged into one, each way. */
const blockSidePx = 4;

/**
 * The thumbnail's pixels, RGBA.
 * @param draw draws the whole photo into the given size
 */
export function makeThumbnail(
  { widthPx, heightPx }: Size,
  draw: (context: CanvasRenderingContext2D, size: Size) => void,
): Uint8ClampedArray {
  const drawn = { widthPx: widthPx * blockSidePx, heightPx: heightPx * blockSidePx };
  const canvas = document.createElement('canvas');
  canvas.width = drawn.widthPx;
  canvas.height = drawn.heightPx;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2d canvas');
  draw(context, drawn);
  const { data } = context.getImageData(0, 0, drawn.widthPx, drawn.heightPx);
  return averageBlocks(data, drawn, blockSidePx);
}

/** Each square block of pixels becomes one of their mean colour. Sides are multiples of the block's. */
export function averageBlocks(
  rgba: Uint8ClampedArray,
  { widthPx, heightPx }: Size,
  blockPx: number,
): Uint8ClampedArray {
  const [columns, rows] = [widthPx / blockPx, heightPx / blockPx];
  const sums = new Float64Array(columns * rows * 4);
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const from = (y * widthPx + x) * 4;
      const to = (Math.floor(y / blockPx) * columns + Math.floor(x / blockPx)) * 4;
      for (let channel = 0; channel < 4; channel++) {
        sums[to + channel] = (sums[to + channel] ?? 0) + (rgba[from + channel] ?? 0);
      }
    }
  }
  return Uint8ClampedArray.from(sums, (sum) => sum / blockPx ** 2);
}
