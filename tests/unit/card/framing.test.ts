import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Framing } from '@/card/card-spec';
import { framePhoto, moveFraming, turnSize, zoomFraming } from '@/card/framing';
import {
  expectSameRect,
  note,
  scrim,
  someAreas,
  someFraming,
  someMove,
  somePhoto,
  someZoom,
  story,
  unit,
} from './some-framings';

describe('framing a photo', () => {
  test('keeps the source inside the photo, at the photo area’s ratio', () => {
    fc.assert(
      fc.property(somePhoto, someAreas, someFraming, (photo, areas, framing) => {
        const { source, target } = framePhoto(photo, areas, framing);
        expect(source.x).toBeGreaterThanOrEqual(0);
        expect(source.y).toBeGreaterThanOrEqual(0);
        expect(source.x + source.width).toBeLessThanOrEqual(photo.widthPx * (1 + 1e-12));
        expect(source.y + source.height).toBeLessThanOrEqual(photo.heightPx * (1 + 1e-12));
        expectSameRect(target, areas.photoArea);
        expect(source.width / source.height / (target.width / target.height)).toBeCloseTo(1, 9);
      }),
    );
  });

  test('shows all of one side at zoom 1 and a quarter of it at zoom 4', () => {
    fc.assert(
      fc.property(somePhoto, someAreas, someFraming, (photo, areas, framing) => {
        const share = (zoom: number) => {
          const { source } = framePhoto(photo, areas, { ...framing, zoom });
          return Math.max(source.width / photo.widthPx, source.height / photo.heightPx);
        };
        expect(share(1)).toBeCloseTo(1, 9);
        expect(share(4)).toBeCloseTo(0.25, 9);
      }),
    );
  });

  test('puts the focus at the clear area’s centre where the photo reaches far enough', () => {
    const photo = { widthPx: 4000, heightPx: 4000 };
    const framing: Framing = { focusX: 0.45, focusY: 0.55, zoom: 2.5, turn: 0 };
    for (const areas of [note, scrim, story]) {
      const { source, target } = framePhoto(photo, areas, framing);
      const scale = target.width / source.width;
      const { clearArea } = areas;
      expect(target.x + (0.45 * 4000 - source.x) * scale).toBeCloseTo(
        clearArea.x + clearArea.width / 2,
        6,
      );
      expect(target.y + (0.55 * 4000 - source.y) * scale).toBeCloseTo(
        clearArea.y + clearArea.height / 2,
        6,
      );
    }
  });

  test('follows the focus: further right or down in the photo never shows less of it', () => {
    fc.assert(
      fc.property(somePhoto, someAreas, someFraming, unit, (photo, areas, framing, other) => {
        const low = Math.min(framing.focusX, other);
        const high = Math.max(framing.focusX, other);
        const left = framePhoto(photo, areas, { ...framing, focusX: low, focusY: low }).source;
        const right = framePhoto(photo, areas, { ...framing, focusX: high, focusY: high }).source;
        expect(right.x).toBeGreaterThanOrEqual(left.x);
        expect(right.y).toBeGreaterThanOrEqual(left.y);
      }),
    );
  });

  test('stops at the photo’s edge instead of uncovering the card', () => {
    const photo = { widthPx: 4032, heightPx: 3024 };
    const corner: Framing = { focusX: 1, focusY: 1, zoom: 1, turn: 0 };
    const { source } = framePhoto(photo, scrim, corner);
    expect(source.x + source.width).toBeCloseTo(4032, 9);
    expect(source.y).toBe(0);
    expect(source.height).toBe(3024);
  });
});

describe('moving a photo', () => {
  test('moves what is shown by the dragged distance, or to the edge', () => {
    fc.assert(
      fc.property(
        somePhoto,
        someAreas,
        someFraming,
        someMove,
        someMove,
        (photo, areas, framing, dx, dy) => {
          const before = framePhoto(photo, areas, framing).source;
          const after = framePhoto(photo, areas, moveFraming(photo, areas, framing, dx, dy)).source;
          const scale = areas.photoArea.width / before.width;
          const wantedX = Math.min(
            Math.max(before.x - dx / scale, 0),
            photo.widthPx - before.width,
          );
          const wantedY = Math.min(
            Math.max(before.y - dy / scale, 0),
            photo.heightPx - before.height,
          );
          expect(Math.abs(after.x - wantedX) * scale).toBeLessThan(1e-6);
          expect(Math.abs(after.y - wantedY) * scale).toBeLessThan(1e-6);
        },
      ),
    );
  });

  test('by nothing changes nothing that is seen', () => {
    fc.assert(
      fc.property(somePhoto, someAreas, someFraming, (photo, areas, framing) => {
        const before = framePhoto(photo, areas, framing).source;
        const after = framePhoto(photo, areas, moveFraming(photo, areas, framing, 0, 0)).source;
        expect(after.x).toBeCloseTo(before.x, 6);
        expect(after.y).toBeCloseTo(before.y, 6);
      }),
    );
  });

  test('past the edge and back starts from the edge, not from beyond it', () => {
    const photo = { widthPx: 3000, heightPx: 3000 };
    const start: Framing = { focusX: 0.5, focusY: 0.5, zoom: 2, turn: 0 };
    const far = moveFraming(photo, note, start, 50_000, 0);
    const back = framePhoto(photo, note, moveFraming(photo, note, far, -100, 0)).source;
    expect(back.x).toBeCloseTo((100 * back.width) / 1080, 6);
  });
});

describe('zooming a photo', () => {
  test('keeps the point under the finger still where the photo reaches far enough', () => {
    fc.assert(
      fc.property(
        somePhoto,
        someAreas,
        someFraming,
        someZoom,
        unit,
        unit,
        (photo, areas, framing, zoom, u, v) => {
          const { photoArea } = areas;
          const about = {
            x: photoArea.x + u * photoArea.width,
            y: photoArea.y + v * photoArea.height,
          };
          const before = framePhoto(photo, areas, framing).source;
          const zoomed = zoomFraming(photo, areas, framing, zoom, about);
          const after = framePhoto(photo, areas, zoomed).source;
          const photoX = before.x + u * before.width;
          const photoY = before.y + v * before.height;
          const freeX = photoX - u * after.width;
          const freeY = photoY - v * after.height;
          // Where there is no room, the source lies at the nearer edge.
          const wantedX = Math.min(Math.max(freeX, 0), photo.widthPx - after.width);
          const wantedY = Math.min(Math.max(freeY, 0), photo.heightPx - after.height);
          expect(zoomed.zoom).toBe(zoom);
          expect(Math.abs(after.x - wantedX) / after.width).toBeLessThan(1e-9);
          expect(Math.abs(after.y - wantedY) / after.height).toBeLessThan(1e-9);
        },
      ),
    );
  });

  test('in and out again about the same point comes back', () => {
    fc.assert(
      fc.property(somePhoto, someAreas, someFraming, someZoom, (photo, areas, framing, zoom) => {
        fc.pre(zoom >= framing.zoom);
        const before = framePhoto(photo, areas, framing).source;
        const wide = zoomFraming(photo, areas, framing, zoom);
        const back = framePhoto(photo, areas, zoomFraming(photo, areas, wide, framing.zoom)).source;
        expect(Math.abs(back.x - before.x) / before.width).toBeLessThan(1e-9);
        expect(Math.abs(back.y - before.y) / before.height).toBeLessThan(1e-9);
      }),
    );
  });
});

test('a quarter turn swaps the sides', () => {
  const photo = { widthPx: 4, heightPx: 3 };
  expect(turnSize(photo, 90)).toEqual({ widthPx: 3, heightPx: 4 });
  expect(turnSize(photo, 180)).toEqual(photo);
  expect(turnSize(photo, 270)).toEqual({ widthPx: 3, heightPx: 4 });
});
