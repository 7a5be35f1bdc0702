// Photos, areas and framings of every kind, and how rectangles compare; in card and photo pixels.
import fc from 'fast-check';
import { expect } from 'vitest';
import type { CardAreas, Framing, Rect, Size } from '@/card/card-spec';

export const note: CardAreas = {
  photoArea: { x: 0, y: 0, width: 1080, height: 800 },
  clearArea: { x: 0, y: 0, width: 1080, height: 760 },
};
export const scrim: CardAreas = {
  photoArea: { x: 0, y: 0, width: 1080, height: 1350 },
  clearArea: { x: 0, y: 0, width: 1080, height: 700 },
};
export const story: CardAreas = {
  photoArea: { x: 0, y: 640, width: 1080, height: 1280 },
  clearArea: { x: 0, y: 760, width: 1080, height: 1160 },
};

export const someAreas = fc.constantFrom(note, scrim, story);
export const unit = fc.double({ min: 0, max: 1, noNaN: true });
export const someZoom = fc.double({ min: 1, max: 4, noNaN: true });
export const someFraming: fc.Arbitrary<Framing> = fc.record({
  focusX: unit,
  focusY: unit,
  zoom: someZoom,
  turn: fc.constant(0 as const),
});
export const somePhoto: fc.Arbitrary<Size> = fc.record({
  widthPx: fc.integer({ min: 1, max: 12_000 }),
  heightPx: fc.integer({ min: 1, max: 12_000 }),
});
export const someMove = fc.double({ min: -3000, max: 3000, noNaN: true });

export function expectSameRect(a: Rect, b: Rect) {
  for (const side of ['x', 'y', 'width', 'height'] as const)
    expect(a[side]).toBeCloseTo(b[side], 6);
}

export function expectInside(inner: Rect, outer: Rect, tolerance: number) {
  expect(inner.x).toBeGreaterThanOrEqual(outer.x - tolerance);
  expect(inner.y).toBeGreaterThanOrEqual(outer.y - tolerance);
  expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width + tolerance);
  expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height + tolerance);
}
