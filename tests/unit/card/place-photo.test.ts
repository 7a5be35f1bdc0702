// A photo smaller than its area, and where any photo comes to lie in whole pixels.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Framing } from '@/card/card-spec';
import {
  framePhoto,
  isCovered,
  moveFraming,
  placePhoto,
  scaleRect,
  wholeZoom,
} from '@/card/framing';
import { expectInside, expectSameRect, note, someAreas, somePhoto, unit } from './some-framings';

describe('a photo smaller than its area', () => {
  const smallFraming = fc.record({
    focusX: unit,
    focusY: unit,
    zoom: fc.double({ min: 0, max: 1, noNaN: true }),
    turn: fc.constant(0 as const),
  });

  test('lies wholly in the clear area at the least zoom', () => {
    fc.assert(
      fc.property(somePhoto, someAreas, (photo, areas) => {
        const framing = {
          focusX: 0.5,
          focusY: 0.5,
          zoom: wholeZoom(photo, areas),
          turn: 0 as const,
        };
        const { source, target } = framePhoto(photo, areas, framing);
        expectSameRect(source, { x: 0, y: 0, width: photo.widthPx, height: photo.heightPx });
        expectInside(target, areas.clearArea, 1e-6);
      }),
    );
  });

  test('is no smaller than that, and never leaves its area', () => {
    fc.assert(
      fc.property(somePhoto, someAreas, smallFraming, (photo, areas, framing) => {
        const { source, target } = framePhoto(photo, areas, framing);
        expectInside(target, areas.photoArea, 1e-6);
        const scale = target.width / source.width;
        const least = framePhoto(photo, areas, { ...framing, zoom: 0 });
        expect(scale).toBeGreaterThanOrEqual(least.target.width / least.source.width - 1e-9);
      }),
    );
  });

  test('is dragged with the hand until its edge meets the area’s', () => {
    const photo = { widthPx: 1000, heightPx: 2000 };
    const start: Framing = { focusX: 0.5, focusY: 0.5, zoom: 0, turn: 0 };
    const before = framePhoto(photo, note, start).target;
    const after = framePhoto(photo, note, moveFraming(photo, note, start, 50, 0)).target;
    expect(after.x).toBeCloseTo(before.x + 50, 6);
    const far = framePhoto(photo, note, moveFraming(photo, note, start, -5000, 0)).target;
    expect(far.x).toBeGreaterThanOrEqual(0);
    expect(far.x).toBeLessThan(before.x);
  });
});

test('a placed photo lies within a card pixel of where it was framed, in whole pixels', () => {
  const anyZoom = fc.double({ min: 0, max: 4, noNaN: true });
  fc.assert(
    fc.property(somePhoto, someAreas, unit, unit, anyZoom, (photo, areas, focusX, focusY, zoom) => {
      const framing: Framing = { focusX, focusY, zoom, turn: 0 };
      const { source, target } = framePhoto(photo, areas, framing);
      const scale = target.width / source.width;
      const placed = placePhoto(photo, areas, framing);
      const { size, crop } = placed;
      for (const value of [...Object.values(crop), ...Object.values(placed.target)]) {
        expect(Number.isInteger(value)).toBe(true);
      }
      const whole = { x: 0, y: 0, width: size.widthPx, height: size.heightPx };
      expectInside(crop, whole, 0);
      expectInside(placed.target, areas.photoArea, 0);
      expect(crop.width).toBe(placed.target.width);
      expect(crop.height).toBe(placed.target.height);
      expect(
        Math.abs(placed.target.x - crop.x - (target.x - source.x * scale)),
      ).toBeLessThanOrEqual(1);
      expect(
        Math.abs(placed.target.y - crop.y - (target.y - source.y * scale)),
      ).toBeLessThanOrEqual(1);
      if (zoom >= 1) expect(isCovered(placed, areas)).toBe(true);
    }),
  );
});

test('what is shown of a scaled photo is the same share of the photo itself', () => {
  const shown = { x: 30, y: 150, width: 240, height: 120 };
  const scaled = { widthPx: 300, heightPx: 600 };
  expect(scaleRect(shown, scaled, { widthPx: 3000, heightPx: 3000 })).toEqual({
    x: 300,
    y: 750,
    width: 2400,
    height: 600,
  });
});
