// A small convolutional network that looks for an animal's face in a thumbnail: for places four
// pixels apart and faces of twelve sizes it says how much speaks for one. What it knows was learned from
// marked photos; scripts/fit-faces.py writes its layers in the order in which they are read here.
// Plain sums in plain loops, the same in browser and server; free of IO, and never fetches anything.
import { faceWeights } from '@/card/face-weights';
import type { Thumbnail } from '@/card/thumbnail';

/** What speaks for a face of each size at each place, row by row; no chances yet. */
export interface FaceScores {
  columns: number;
  scores: Float32Array;
}

/** Places lie so many pixels of the thumbnail apart. */
export const placeStride = 4;
/** Half the sides of the faces looked for, in pixels of the thumbnail. */
export const faceReaches = Array.from({ length: 12 }, (_, size) => 2.5 * 2 ** (size / 2));

/** What a layer is given and what it makes: at each pixel as many numbers as there are planes. */
interface Planes {
  count: number;
  width: number;
  height: number;
  values: Float32Array;
}

/** What each plane made begins with, and what it adds of each number it looks at. */
interface Layer {
  biases: Float32Array;
  weights: Float32Array;
}

/** One layer that looks at neighbours within each plane, and one that looks across all planes. */
interface Pair {
  each: Layer;
  across: Layer;
}

export function scoreFaces(thumbnail: Thumbnail): FaceScores {
  layers ??= readLayers();
  const half = rectify(lookAcross(neighboursOf(coloursOf(thumbnail)), layers.half));
  const quarter = refine(shrink(half, layers.quarter), layers.quarterSeen);
  const eighth = refine(shrink(quarter, layers.eighth), layers.eighthSeen);
  const sixteenth = refine(shrink(eighth, layers.sixteenth), layers.sixteenthSeen);
  // What the smaller pictures show of the whole is handed back to the places in it.
  const whole = addEnlarged(eighth, lookAcross(sixteenth, layers.toEighth));
  const told = refine(whole, layers.eighthTold);
  const places = addEnlarged(quarter, lookAcross(told, layers.toQuarter));
  const scored = lookAcross(refine(places, layers.quarterTold), layers.scores);
  const { count, width, height, values } = scored;
  return { columns: width, scores: values.subarray(0, count * width * height) };
}

let layers: ReturnType<typeof readLayers> | undefined;

/** Unpacks the weights: whole numbers of eight bits, with a scale for each plane made. */
function readLayers() {
  const [half, quarter, eighth, sixteenth] = faceWeights.planes;
  const whole = new Int8Array(bytesOf(faceWeights.weights));
  const scalesAndBiases = new Float32Array(bytesOf(faceWeights.scalesAndBiases));
  let nextWeight = 0;
  let nextPlane = 0;
  const layer = (planes: number, looksAt: number, abreast = planes): Layer => {
    const scales = Array.from({ length: planes }, (_, i) => scalesAndBiases[2 * (nextPlane + i)]);
    const biases = Float32Array.from(
      { length: planes },
      (_, i) => scalesAndBiases[2 * (nextPlane + i) + 1] as number,
    );
    const weights = Float32Array.from(
      whole.subarray(nextWeight, nextWeight + planes * looksAt),
      (weight, i) => {
        const plane = Math.floor(i / (abreast * looksAt)) * abreast + (i % abreast);
        return weight * (scales[plane] as number);
      },
    );
    nextPlane += planes;
    nextWeight += planes * looksAt;
    return { biases, weights };
  };
  const pair = (given: number, made: number): Pair => ({
    each: layer(given, 9),
    across: layer(made, given, 4),
  });
  return {
    half: layer(half, 9 * 3, 4),
    quarter: pair(half, quarter),
    quarterSeen: [pair(quarter, quarter), pair(quarter, quarter)],
    eighth: pair(quarter, eighth),
    eighthSeen: [pair(eighth, eighth), pair(eighth, eighth)],
    sixteenth: pair(eighth, sixteenth),
    sixteenthSeen: [pair(sixteenth, sixteenth), pair(sixteenth, sixteenth)],
    toEighth: layer(eighth, sixteenth, 4),
    eighthTold: [pair(eighth, eighth)],
    toQuarter: layer(quarter, eighth, 4),
    quarterTold: [pair(quarter, quarter)],
    scores: layer(faceReaches.length, quarter, 4),
  };
}

function bytesOf(base64: string): ArrayBuffer {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)).buffer;
}

/** Red, green and blue, spread around 0 as the network learned to see them. */
function coloursOf({ widthPx, heightPx, data }: Thumbnail): Planes {
  const values = new Float32Array(3 * widthPx * heightPx);
  for (let i = 0, from = 0; i < values.length; from++) {
    for (let colour = 0; colour < 3; colour++) {
      values[i++] = ((data[4 * from + colour] as number) / 255 - 0.45) * 4;
    }
  }
  return { count: 3, width: widthPx, height: heightPx, values };
}

function shrink(planes: Planes, { each, across }: Pair): Planes {
  return rectify(lookAcross(lookAroundEach(planes, each, 2), across));
}

function refine(planes: Planes, pairs: Pair[]): Planes {
  let refined = planes;
  for (const { each, across } of pairs) {
    const more = lookAcross(lookAroundEach(refined, each, 1), across);
    for (let i = 0; i < more.values.length; i++) {
      more.values[i] = (more.values[i] as number) + (refined.values[i] as number);
    }
    refined = rectify(more);
  }
  return refined;
}

/** Every plane made looks at three by three pixels of its own plane given. */
function lookAroundEach(given: Planes, { biases, weights }: Layer, stride: 1 | 2): Planes {
  const made = emptyPlanes(given, given.count, stride);
  const { count, height, values, width } = made;
  const { rowLength, values: from } = addFrame(given);
  for (let plane = 0; plane < count; plane++) {
    const bias = biases[plane] as number;
    const topLeft = weights[plane] as number;
    const top = weights[plane + count] as number;
    const topRight = weights[plane + 2 * count] as number;
    const left = weights[plane + 3 * count] as number;
    const middle = weights[plane + 4 * count] as number;
    const right = weights[plane + 5 * count] as number;
    const lowLeft = weights[plane + 6 * count] as number;
    const low = weights[plane + 7 * count] as number;
    const lowRight = weights[plane + 8 * count] as number;
    for (let y = 0, to = plane; y < height; y++) {
      let above = y * stride * rowLength + plane;
      for (let x = 0; x < width; x++, to += count, above += stride * count) {
        const beside = above + rowLength;
        const below = beside + rowLength;
        const sum =
          bias +
          (from[above] as number) * topLeft +
          (from[above + count] as number) * top +
          (from[above + 2 * count] as number) * topRight +
          (from[beside] as number) * left +
          (from[beside + count] as number) * middle +
          (from[beside + 2 * count] as number) * right +
          (from[below] as number) * lowLeft +
          (from[below + count] as number) * low +
          (from[below + 2 * count] as number) * lowRight;
        values[to] = sum > 0 ? sum : 0;
      }
    }
  }
  return made;
}

/** At each second pixel of each second row: the nine pixels around it, side by side. */
function neighboursOf(given: Planes): Planes {
  const around = emptyPlanes(given, 9 * given.count, 2);
  const { rowLength, values } = addFrame(given);
  let to = 0;
  for (let y = 0; y < around.height; y++) {
    for (let x = 0; x < around.width; x++) {
      for (let down = 0; down < 3; down++) {
        let from = (2 * y + down) * rowLength + 2 * x * given.count;
        for (const end = from + 3 * given.count; from < end; from++, to++) {
          around.values[to] = values[from] as number;
        }
      }
    }
  }
  return around;
}

/** The planes with a frame of nothing, one pixel wide: inside it every pixel has nine neighbours. */
function addFrame({ count, width, height, values }: Planes) {
  const rowLength = (width + 2) * count;
  const framed = new Float32Array((height + 2) * rowLength);
  for (let y = 0; y < height; y++) {
    const row = values.subarray(y * width * count, (y + 1) * width * count);
    framed.set(row, (y + 1) * rowLength + count);
  }
  return { rowLength, values: framed };
}

/**
 * Every pixel made looks at the same pixel of every plane given. Most of the time is spent here: two
 * pixels and four planes at once keep their sums out of memory.
 */
function lookAcross(given: Planes, { biases, weights }: Layer): Planes {
  const made = emptyPlanes(given, biases.length, 1);
  const { count, values } = made;
  const { count: looksAt, values: from } = given;
  for (let pixel = 0; pixel * count < values.length; pixel += 2) {
    for (let plane = 0; plane < count; plane += 4) {
      let a = biases[plane] as number;
      let b = biases[plane + 1] as number;
      let c = biases[plane + 2] as number;
      let d = biases[plane + 3] as number;
      let e = a;
      let f = b;
      let g = c;
      let h = d;
      let at = pixel * looksAt;
      let weight = plane * looksAt;
      for (const end = at + looksAt; at < end; at++, weight += 4) {
        const one = from[at] as number;
        const next = from[at + looksAt] as number;
        const first = weights[weight] as number;
        const second = weights[weight + 1] as number;
        const third = weights[weight + 2] as number;
        const fourth = weights[weight + 3] as number;
        a += one * first;
        b += one * second;
        c += one * third;
        d += one * fourth;
        e += next * first;
        f += next * second;
        g += next * third;
        h += next * fourth;
      }
      const sum = pixel * count + plane;
      values[sum] = a;
      values[sum + 1] = b;
      values[sum + 2] = c;
      values[sum + 3] = d;
      values[sum + count] = e;
      values[sum + count + 1] = f;
      values[sum + count + 2] = g;
      values[sum + count + 3] = h;
    }
  }
  return made;
}

/** Adds planes of half the size: each of their pixels to the four that it stands for. */
function addEnlarged(planes: Planes, smaller: Planes): Planes {
  const { count, width, height } = planes;
  const values = planes.values.slice();
  for (let pixel = 0; pixel < width * height; pixel++) {
    const x = pixel % width;
    const row = ((pixel - x) / width) >> 1;
    let from = (row * smaller.width + (x >> 1)) * count;
    for (let to = pixel * count; to < (pixel + 1) * count; to++, from++) {
      values[to] = (values[to] as number) + (smaller.values[from] as number);
    }
  }
  return rectify({ count, width, height, values });
}

/** Planes of nothing; with room for one pixel more where their number is odd, to make two at once. */
function emptyPlanes(given: Planes, count: number, stride: 1 | 2): Planes {
  const width = Math.ceil(given.width / stride);
  const height = Math.ceil(given.height / stride);
  const pixels = width * height;
  return { count, width, height, values: new Float32Array(count * (pixels + (pixels % 2))) };
}

/** Nothing speaks less than not at all. */
function rectify(planes: Planes): Planes {
  const { values } = planes;
  for (let i = 0; i < values.length; i++) {
    if ((values[i] as number) < 0) values[i] = 0;
  }
  return planes;
}
