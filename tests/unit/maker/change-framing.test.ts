import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CardAreas,
  type Framing,
  type Rect,
  type Turn,
  turns,
  zoomLimits,
} from '@/card/card-spec';
import { framePhoto, turnSize } from '@/card/framing';
import {
  dragFraming,
  isSamePosition,
  nudgeFraming,
  stepZoom,
  turnFraming,
  zoomFramingTo,
  zoomRange,
} from '@/maker/change-framing';

const areas: CardAreas = {
  photoArea: { x: 0, y: 0, width: 1080, height: 800 },
  clearArea: { x: 60, y: 60, width: 960, height: 600 },
};
const photo = { widthPx: 3000, heightPx: 4000 };
const middle: Framing = { focusX: 0.5, focusY: 0.5, zoom: 2, turn: 0 };

const sizes = fc.record({
  widthPx: fc.integer({ min: 40, max: 9000 }),
  heightPx: fc.integer({ min: 40, max: 9000 }),
});
const framings = fc.record({
  focusX: fc.double({ min: 0, max: 1, noNaN: true }),
  focusY: fc.double({ min: 0, max: 1, noNaN: true }),
  zoom: fc.double({ min: zoomLimits.min, max: zoomLimits.max, noNaN: true }),
  turn: fc.constantFrom<Turn>(...turns),
});

const sourceOf = (framing: Framing) =>
  framePhoto(turnSize(photo, framing.turn), areas, framing).source;

function expectSameRect(a: Rect, b: Rect) {
  for (const side of ['x', 'y', 'width', 'height'] as const)
    expect(a[side]).toBeCloseTo(b[side], 6);
}

describe('changing a framing', () => {
  test('a nudge to the left shows more of the photo’s right', () => {
    const before = sourceOf(middle);
    const after = sourceOf(nudgeFraming(photo, areas, middle, 'left'));
    expect(after.x).toBeGreaterThan(before.x);
    expect(after.y).toBeCloseTo(before.y);
  });

  test('a nudge up shows more of the photo’s lower part', () => {
    expect(sourceOf(nudgeFraming(photo, areas, middle, 'up')).y).toBeGreaterThan(
      sourceOf(middle).y,
    );
  });

  test('a nudge moves the photo until it ends, whatever its size', () => {
    for (const widthPx of [40, 3000]) {
      const size = { widthPx, heightPx: widthPx };
      let framing: Framing = { ...middle, zoom: zoomLimits.max };
      expect(isSamePosition(size, areas, framing, nudgeFraming(size, areas, framing, 'left'))).toBe(
        false,
      );
      for (let nudges = 0; nudges < 200; nudges++) {
        framing = nudgeFraming(size, areas, framing, 'left');
      }
      expect(isSamePosition(size, areas, framing, nudgeFraming(size, areas, framing, 'left'))).toBe(
        true,
      );
      expect(
        isSamePosition(size, areas, framing, nudgeFraming(size, areas, framing, 'right')),
      ).toBe(false);
    }
  });

  test('a nudge there and one back lead to where it was', () => {
    const there = nudgeFraming(photo, areas, middle, 'right');
    const back = nudgeFraming(photo, areas, there, 'left');
    expect(sourceOf(back).x).toBeCloseTo(sourceOf(middle).x, 3);
  });

  test('a turned photo is dragged the way the hand goes', () => {
    const turned: Framing = { ...middle, turn: 90 };
    const before = sourceOf(turned);
    const after = sourceOf(dragFraming(photo, areas, turned, -30, 0));
    expect(after.x).toBeGreaterThan(before.x);
  });

  test('zoom goes as far as four times, and back until the whole photo is clear', () => {
    expect(zoomFramingTo(photo, areas, middle, 40).zoom).toBe(zoomLimits.max);
    const whole = zoomFramingTo(photo, areas, middle, 0.01);
    expect(whole.zoom).toBe(zoomRange(photo, areas, middle).min);
    expect(sourceOf(whole)).toEqual({ x: 0, y: 0, width: photo.widthPx, height: photo.heightPx });
  });

  test('steps of the zoom lead to covering the area exactly, from either side', () => {
    let framing = zoomFramingTo(photo, areas, middle, 0.01);
    const zooms: number[] = [];
    for (let step = 0; step < 50; step++) {
      framing = stepZoom(photo, areas, framing, 'closer');
      zooms.push(framing.zoom);
    }
    expect(zooms).toContain(1);
    expect(zooms.at(-1)).toBe(zoomLimits.max);
    framing = zoomFramingTo(photo, areas, middle, 1.07);
    expect(stepZoom(photo, areas, framing, 'away').zoom).toBe(1);
  });

  test('four quarter turns lead to where it was', () => {
    fc.assert(
      fc.property(framings, (framing) => {
        const turned = turnFraming(turnFraming(turnFraming(turnFraming(framing))));
        expect(turned.turn).toBe(framing.turn);
        expect(turned.focusX).toBeCloseTo(framing.focusX);
        expect(turned.focusY).toBeCloseTo(framing.focusY);
      }),
    );
  });

  test('a quarter turn moves the upper left corner to the upper right', () => {
    const corner = turnFraming({ focusX: 0, focusY: 0, zoom: 1, turn: 0 });
    expect(corner).toEqual({ focusX: 1, focusY: 0, zoom: 1, turn: 90 });
  });

  test('whatever is done, no more is shown than there is, and no gap is left that need not be', () => {
    const step = fc.oneof(
      fc
        .constantFrom('left', 'right', 'up', 'down')
        .map(
          (direction) => (size: typeof photo, framing: Framing) =>
            nudgeFraming(size, areas, framing, direction as 'left'),
        ),
      fc
        .double({ min: 0.1, max: 9, noNaN: true })
        .map(
          (zoom) => (size: typeof photo, framing: Framing) =>
            zoomFramingTo(size, areas, framing, zoom),
        ),
      fc.constant((_size: typeof photo, framing: Framing) => turnFraming(framing)),
    );
    fc.assert(
      fc.property(sizes, framings, fc.array(step, { maxLength: 12 }), (size, start, changes) => {
        const framing = changes.reduce((current, change) => change(size, current), start);
        const turned = turnSize(size, framing.turn);
        const { source, target } = framePhoto(turned, areas, framing);
        if (framing.zoom >= 1) expectSameRect(target, areas.photoArea);
        expect(source.x).toBeGreaterThanOrEqual(-1e-6);
        expect(source.y).toBeGreaterThanOrEqual(-1e-6);
        expect(source.x + source.width).toBeLessThanOrEqual(turned.widthPx + 1e-6);
        expect(source.y + source.height).toBeLessThanOrEqual(turned.heightPx + 1e-6);
      }),
    );
  });
});
