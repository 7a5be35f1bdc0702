// Where is the animal's face? A guess from a small thumbnail, the same in browser and server.
// Free of imports other than types, of models and of the network: what stands out from the picture's border, has detail, is mirrored
// left to right as a face is, and lies where people hold an animal when they take its photo.
import type { CardAreas, Framing, Size } from '@/card/card-spec';

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

/** Half the sides of what we look for, as shares of the thumbnail's shorter side. */
const faceRadii = [0.1, 0.13, 0.17, 0.22, 0.28, 0.35];
/** What looks most like a face is its middle; ears and chin lie around it. */
const faceMargin = 1.3;
/** Beyond this a default would show the animal too close, and blur a small photo. */
const maxGuessedZoom = 1.6;
/** A guess's steps, so that rounding in a resampler does not show on the card. */
const steps = 64;

/** A plane of numbers, row by row. */
interface Plane extends Size {
  values: Float32Array;
}

/**
 * The framing a card starts with. Its turn is always 0: pass the turned thumbnail and photo.
 * @param photo size of the upright, turned photo
 */
export function guessFraming(thumbnail: Thumbnail, photo: Size, areas: CardAreas): Framing {
  return frameFace(findFace(thumbnail), photo, areas);
}

/** The framing that brings a face into the clear area; for showing one photo in several formats. */
export function frameFace(face: Face, photo: Size, areas: CardAreas): Framing {
  return { focusX: face.x, focusY: face.y, zoom: zoomToClear(face, photo, areas), turn: 0 };
}

/** The smallest zoom at which the face comes free of the message, within what a default may do. */
function zoomToClear(face: Face, photo: Size, { photoArea, clearArea }: CardAreas): number {
  const { width, height } = photoArea;
  const cover = Math.max(width / photo.widthPx, height / photo.heightPx);
  const shownWidth = photo.widthPx * cover;
  const shownHeight = photo.heightPx * cover;
  const radius = face.radius * shownWidth;
  const across = zoomAlong(face.x * shownWidth, radius, shownWidth, {
    before: clearArea.x - photoArea.x,
    after: photoArea.x + width - clearArea.x - clearArea.width,
  });
  const down = zoomAlong(face.y * shownHeight, radius, shownHeight, {
    before: clearArea.y - photoArea.y,
    after: photoArea.y + height - clearArea.y - clearArea.height,
  });
  const zoom = Math.min(Math.max(1, across, down), maxGuessedZoom);
  return Math.ceil(zoom * steps) / steps;
}

/**
 * On one axis: the zoom at which the face comes out from under the message when the photo is pushed
 * as far as it goes. All lengths in card pixels at zoom 1.
 * @param message how wide the message is before and after the clear area
 */
function zoomAlong(
  face: number,
  radius: number,
  photo: number,
  message: { before: number; after: number },
): number {
  const roomBefore = Math.max(1, face - radius);
  const roomAfter = Math.max(1, photo - face - radius);
  return Math.max(message.before / roomBefore, message.after / roomAfter);
}

/** The likeliest place of the animal's face. */
export function findFace(thumbnail: Thumbnail): Face {
  const { widthPx, heightPx } = thumbnail;
  const light = smooth(lightness(thumbnail), 1);
  const standing = sums(standingOut(thumbnail));
  const detail = sums(localDetail(light));
  let best: Face = { x: 0.5, y: 0.4, radius: 0.2 };
  let bestScore = 0;
  for (const share of faceRadii) {
    const reach = Math.max(2, Math.round(share * Math.min(widthPx, heightPx)));
    for (let y = reach; y < heightPx - reach; y += 2) {
      for (let x = reach; x < widthPx - reach; x += 2) {
        const u = (x + 0.5) / widthPx;
        const v = (y + 0.5) / heightPx;
        // The weights are fitted to marked photos; see scripts/measure-framing.ts.
        const promise =
          (0.2 + meanAround(standing, x, y, reach)) *
          (0.03 + meanAround(detail, x, y, reach)) *
          likelyPlace(u, v) *
          share ** 0.3;
        // Looking for the mirror image is dear: only where it could still decide.
        if (promise * 2 <= bestScore) continue;
        const score = promise * (1 + mirrored(light, x, y, reach));
        if (score > bestScore) {
          bestScore = score;
          best = { x: u, y: v, radius: (faceMargin * reach) / widthPx };
        }
      }
    }
  }
  return { x: roundToStep(best.x), y: roundToStep(best.y), radius: best.radius };
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

function meanAround(table: Plane, x: number, y: number, reach: number): number {
  const left = Math.max(0, x - reach);
  const top = Math.max(0, y - reach);
  const right = Math.min(table.widthPx - 1, x + reach + 1);
  const bottom = Math.min(table.heightPx - 1, y + reach + 1);
  const at = (column: number, row: number) => table.values[row * table.widthPx + column] as number;
  const sum = at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
  return sum / ((right - left) * (bottom - top));
}

function roundToStep(share: number): number {
  return Math.round(share * steps) / steps;
}
