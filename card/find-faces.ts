// Where is the animal's face? A guess from a small thumbnail, the same in browser and server: every
// place has a chance, by what a small network sees there (face-network.ts).
// Free of imports other than types and that network, of the web and of IO.
import { faceReaches, placeStride, scoreFaces } from '@/card/face-network';
import type { Thumbnail } from '@/card/thumbnail';

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

/** The network is surer than it is right: on photos that it was not taught, this makes up for it. */
const belief = 0.6;
/** What is this much less likely than the likeliest place is not worth a thought. */
const leastShare = 1 / 300;

/** Where the animal's face may be, the likeliest place first. */
export function findFaces(thumbnail: Thumbnail): PossibleFace[] {
  const { columns, scores } = scoreFaces(thumbnail);
  const { widthPx, heightPx } = thumbnail;
  const most = scores.reduce((best, score) => Math.max(best, score), Number.NEGATIVE_INFINITY);
  const faces: PossibleFace[] = [];
  let sum = 0;
  scores.forEach((score, i) => {
    const chance = Math.exp(belief * (score - most));
    if (chance < leastShare) return;
    const size = i % faceReaches.length;
    const place = (i - size) / faceReaches.length;
    const column = place % columns;
    const row = (place - column) / columns;
    sum += chance;
    faces.push({
      // The last place may lie on the picture's edge.
      x: Math.min(1, ((column + 0.5) * placeStride) / widthPx),
      y: Math.min(1, ((row + 0.5) * placeStride) / heightPx),
      radius: (faceReaches[size] as number) / widthPx,
      chance,
    });
  });
  for (const face of faces) face.chance /= sum;
  return faces.sort((a, b) => b.chance - a.chance);
}
