import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { CardAreas, Framing } from '@/card/card-spec';
import type { Overlay } from '@/card/compose';
import { renderCard } from '@/card/render-card';
import * as photos from '@/tests/photos/make-photos';

const { quarters } = photos;
const middle: Partial<Framing> = { focusX: 0.5, focusY: 0.5 };

/** A card whose lower part is paper; the photo lies above it. */
const widthPx = 540;
const heightPx = 675;
const areas: CardAreas = {
  photoArea: { x: 0, y: 0, width: widthPx, height: 500 },
  clearArea: { x: 0, y: 0, width: widthPx, height: 480 },
};
const overlay: Overlay = {
  widthPx,
  heightPx,
  rgbaPremultiplied: new Uint8Array(widthPx * heightPx * 4).fill(255, widthPx * 490 * 4),
  spans: Uint32Array.of(widthPx * 490, widthPx * heightPx),
};

async function renderPixels(photo: Uint8Array, framing: Partial<Framing> = middle) {
  const jpeg = await renderCard({ photo, overlay, areas, framing });
  const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true });
  return {
    jpeg,
    info,
    at: (x: number, y: number) => [
      ...data.subarray((y * widthPx + x) * 3, (y * widthPx + x) * 3 + 3),
    ],
  };
}

function expectNear(actual: number[], expected: readonly number[], tolerance = 8) {
  const difference = Math.max(...actual.map((value, i) => Math.abs(value - (expected[i] ?? 0))));
  expect(difference, `${actual} for ${expected}`).toBeLessThanOrEqual(tolerance);
}

describe('a card', () => {
  test('has the overlay’s size, the photo in its area and the paper below', async () => {
    const { info, at } = await renderPixels(await photos.plainJpeg());
    expect(info).toMatchObject({ width: widthPx, height: heightPx, channels: 3 });
    expectNear(at(100, 60), quarters.topLeft);
    expectNear(at(440, 60), quarters.topRight);
    expectNear(at(100, 440), quarters.bottomLeft);
    expectNear(at(440, 440), quarters.bottomRight);
    expectNear(at(270, 600), [255, 255, 255], 2);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('is upright at EXIF orientation %i', async (orientation) => {
    const { at } = await renderPixels(await photos.orientedJpeg(orientation));
    expectNear(at(100, 60), quarters.topLeft);
    expectNear(at(440, 440), quarters.bottomRight);
  });

  test('carries no EXIF, place, XMP or profile of its photo', async () => {
    const located = await photos.locatedJpeg();
    const before = await sharp(located).metadata();
    expect([before.exif, before.xmp, before.icc].every(Boolean)).toBe(true);
    const { jpeg } = await renderPixels(located);
    const after = await sharp(jpeg).metadata();
    expect([after.exif, after.xmp, after.icc, after.iptc, after.orientation]).toEqual(
      Array(5).fill(undefined),
    );
    const text = Buffer.from(jpeg).toString('latin1');
    for (const secret of ['Exif', 'Secret', 'adobe', 'GPS', 'ICC_PROFILE', 'http']) {
      expect(text).not.toContain(secret);
    }
  });

  test('follows focus and zoom', async () => {
    const { at } = await renderPixels(await photos.plainJpeg(), {
      focusX: 0.75,
      focusY: 0.75,
      zoom: 3,
    });
    expectNear(at(20, 20), quarters.bottomRight);
    expectNear(at(520, 480), quarters.bottomRight);
  });

  test('follows a turn, with the focus in the turned photo', async () => {
    const { at } = await renderPixels(await photos.orientedJpeg(6), { ...middle, turn: 90 });
    expectNear(at(100, 60), quarters.bottomLeft);
    expectNear(at(440, 60), quarters.topLeft);
  });

  test('is within a pixel of its framing', async () => {
    // The edge between the quarters lies in the middle of the photo, so in the clear area's centre.
    for (const zoom of [1, 1.37, 2.9]) {
      const { at } = await renderPixels(await photos.plainJpeg({ widthPx: 1511, heightPx: 1999 }), {
        ...middle,
        zoom,
      });
      expectNear(at(266, 100), quarters.topLeft, 14);
      expectNear(at(273, 100), quarters.topRight, 14);
      expectNear(at(100, 236), quarters.topLeft, 14);
      expectNear(at(100, 243), quarters.bottomLeft, 14);
    }
  });

  test.each([
    ['tiny', { widthPx: 9, heightPx: 7 }],
    ['one pixel wide', { widthPx: 1, heightPx: 300 }],
    ['a long panorama', { widthPx: 12_000, heightPx: 150 }],
    ['exactly the card’s size', { widthPx, heightPx }],
  ])('is made from a photo that is %s, framed by the guess', async (_name, size) => {
    const { info } = await renderPixels(await photos.plainJpeg(size), {});
    expect(info).toMatchObject({ width: widthPx, height: heightPx });
  });

  test('is the same every time', async () => {
    const photo = await photos.phoneJpeg({ widthPx: 1600, heightPx: 1200 });
    const [first, second] = await Promise.all(
      [1, 2].map(() => renderCard({ photo, overlay, areas, framing: {} })),
    );
    expect(
      Buffer.compare(Buffer.from(first as Uint8Array), Buffer.from(second as Uint8Array)),
    ).toBe(0);
  });

  test('is not made from a file that is no photo', async () => {
    const photo = await photos.truncatedJpeg();
    await expect(renderCard({ photo, overlay, areas, framing: {} })).rejects.toMatchObject({
      code: 'unreadable-photo',
    });
  });
});
