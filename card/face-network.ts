// A small convolutional network that looks for an animal's face in a thumbnail: for places four
// pixels apart and faces of twelve sizes it says how much speaks for one. What it knows was learned from
// marked photos; scripts/fit-faces.py writes its layers in the order in which they are read here.
// Plain sums in plain loops, the same in browser and server; free of IO, and never fetches anything.
import { faceWeights } from '@/card/face-weights';
import type { Thumbnail } from '@/card/framing';

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
  const half = lookAround(coloursOf(thumbnail), layers.half);
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
    half: layer(half, 9 * 3),
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

/** Every plane made looks at three by three pixels of every plane given; half the size. */
function lookAround(given: Planes, { biases, weights }: Layer): Planes {
  const made = emptyPlanes(given, biases, 2);
  for (let to = 0; to < made.width * made.height; to++) {
    for (let neighbour = 0; neighbour < 9; neighbour++) {
      const from = findNeighbour(given, made, to, neighbour);
      if (from === undefined) continue;
      for (let plane = 0; plane < given.count; plane++) {
        const value = given.values[from * given.count + plane] as number;
        const weight = (neighbour * given.count + plane) * made.count;
        addTimes(made.values, to * made.count, value, weights, weight, made.count);
      }
    }
  }
  return rectify(made);
}

/** Every plane made looks at three by three pixels of its own plane given. */
function lookAroundEach(given: Planes, { biases, weights }: Layer, stride: 1 | 2): Planes {
  const made = emptyPlanes(given, biases, stride);
  const { count, values } = made;
  for (let to = 0; to < made.width * made.height; to++) {
    for (let neighbour = 0; neighbour < 9; neighbour++) {
      const from = findNeighbour(given, made, to, neighbour);
      if (from === undefined) continue;
      let weight = neighbour * count;
      let value = from * count;
      for (let sum = to * count; sum < (to + 1) * count; sum++, weight++, value++) {
        values[sum] =
          (values[sum] as number) + (given.values[value] as number) * (weights[weight] as number);
      }
    }
  }
  return rectify(made);
}

/** One of the nine pixels around the one that a pixel made stands for, unless it lies outside. */
function findNeighbour(
  given: Planes,
  made: Planes,
  pixel: number,
  neighbour: number,
): number | undefined {
  const stride = given.width > made.width || given.height > made.height ? 2 : 1;
  const x = pixel % made.width;
  const column = x * stride + (neighbour % 3) - 1;
  const row = ((pixel - x) / made.width) * stride + Math.floor(neighbour / 3) - 1;
  const isInside = column >= 0 && column < given.width && row >= 0 && row < given.height;
  return isInside ? row * given.width + column : undefined;
}

/**
 * Every pixel made looks at the same pixel of every plane given. Most of the time is spent here: two
 * pixels and four planes at once keep their sums out of memory.
 */
function lookAcross(given: Planes, { biases, weights }: Layer): Planes {
  const made = emptyPlanes(given, biases, 1);
  const { count, values } = made;
  for (let pixel = 0; pixel < made.width * made.height; pixel += 2) {
    for (let plane = 0; plane < count; plane += 4) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      let e = 0;
      let f = 0;
      let g = 0;
      let h = 0;
      let at = pixel * given.count;
      let weight = plane * given.count;
      for (const end = at + given.count; at < end; at++, weight += 4) {
        const one = given.values[at] as number;
        const next = given.values[at + given.count] as number;
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
      values[sum] = (values[sum] as number) + a;
      values[sum + 1] = (values[sum + 1] as number) + b;
      values[sum + 2] = (values[sum + 2] as number) + c;
      values[sum + 3] = (values[sum + 3] as number) + d;
      values[sum + count] = (values[sum + count] as number) + e;
      values[sum + count + 1] = (values[sum + count + 1] as number) + f;
      values[sum + count + 2] = (values[sum + count + 2] as number) + g;
      values[sum + count + 3] = (values[sum + count + 3] as number) + h;
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
    const from = ((pixel - x) / width / 2) | 0;
    addTimes(
      values,
      pixel * count,
      1,
      smaller.values,
      (from * smaller.width + (x >> 1)) * count,
      count,
    );
  }
  return rectify({ count, width, height, values });
}

/** Adds a value times their weights to `count` sums. */
function addTimes(
  sums: Float32Array,
  firstSum: number,
  value: number,
  weights: Float32Array,
  firstWeight: number,
  count: number,
): void {
  for (let i = 0; i < count; i++) {
    sums[firstSum + i] =
      (sums[firstSum + i] as number) + value * (weights[firstWeight + i] as number);
  }
}

/** Planes that hold nothing but what they begin with; room for one pixel more, to make two at once. */
function emptyPlanes(given: Planes, biases: Float32Array, stride: 1 | 2): Planes {
  const width = Math.ceil(given.width / stride);
  const height = Math.ceil(given.height / stride);
  const count = biases.length;
  const pixels = width * height;
  const values = new Float32Array(count * (pixels + (pixels % 2)));
  for (let first = 0; first < values.length; first += count) values.set(biases, first);
  return { count, width, height, values };
}

/** Nothing speaks less than not at all. */
function rectify(planes: Planes): Planes {
  const { values } = planes;
  for (let i = 0; i < values.length; i++) {
    if ((values[i] as number) < 0) values[i] = 0;
  }
  return planes;
}
