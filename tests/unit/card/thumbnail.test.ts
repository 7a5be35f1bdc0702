import fc from 'fast-check';
import { expect, test } from 'vitest';
import { averageDrawn, drawnSize, thumbnailSize } from '@/card/thumbnail';

test('each block of pixels drawn becomes one of their mean colour', () => {
  const black = [0, 0, 0, 255];
  const white = [255, 255, 255, 255];
  const red = [200, 0, 0, 255];
  // Two blocks of four by four, side by side.
  const rows = Array.from({ length: 4 }, (_, y) =>
    Array.from({ length: 8 }, (_, x) => (x >= 4 ? red : (x + y) % 2 === 0 ? black : white)),
  );
  const drawn = { widthPx: 8, heightPx: 4 };
  const averaged = averageDrawn(Uint8Array.from(rows.flat(2)), drawn, 4);
  expect([...averaged]).toEqual([128, 128, 128, 255, 200, 0, 0, 255]);
  const opaque = Uint8Array.from(rows.flat().flatMap((colour) => colour.slice(0, 3)));
  expect([...averageDrawn(opaque, drawn, 3)]).toEqual([128, 128, 128, 200, 0, 0]);
});

test('a thumbnail is as wide for its height as its photo, 96 pixels at most, and drawn four times as large', () => {
  const side = fc.integer({ min: 1, max: 12_000 });
  fc.assert(
    fc.property(side, side, (widthPx, heightPx) => {
      const photo = { widthPx, heightPx };
      const small = thumbnailSize(photo);
      expect(Math.max(small.widthPx, small.heightPx)).toBe(
        Math.min(96, Math.max(widthPx, heightPx)),
      );
      const scale = Math.min(1, 96 / Math.max(widthPx, heightPx));
      expect(Math.abs(small.widthPx - widthPx * scale)).toBeLessThanOrEqual(1);
      expect(Math.abs(small.heightPx - heightPx * scale)).toBeLessThanOrEqual(1);
      expect(drawnSize(photo)).toEqual({
        widthPx: 4 * small.widthPx,
        heightPx: 4 * small.heightPx,
      });
    }),
  );
});
