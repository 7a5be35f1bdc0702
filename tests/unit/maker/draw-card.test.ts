import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Turn, turns } from '@/card/card-spec';
import { turnSize } from '@/card/framing';
import { unturnRect } from '@/maker/draw-card';

const photo = { widthPx: 400, heightPx: 300 };

describe('the part of the photo before its turn', () => {
  test('the upper left of a photo turned clockwise was its lower left', () => {
    expect(unturnRect({ x: 0, y: 0, width: 30, height: 40 }, photo, 90)).toEqual({
      x: 0,
      y: 270,
      width: 40,
      height: 30,
    });
  });

  test('the upper left of a photo turned anticlockwise was its upper right', () => {
    expect(unturnRect({ x: 0, y: 0, width: 30, height: 40 }, photo, 270)).toEqual({
      x: 360,
      y: 0,
      width: 40,
      height: 30,
    });
  });

  test('lies within the photo and has the same area', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Turn>(...turns),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
        (turn, [left = 0, top = 0, width = 0, height = 0]) => {
          const turned = turnSize(photo, turn);
          const rect = {
            x: left * turned.widthPx,
            y: top * turned.heightPx,
            width: width * (1 - left) * turned.widthPx,
            height: height * (1 - top) * turned.heightPx,
          };
          const before = unturnRect(rect, photo, turn);
          expect(before.width * before.height).toBeCloseTo(rect.width * rect.height);
          expect(before.x).toBeGreaterThanOrEqual(-1e-9);
          expect(before.y).toBeGreaterThanOrEqual(-1e-9);
          expect(before.x + before.width).toBeLessThanOrEqual(photo.widthPx + 1e-9);
          expect(before.y + before.height).toBeLessThanOrEqual(photo.heightPx + 1e-9);
        },
      ),
    );
  });
});
