import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blurThumbnail, makeBackdrop } from '@/card/backdrop';
import type { CardAreas, Framing } from '@/card/card-spec';
import { placePhoto } from '@/card/framing';
import { type Thumbnail, thumbnailSize } from '@/card/thumbnail';

const areas: CardAreas = {
  photoArea: { x: 0, y: 300, width: 1080, height: 800 },
  clearArea: { x: 0, y: 340, width: 1080, height: 760 },
};
const tall = { widthPx: 3000, heightPx: 4000 };
const whole: Framing = { focusX: 0.5, focusY: 0.5, zoom: 0, turn: 0 };

function thumbnailOf(
  colour: (x: number, y: number) => readonly [number, number, number],
): Thumbnail {
  const size = thumbnailSize(tall);
  const data = new Uint8ClampedArray(size.widthPx * size.heightPx * 4);
  for (let i = 0; i < data.length; i += 4) {
    const x = (i / 4) % size.widthPx;
    const y = Math.floor(i / 4 / size.widthPx);
    data.set([...colour(x / size.widthPx, y / size.heightPx), 255], i);
  }
  return { ...size, data };
}

function pixel({ widthPx, data }: Thumbnail, x: number, y: number) {
  return [...data.subarray((y * widthPx + x) * 4, (y * widthPx + x) * 4 + 4)];
}

describe('the backdrop of a photo smaller than its area', () => {
  test('of one colour is of that colour everywhere', () => {
    const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));
    fc.assert(
      fc.property(colour, fc.double({ min: 0, max: 1, noNaN: true }), (rgb, focusX) => {
        const blurred = blurThumbnail(thumbnailOf(() => rgb));
        const placed = placePhoto(tall, areas, { ...whole, focusX });
        const { data } = makeBackdrop(blurred, placed, areas);
        expect(data.findIndex((value, i) => i % 4 < 3 && value !== rgb[i % 4])).toBe(-1);
      }),
      { numRuns: 20 },
    );
  });

  test('goes on beside each edge with what the photo shows there', () => {
    const leftRedRightBlue = thumbnailOf((x) => (x < 0.5 ? [220, 30, 30] : [30, 30, 220]));
    const backdrop = makeBackdrop(
      blurThumbnail(leftRedRightBlue),
      placePhoto(tall, areas, whole),
      areas,
    );
    const middle = Math.floor(backdrop.heightPx / 2);
    const [leftRed = 0, , leftBlue = 0] = pixel(backdrop, 20, middle);
    const [rightRed = 0, , rightBlue = 0] = pixel(backdrop, backdrop.widthPx - 21, middle);
    expect(leftRed).toBeGreaterThan(leftBlue + 100);
    expect(rightBlue).toBeGreaterThan(rightRed + 100);
  });

  test('hides nothing of the photo’s middle, and all of its edge', () => {
    const placed = placePhoto(tall, areas, whole);
    const blurred = blurThumbnail(thumbnailOf(() => [90, 90, 90]));
    const backdrop = makeBackdrop(blurred, placed, areas);
    const alphaAt = (x: number, y: number) => {
      const column = Math.floor(((x - areas.photoArea.x) / 1080) * backdrop.widthPx);
      const row = Math.floor(((y - areas.photoArea.y) / 800) * backdrop.heightPx);
      return pixel(backdrop, column, row)[3];
    };
    const { x, y, width, height } = placed.target;
    expect(alphaAt(x + width / 2, y + height / 2)).toBe(0);
    expect(alphaAt(x + width / 2, y + 60)).toBe(0);
    for (const across of [x - 200, x - 4, x + 2, x + width - 2, x + width + 4, x + width + 200]) {
      expect(alphaAt(across, y + height / 2)).toBe(255);
    }
    expect(alphaAt(x + 20, y + height / 2)).toBeGreaterThan(0);
    expect(alphaAt(x + 20, y + height / 2)).toBeLessThan(255);
  });

  test('shows nothing of the photo’s detail', () => {
    const stripes = thumbnailOf((x) =>
      Math.floor(x * 36) % 2 === 0 ? [255, 255, 255] : [0, 0, 0],
    );
    const { data } = makeBackdrop(blurThumbnail(stripes), placePhoto(tall, areas, whole), areas);
    const greys = data.filter((_, i) => i % 4 === 0);
    expect(Math.max(...greys) - Math.min(...greys)).toBeLessThan(40);
  });

  test('is smooth enough to be enlarged: neighbours are nearly alike', () => {
    const halves = thumbnailOf((x, y) => (x + y < 1 ? [255, 255, 255] : [0, 0, 0]));
    const { widthPx, data } = makeBackdrop(
      blurThumbnail(halves),
      placePhoto(tall, areas, whole),
      areas,
    );
    const steps = data.map((value, i) =>
      i % 4 === 3 || Math.floor(i / 4) % widthPx === 0
        ? 0
        : Math.abs(value - (data[i - 4] as number)),
    );
    expect(Math.max(...steps)).toBeLessThanOrEqual(16);
  });

  test.each([
    [1, 1],
    [1, 12_000],
    [12_000, 1],
  ])('is made for a photo of %i × %i pixels too', (widthPx, heightPx) => {
    const photo = { widthPx, heightPx };
    const size = thumbnailSize(photo);
    const data = new Uint8ClampedArray(size.widthPx * size.heightPx * 4).fill(200);
    const placed = placePhoto(photo, areas, whole);
    const backdrop = makeBackdrop(blurThumbnail({ ...size, data }), placed, areas);
    expect(backdrop.data.every((value, i) => i % 4 === 3 || value === 200)).toBe(true);
  });
});
