// Enlarges a part of a picture as a browser's canvas does, so that a small photo or a close zoom
// becomes the same card in browser and server: sharp would lay it half a pixel aside. Pure arithmetic.
// The filter: D. P. Mitchell and A. N. Netravali, "Reconstruction Filters in Computer Graphics", 1988.
import type { Rect, Size } from '@/card/card-spec';

/** A picture's pixels, row by row. */
export interface Picture extends Size {
  /** So many bytes per pixel. */
  channels: number;
  data: Uint8Array;
}

/** How many neighbours make one pixel between them. */
const taps = 4;

/** What the pixels of an enlarged line are made of, `taps` entries for each. */
interface Mixture {
  /** The neighbours' places on the line. */
  places: Int32Array;
  /** How much of each; together 1 per pixel. */
  shares: Float64Array;
}

/**
 * A part of a picture, enlarged; beyond the picture's edge everything is as on it.
 * @param part in the picture's pixels; may be fractional
 * @param size of the part, enlarged
 * @returns as many channels as the picture has
 */
export function enlargePart(picture: Picture, part: Rect, size: Size): Uint8ClampedArray {
  const { channels } = picture;
  const rowBytes = picture.widthPx * channels;
  const columns = mixAlong(picture.widthPx, part.x, part.width, size.widthPx);
  const rows = mixAlong(picture.heightPx, part.y, part.height, size.heightPx);
  const firstRow = rows.places[0] as number;
  const endRow = (rows.places.at(-1) as number) + 1;
  const seen = new Float32Array(picture.data.subarray(firstRow * rowBytes, endRow * rowBytes));
  const widened = mixLines(seen, rowBytes, channels, columns);
  const fromFirst = { ...rows, places: rows.places.map((row) => row - firstRow) };
  const enlarged = mixLines(widened, widened.length, size.widthPx * channels, fromFirst);
  return new Uint8ClampedArray(enlarged);
}

/** Mixes each line of `lineLength` values, of which every `step` lie in one place. */
function mixLines(
  values: Float32Array,
  lineLength: number,
  step: number,
  { places, shares }: Mixture,
): Float32Array {
  const mixed = new Float32Array(((values.length / lineLength) * places.length * step) / taps);
  let to = 0;
  for (let line = 0; line < values.length; line += lineLength) {
    for (let tap = 0; tap < places.length; tap += taps) {
      const a = line + (places[tap] as number) * step;
      const b = line + (places[tap + 1] as number) * step;
      const c = line + (places[tap + 2] as number) * step;
      const d = line + (places[tap + 3] as number) * step;
      const ofA = shares[tap] as number;
      const ofB = shares[tap + 1] as number;
      const ofC = shares[tap + 2] as number;
      const ofD = shares[tap + 3] as number;
      for (let i = 0; i < step; i++) {
        mixed[to++] =
          ofA * (values[a + i] as number) +
          ofB * (values[b + i] as number) +
          ofC * (values[c + i] as number) +
          ofD * (values[d + i] as number);
      }
    }
  }
  return mixed;
}

/** A line of `length` pixels, of which so many from `start` on become `count`. */
function mixAlong(length: number, start: number, shown: number, count: number): Mixture {
  const places = new Int32Array(count * taps);
  const shares = new Float64Array(count * taps);
  for (let i = 0; i < count; i++) {
    const centre = start + ((i + 0.5) * shown) / count - 0.5;
    const before = Math.floor(centre) - 1;
    for (let tap = 0; tap < taps; tap++) {
      places[i * taps + tap] = Math.min(Math.max(before + tap, 0), length - 1);
      shares[i * taps + tap] = mitchell(Math.abs(before + tap - centre));
    }
  }
  return { places, shares };
}

/** How much a neighbour counts at this distance in pixels: the filter with B = C = 1/3. */
function mitchell(distance: number): number {
  const d = Math.min(distance, 2);
  return d < 1
    ? (7 * d ** 3 - 12 * d ** 2 + 16 / 3) / 6
    : ((-7 / 3) * d ** 3 + 12 * d ** 2 - 20 * d + 32 / 3) / 6;
}
