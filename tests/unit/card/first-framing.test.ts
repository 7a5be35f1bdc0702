// The promise that no message covers a face by default. That nothing is written on a photo holds
// whatever the framing; how often a face is left whole is held where it was measured on drawn cats,
// which the network never saw (`npm run measure:framing` prints the shares, and those of photos).
import { describe, expect, test } from 'vitest';
import type { DesignName, Format, Rect } from '@/card/card-spec';
import { requireDesign } from '@/card/designs/designs';
import { fitOverlay } from '@/card/draw-overlay';
import { cardExamples, everySpec } from '@/card/examples';
import { makeCats } from '@/tests/photos/make-cats';
import { measureFraming, type Outcome, thumbnailOfDrawing } from '@/tests/photos/measure-framing';
import { testFonts } from './overlay-fonts';

type Shares = Record<DesignName, Record<Format, number>>;

/** Per cent of the drawn cats whose whole face is clear; a few points under the measure. */
const leastClear: Shares = {
  note: { portrait: 94, tall: 94, square: 85, profile: 97, story: 97, link: 94 },
  scrim: { portrait: 94, tall: 94, square: 85, profile: 97, story: 97, link: 97 },
  tally: { portrait: 90, tall: 90, square: 85, profile: 85, story: 97, link: 94 },
};

describe('the first framing of drawn cats', async () => {
  const cats = await Promise.all(makeCats().map(thumbnailOfDrawing));
  const percent = (names: string[]) => (100 * names.length) / cats.length;
  const measured = measureFraming(cats).map((card) => ({
    ...card,
    name: `${card.design} ${card.format}`,
    share: (outcome: Outcome) => percent(card.photos[outcome]),
  }));

  test.each(measured)('writes on no face ($name)', ({ share }) => {
    expect(share('written-on')).toBe(0);
  });

  test.each(measured)('hides no part of a face behind the message ($name)', ({ share }) => {
    expect(share('hidden')).toBe(0);
  });

  test.each(measured)('leaves faces clear ($name)', ({ design, format, share }) => {
    expect(share('clear')).toBeGreaterThanOrEqual(leastClear[design][format]);
  });
});

test.each(cardExamples)(
  'no letter stands on a photo, wherever it is moved: $title',
  async (example) => {
    for (const spec of everySpec(example)) {
      const { photoArea } = requireDesign(spec.design).areas(spec.format, spec.placement);
      const { blocks } = await fitOverlay(spec, testFonts);
      const boxes = blocks.flatMap((block) => block.boxes);
      expect(boxes.length).toBeGreaterThan(0);
      const onPhoto = boxes.filter((box) => isTouching(box, photoArea));
      expect(onPhoto, `${spec.format} ${spec.design} ${spec.placement}`).toEqual([]);
    }
  },
);

function isTouching(a: Rect, b: Rect): boolean {
  const isAcross = a.x < b.x + b.width && b.x < a.x + a.width;
  return isAcross && a.y < b.y + b.height && b.y < a.y + a.height;
}
