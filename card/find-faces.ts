// Where is the animal's face? A guess from a small thumbnail, the same in browser and server: every
// place has a chance, by how it looks and where it lies. What speaks for a face was learned from
// marked photos (scripts/fit-faces.ts); it is a sum of weighted traits, no model to be loaded.
// Free of imports other than types, of the network and of IO.
import { describePlaces } from '@/card/face-traits';
import { faceWeights } from '@/card/face-weights';
import type { Thumbnail } from '@/card/framing';

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

/** The weights were fitted to few photos: they are surer of themselves than they should be. */
const belief = 0.7;
/** What is this much less likely than the likeliest place is not worth a thought. */
const leastShare = 1 / 100;

/** Where the animal's face may be, the likeliest place first. */
export function findFaces(thumbnail: Thumbnail): PossibleFace[] {
  const { places, traits } = describePlaces(thumbnail);
  const odds = places.map(
    ({ stride }, index) => Math.exp(belief * scoreOf(traits, index)) * stride ** 2,
  );
  const least = leastShare * odds.reduce((most, value) => Math.max(most, value), 0);
  const sum = odds.reduce((total, value) => (value >= least ? total + value : total), 0);
  const { widthPx, heightPx } = thumbnail;
  const faces: PossibleFace[] = [];
  for (const [index, { x, y, reach }] of places.entries()) {
    const value = odds[index] as number;
    if (value < least) continue;
    faces.push({
      x: x / widthPx,
      y: y / heightPx,
      radius: reach / widthPx,
      chance: value / sum,
    });
  }
  return faces.sort((a, b) => b.chance - a.chance);
}

function scoreOf(traits: Float32Array, place: number): number {
  const start = place * faceWeights.length;
  let score = 0;
  for (let trait = 0; trait < faceWeights.length; trait++) {
    score += (faceWeights[trait] as number) * (traits[start + trait] as number);
  }
  return score;
}
