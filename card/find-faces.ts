// Where is the animal's face? A guess from a small thumbnail, the same in browser and server.
// Free of imports other than types, of models and of the network: what stands out from the picture's
// border, has detail, is mirrored left to right as a face is, and lies where people hold an animal
// when they take its photo.
import type { Size } from '@/card/card-spec';

/**
 * A small upright picture of `thumbnailSize`: RGBA, eight bits, in sRGB, made by averaging (a canvas
 * with `imageSmoothingQuality = 'high'`, or sharp's resize). Slight differences between the two
 * hardly move the guess, and it is rounded at the end.
 */
export interface Thumbnail extends Size {
  data: Uint8Array | Uint8ClampedArray;
}

/** A face as a square, in shares of the picture: its centre, and half its side per width. */
export interface Face {
  x: number;
  y: number;
  radius: number;
}

/** A place where the face may be; the chances of all places add up to 1. */
export interface PossibleFace extends Face {
  chance: number;
}

/** Half the sides of what we look for, as shares of the thumbnail's shorter side. */
const faceRadii = [0.1, 0.13, 0.17, 0.22, 0.28, 0.35];
/** What looks most like a face is its middle; ears and chin lie around it. */
const faceMargin = 1.3;
/** Places that score less than this share of the best are not worth a thought. */
const leastScoreShare = 0.6;
/** How much a higher score is to be believed: the chance grows with its power. */
const belief = 8;

/** A plane of numbers, row by row. */
interface Plane extends Size {
  values: Float32Array;
}

/** Where the animal's face may be, the likeliest place first; the middle where there is nothing. */
export function findFaces(thumbnail: Thumbnail): PossibleFace[] {
  const light = smooth(lightness(thumbnail), 1);
  const places = promisingPlaces(thumbnail, light);
  const most = places.reduce((max, { promise }) => Math.max(max, promise), 0);
  const scored: { place: Place; score: number }[] = [];
  let bestScore = most;
  for (const place of places) {
    // Looking for the mirror image is dear: only where it could still matter.
    if (place.promise * 2 <= bestScore * leastScoreShare) continue;
    const score = place.promise * (1 + mirrored(light, place.x, place.y, place.reach));
    bestScore = Math.max(bestScore, score);
    scored.push({ place, score });
  }
  const { widthPx, heightPx } = thumbnail;
  const likely = scored
    .filter(({ score }) => score > 0 && score >= bestScore * leastScoreShare)
    .sort((a, b) => b.score - a.score)
    .map(({ place: { x, y, reach, stride }, score }) => ({
      x: (x + 0.5) / widthPx,
      y: (y + 0.5) / heightPx,
      radius: (faceMargin * reach) / widthPx,
      chance: (score / bestScore) ** belief * stride ** 2,
    }));
  if (likely.length === 0) return [{ x: 0.5, y: 0.4, radius: 0.2, chance: 1 }];
  const sum = likely.reduce((total, { chance }) => total + chance, 0);
  return likely.map((face) => ({ ...face, chance: face.chance / sum }));
}

/** A square of the thumbnail, in its pixels; it stands for all within half a stride of it. */
interface Place {
  x: number;
  y: number;
  reach: number;
  stride: number;
  promise: number;
}

/** All squares that could hold a face, with what is cheap to say about each. */
function promisingPlaces(thumbnail: Thumbnail, light: Plane): Place[] {
  const { widthPx, heightPx } = thumbnail;
  const standing = sums(standingOut(thumbnail));
  const detail = sums(localDetail(light));
  const places: Place[] = [];
  for (const share of faceRadii) {
    const reach = Math.max(2, Math.round(share * Math.min(widthPx, heightPx)));
    // The larger the face, the less a pixel matters.
    const stride = Math.max(2, reach >> 2);
    for (let y = reach; y < heightPx - reach; y += stride) {
      for (let x = reach; x < widthPx - reach; x += stride) {
        // The weights are fitted to marked photos; see scripts/measure-framing.ts.
        const promise =
          (0.2 + meanAround(standing, x, y, reach)) *
          (0.03 + meanAround(detail, x, y, reach)) *
          likelyPlace((x + 0.5) / widthPx, (y + 0.5) / heightPx) *
          share ** 0.3;
        places.push({ x, y, reach, stride, promise });
      }
    }
  }
  return places;
}

function lightness({ widthPx, heightPx, data }: Thumbnail): Plane {
  const values = new Float32Array(widthPx * heightPx);
  for (let i = 0; i < values.length; i++) {
    const red = data[i * 4] as number;
    const green = data[i * 4 + 1] as number;
    const blue = data[i * 4 + 2] as number;
    values[i] = 0.3 * red + 0.59 * green + 0.11 * blue;
  }
  return { widthPx, heightPx, values };
}

/** 0–1: how unlike the picture's left, right and upper border a pixel is. */
function standingOut({ widthPx, heightPx, data }: Thumbnail): Plane {
  const border: number[] = [];
  for (let x = 0; x < widthPx; x += 5) border.push(x * 4);
  for (let y = 0; y < heightPx; y += 5) {
    border.push(y * widthPx * 4, ((y + 1) * widthPx - 1) * 4);
  }
  const values = new Float32Array(widthPx * heightPx);
  // One pixel of four stands for its neighbours: only means over whole faces are asked for.
  for (let y = 0; y < heightPx; y += 2) {
    for (let x = 0; x < widthPx; x += 2) {
      const i = y * widthPx + x;
      let likeness = 0;
      for (let b = 0; b < border.length; b++) {
        likeness += 1 / (1 + colourDistance(data, i * 4, border[b] as number) / 900);
      }
      const value = 1 - likeness / border.length;
      values.fill(value, i, x + 1 < widthPx ? i + 2 : i + 1);
    }
    if (y + 1 < heightPx) values.copyWithin((y + 1) * widthPx, y * widthPx, (y + 1) * widthPx);
  }
  return { widthPx, heightPx, values };
}

/** 0–1: how much lightness changes from pixel to pixel. */
function localDetail({ widthPx, heightPx, values }: Plane): Plane {
  const detail = new Float32Array(values.length);
  for (let y = 1; y < heightPx - 1; y++) {
    for (let x = 1; x < widthPx - 1; x++) {
      const i = y * widthPx + x;
      const across = (values[i + 1] as number) - (values[i - 1] as number);
      const down = (values[i + widthPx] as number) - (values[i - widthPx] as number);
      detail[i] = Math.min(1, Math.hypot(across, down) / 64);
    }
  }
  return { widthPx, heightPx, values: detail };
}

/**
 * 0–1: how well the left half mirrors the right. Each row's mean is taken off first, so that
 * horizontal bands, which mirror themselves, count for nothing.
 */
function mirrored({ widthPx, values }: Plane, x: number, y: number, radius: number): number {
  const step = Math.max(1, radius >> 3);
  let product = 0;
  let power = 0;
  for (let row = y - radius; row <= y + radius; row += 2 * step) {
    const start = row * widthPx + x;
    let mean = 0;
    let count = 0;
    for (let dx = -radius; dx <= radius; dx += step) {
      mean += values[start + dx] as number;
      count++;
    }
    mean /= count;
    for (let dx = step; dx <= radius; dx += step) {
      const left = (values[start - dx] as number) - mean;
      const right = (values[start + dx] as number) - mean;
      product += 2 * left * right;
      power += left * left + right * right;
    }
  }
  return Math.max(0, product / (power + (40 * radius * radius) / (step * step)));
}

/** 0–1: people hold an animal a little above the middle. */
function likelyPlace(u: number, v: number): number {
  return Math.exp(-((u - 0.5) ** 2) / 0.08 - (v - 0.4) ** 2 / 0.12);
}

/** Squared, between the pixels that start at two places of the data. */
function colourDistance(data: Thumbnail['data'], one: number, other: number): number {
  const red = (data[one] as number) - (data[other] as number);
  const green = (data[one + 1] as number) - (data[other + 1] as number);
  const blue = (data[one + 2] as number) - (data[other + 2] as number);
  return red * red + green * green + blue * blue;
}

/** A box average of the given reach. */
function smooth(plane: Plane, reach: number): Plane {
  const table = sums(plane);
  const { widthPx, heightPx } = plane;
  const values = new Float32Array(plane.values.length);
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) values[y * widthPx + x] = meanAround(table, x, y, reach);
  }
  return { widthPx, heightPx, values };
}

/** A summed-area table: each value is the sum of all above and left of it. */
function sums({ widthPx, heightPx, values }: Plane): Plane {
  const table = new Float32Array((widthPx + 1) * (heightPx + 1));
  for (let y = 0; y < heightPx; y++) {
    let row = 0;
    for (let x = 0; x < widthPx; x++) {
      row += values[y * widthPx + x] as number;
      table[(y + 1) * (widthPx + 1) + x + 1] = row + (table[y * (widthPx + 1) + x + 1] as number);
    }
  }
  return { widthPx: widthPx + 1, heightPx: heightPx + 1, values: table };
}

function meanAround({ widthPx, heightPx, values }: Plane, x: number, y: number, reach: number) {
  const left = Math.max(0, x - reach);
  const right = Math.min(widthPx - 1, x + reach + 1);
  const top = Math.max(0, y - reach);
  const bottom = Math.min(heightPx - 1, y + reach + 1);
  const above = top * widthPx;
  const below = bottom * widthPx;
  const sum =
    (values[below + right] as number) -
    (values[below + left] as number) -
    (values[above + right] as number) +
    (values[above + left] as number);
  return sum / ((right - left) * (bottom - top));
}
