import fc from 'fast-check';
import { expect, test } from 'vitest';
import { enlargePart, type Picture } from '@/card/enlarge';

const wholeOf = ({ widthPx, heightPx }: Picture) => ({
  x: 0,
  y: 0,
  width: widthPx,
  height: heightPx,
});

/** A picture whose grey grows by a step per pixel to the right, and by another downwards. */
function ramp(widthPx: number, heightPx: number, across: number, down: number): Picture {
  const data = Uint8Array.from(
    { length: widthPx * heightPx },
    (_, i) => (i % widthPx) * across + Math.floor(i / widthPx) * down,
  );
  return { widthPx, heightPx, channels: 1, data };
}

test('what is of one colour stays so, to the edges', () => {
  const side = fc.integer({ min: 1, max: 9 });
  const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));
  fc.assert(
    fc.property(side, side, side, side, colour, (widthPx, heightPx, moreX, moreY, rgb) => {
      const data = Uint8Array.from({ length: widthPx * heightPx * 3 }, (_, i) => rgb[i % 3] ?? 0);
      const picture = { widthPx, heightPx, channels: 3, data };
      const size = { widthPx: widthPx + moreX, heightPx: heightPx + moreY };
      const large = enlargePart(picture, wholeOf(picture), size);
      expect(large.length).toBe(size.widthPx * size.heightPx * 3);
      expect(large.findIndex((value, i) => value !== rgb[i % 3])).toBe(-1);
    }),
  );
});

test('every pixel lies where it was: a slope goes on evenly, without a shift', () => {
  const picture = ramp(20, 10, 8, 4);
  const size = { widthPx: 80, heightPx: 40 };
  const large = enlargePart(picture, wholeOf(picture), size);
  // Away from the edges, where the filter would look beyond them.
  for (let y = 8; y < 32; y++) {
    for (let x = 8; x < 72; x++) {
      const expected = ((x + 0.5) / 4 - 0.5) * 8 + ((y + 0.5) / 4 - 0.5) * 4;
      expect(Math.abs((large[y * 80 + x] as number) - expected)).toBeLessThanOrEqual(0.5);
    }
  }
});

test('a single bright pixel spreads as the filter says', () => {
  const data = Uint8Array.from({ length: 9 }, (_, i) => (i === 4 ? 255 : 0));
  const line = { widthPx: 9, heightPx: 1, channels: 1, data };
  // Not enlarged: each pixel is 8/9 itself, 1/18 either neighbour.
  const same = enlargePart(line, wholeOf(line), { widthPx: 9, heightPx: 1 });
  expect([...same]).toEqual([0, 0, 0, 14, 227, 14, 0, 0, 0]);
});

test('a part, even from between two pixels, is what the whole shows there', () => {
  const picture = ramp(12, 12, 13, 7);
  const whole = enlargePart(picture, wholeOf(picture), { widthPx: 36, heightPx: 36 });
  // From 7 and 11 to 22 and 31 of 36 card pixels.
  const part = { x: 7 / 3, y: 11 / 3, width: 5, height: 20 / 3 };
  const cut = enlargePart(picture, part, { widthPx: 15, heightPx: 20 });
  for (let y = 0; y < 20; y++) {
    expect([...cut.subarray(y * 15, y * 15 + 15)]).toEqual([
      ...whole.subarray((y + 11) * 36 + 7, (y + 11) * 36 + 22),
    ]);
  }
});
