import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFaces, type PossibleFace } from '@/card/find-faces';
import type { Thumbnail } from '@/card/thumbnail';
import { makeCats } from '@/tests/photos/make-cats';
import { thumbnailOfDrawing } from '@/tests/photos/measure-framing';

const anyThumbnail = fc
  .record({ widthPx: fc.integer({ min: 1, max: 96 }), heightPx: fc.integer({ min: 1, max: 96 }) })
  .chain((size) =>
    fc
      .uint8Array({ minLength: 16, maxLength: 64 })
      .map((tile) => ({ ...size, data: tiled(tile, size.widthPx * size.heightPx * 4) })),
  );

function tiled(tile: Uint8Array, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => tile[i % tile.length] as number);
}

function mirrored({ widthPx, heightPx, data }: Thumbnail): Thumbnail {
  const flipped = new Uint8Array(data.length);
  for (let i = 0; i < widthPx * heightPx; i++) {
    const x = i % widthPx;
    const from = i - x + (widthPx - 1 - x);
    flipped.set(data.subarray(4 * from, 4 * from + 4), 4 * i);
  }
  return { widthPx, heightPx, data: flipped };
}

/** Where the chances lie, taken together. */
function middleOf(faces: PossibleFace[]): { x: number; y: number } {
  return faces.reduce(
    (sum, { x, y, chance }) => ({ x: sum.x + x * chance, y: sum.y + y * chance }),
    { x: 0, y: 0 },
  );
}

test('whatever the picture, chances add up to 1 and all places lie in it, the likeliest first', () => {
  fc.assert(
    fc.property(anyThumbnail, (thumbnail) => {
      const faces = findFaces(thumbnail);
      expect(faces.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 9);
      expect(faces).toEqual([...faces].sort((a, b) => b.chance - a.chance));
      for (const { x, y, radius } of faces) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(Math.max(x, y)).toBeLessThanOrEqual(1);
        expect(radius).toBeGreaterThan(0);
      }
    }),
    { numRuns: 40 },
  );
});

describe('on drawn cats', async () => {
  const cats = await Promise.all(makeCats().map(thumbnailOfDrawing));
  const shareOf = (isGood: (thumbnail: Thumbnail) => boolean) =>
    cats.filter(({ thumbnail }) => isGood(thumbnail)).length / cats.length;

  test('the mirrored picture has its faces where the mirror shows them', () => {
    const isMirrored = (thumbnail: Thumbnail) => {
      const seen = middleOf(findFaces(thumbnail));
      const inMirror = middleOf(findFaces(mirrored(thumbnail)));
      return Math.hypot(1 - inMirror.x - seen.x, inMirror.y - seen.y) < 0.07;
    };
    expect(shareOf(isMirrored)).toBeGreaterThanOrEqual(0.9);
  });

  test('a little grain moves what is seen by less than a place', () => {
    const isSteady = (thumbnail: Thumbnail) => {
      const data = thumbnail.data.map((value, i) => value + ((i * 7919) % 5) - 2);
      const usual = middleOf(findFaces(thumbnail));
      const grained = middleOf(findFaces({ ...thumbnail, data }));
      return Math.hypot(grained.x - usual.x, grained.y - usual.y) < 0.04;
    };
    expect(shareOf(isSteady)).toBeGreaterThanOrEqual(0.95);
  });
});
