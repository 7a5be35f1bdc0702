// The promise that no message covers a face by default, held where it was measured on drawn cats
// (`npm run measure:framing` prints the shares). A floor lies a few points under its measure.
import { expect, test } from 'vitest';
import type { DesignName, Format } from '@/card/card-spec';
import { makeCats } from '@/tests/photos/make-cats';
import { measureFraming, thumbnailOfDrawing } from '@/tests/photos/measure-framing';

/** Per cent of the drawn cats, close-ups included, whose whole face is clear. */
const floors: Record<DesignName, Record<Format, number>> = {
  note: { portrait: 78, square: 46, story: 83, link: 83 },
  scrim: { portrait: 60, square: 36, story: 50, link: 60 },
};

test('the first framing leaves faces clear in every design and format', async () => {
  const cats = await Promise.all(makeCats().map(thumbnailOfDrawing));
  for (const { design, format, clear } of measureFraming(cats)) {
    const share = (100 * clear.length) / cats.length;
    expect(share, `${design} ${format}`).toBeGreaterThanOrEqual(floors[design][format]);
  }
});
