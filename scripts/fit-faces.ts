// Learns from marked photos what speaks for a face: `npm run fit:faces -- <folder>`, the folder being
// a copy of the repository that tests/photos/marked-photos.json names. Writes card/face-weights.ts.
// Every fourth photo is held back, so that `npm run measure:framing -- <folder>` measures on photos
// that nothing was learned from.
import { writeFile } from 'node:fs/promises';
import { describePlaces, type Place, traitNames } from '@/card/face-traits';
import { loadMarkedPhotos } from '@/tests/photos/marked-photos';
import type { MarkedThumbnail } from '@/tests/photos/measure-framing';

/** What one photo teaches: traits of the places that are the face, and of the others. */
interface Lesson {
  /** Standardised, row by row. */
  traits: Float32Array;
  isFace: boolean[];
  /** The logarithm of how much of the picture a place stands for. */
  standsFor: number[];
}

/** A place is the face if it and the mark share this much of what both cover. */
const leastOverlap = 0.45;
const rounds = 300;
const learningRate = 0.05;
/** What weights cost: without it they would learn these very photos by heart. */
const weightPrice = 0.02;

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Expected a folder with the marked photos');
const { fitted, heldBack } = await loadMarkedPhotos(folder);
const { means, deviations } = spreadOf(fitted);
const lessons = fitted.map(toLesson);
const weights = fit(lessons);
const surprise = (set: Lesson[]) =>
  (set.reduce((sum, lesson) => sum + learn(lesson, weights).surprise, 0) / set.length).toFixed(2);
console.log(
  `Surprise at a photo's mark, in nats: ${surprise(lessons)} where fitted, ${surprise(heldBack.map(toLesson))} where held back`,
);
console.log(
  `Knowing nothing: ${surprise(lessons.map((lesson) => ({ ...lesson, traits: lesson.traits.map(() => 0) })))}`,
);
await writeWeights(weights.map((weight, trait) => weight / (deviations[trait] as number)));

function toLesson({ thumbnail, face }: MarkedThumbnail): Lesson {
  const { places, traits } = describePlaces(thumbnail);
  const { widthPx, heightPx } = thumbnail;
  const mark = {
    left: face.x * widthPx,
    top: face.y * heightPx,
    right: (face.x + face.width) * widthPx,
    bottom: (face.y + face.height) * heightPx,
  };
  const overlaps = places.map((place) => overlap(place, mark));
  const enough = Math.min(leastOverlap, 0.75 * Math.max(...overlaps));
  return {
    traits: traits.map((value, i) => {
      const trait = i % traitNames.length;
      return (value - (means[trait] as number)) / (deviations[trait] as number);
    }),
    isFace: overlaps.map((share) => share >= enough),
    standsFor: places.map(({ stride }) => 2 * Math.log(stride)),
  };
}

interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What a place and a mark share, of all that the two cover. */
function overlap({ x, y, reach }: Place, { left, top, right, bottom }: Edges): number {
  const width = Math.min(x + reach, right) - Math.max(x - reach, left);
  const height = Math.min(y + reach, bottom) - Math.max(y - reach, top);
  if (width <= 0 || height <= 0) return 0;
  const shared = width * height;
  return shared / (4 * reach * reach + (right - left) * (bottom - top) - shared);
}

function spreadOf(photos: MarkedThumbnail[]): { means: number[]; deviations: number[] } {
  const sums = traitNames.map(() => ({ count: 0, sum: 0, squares: 0 }));
  for (const { thumbnail } of photos) {
    describePlaces(thumbnail).traits.forEach((value, i) => {
      const of = sums[i % sums.length] as (typeof sums)[number];
      of.count++;
      of.sum += value;
      of.squares += value * value;
    });
  }
  return {
    means: sums.map(({ count, sum }) => sum / count),
    deviations: sums.map(({ count, sum, squares }) =>
      Math.sqrt(Math.max(1e-9, squares / count - (sum / count) ** 2)),
    ),
  };
}

/** Climbs to the weights under which the marks are least surprising (Adam, Kingma and Ba 2014). */
function fit(set: Lesson[]): number[] {
  const fitting = traitNames.map(() => ({ weight: 0, speed: 0, roughness: 0 }));
  for (let round = 1; round <= rounds; round++) {
    const current = fitting.map(({ weight }) => weight);
    const slopes = current.map((weight) => weightPrice * weight);
    for (const lesson of set) {
      learn(lesson, current).slopes.forEach((slope, trait) => {
        slopes[trait] = (slopes[trait] as number) + slope / set.length;
      });
    }
    fitting.forEach((of, trait) => {
      const slope = slopes[trait] as number;
      of.speed = 0.9 * of.speed + 0.1 * slope;
      of.roughness = 0.99 * of.roughness + 0.01 * slope * slope;
      const speed = of.speed / (1 - 0.9 ** round);
      const roughness = Math.sqrt(of.roughness / (1 - 0.99 ** round)) + 1e-8;
      of.weight -= (learningRate * speed) / roughness;
    });
  }
  return fitting.map(({ weight }) => weight);
}

/** How surprising the mark is, in nats, and how that changes with each weight. */
function learn({ traits, isFace, standsFor }: Lesson, weights: number[]) {
  const scores = standsFor.map((start, place) => {
    let score = start;
    for (let trait = 0; trait < weights.length; trait++) {
      score += (weights[trait] as number) * (traits[place * weights.length + trait] as number);
    }
    return score;
  });
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const sum = odds.reduce((total, value) => total + value, 0);
  const chance = odds.reduce((total, value, i) => total + (isFace[i] ? value : 0), 0) / sum;
  const slopes = new Float64Array(weights.length);
  odds.forEach((value, place) => {
    const gain = value / sum - (isFace[place] ? value / sum / chance : 0);
    if (Math.abs(gain) < 1e-7) return;
    for (let trait = 0; trait < weights.length; trait++) {
      slopes[trait] =
        (slopes[trait] as number) + gain * (traits[place * weights.length + trait] as number);
    }
  });
  return { surprise: -Math.log(chance), slopes };
}

async function writeWeights(values: number[]): Promise<void> {
  const lines = values.map(
    (value, trait) => `  ${Number(value.toPrecision(4))}, // ${traitNames[trait]}`,
  );
  await writeFile(
    'card/face-weights.ts',
    `// What speaks for a face, for each of the traits in face-traits.ts. Written by scripts/fit-faces.ts from\n// ${fitted.length} marked photos; not to be edited by hand.\nexport const faceWeights: readonly number[] = [\n${lines.join('\n')}\n];\n`,
  );
}
