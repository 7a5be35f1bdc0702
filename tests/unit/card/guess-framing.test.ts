import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CardAreas, zoomLimits } from '@/card/card-spec';
import { thumbnailSize } from '@/card/framing';
import { findFace, frameFace, guessFraming } from '@/card/guess-framing';
import { rasterise } from '@/card/rasterise';
import { makeCats } from '@/tests/photos/make-cats';
import {
  isFaceClear,
  type MarkedThumbnail,
  thumbnailOfDrawing,
} from '@/tests/photos/measure-framing';

const roomy: CardAreas = {
  photoArea: { x: 0, y: 0, width: 1080, height: 800 },
  clearArea: { x: 0, y: 0, width: 1080, height: 760 },
};
const story: CardAreas = {
  photoArea: { x: 0, y: 640, width: 1080, height: 1280 },
  clearArea: { x: 0, y: 760, width: 1080, height: 1160 },
};

let cats: MarkedThumbnail[];
beforeAll(async () => {
  cats = await Promise.all(makeCats().map(thumbnailOfDrawing));
});

function shareOf(isGood: (cat: MarkedThumbnail) => boolean): number {
  return cats.filter(isGood).length / cats.length;
}

describe('on drawn cats of every coat, pose and background', () => {
  test('the guess lies within the face in at least 82 of 100', () => {
    const isFound = ({ thumbnail, face }: MarkedThumbnail) => {
      const { x, y } = findFace(thumbnail);
      const isAcross = x >= face.x && x <= face.x + face.width;
      return isAcross && y >= face.y && y <= face.y + face.height;
    };
    expect(shareOf(isFound)).toBeGreaterThanOrEqual(0.82);
  });

  test.each([
    ['a message below a wide photo', roomy, 0.9],
    ['a message above a tall photo', story, 0.82],
  ])('the first framing leaves the whole face clear of %s', (_name, areas, level) => {
    const isClear = ({ thumbnail, photo, face }: MarkedThumbnail) =>
      isFaceClear(photo, areas, guessFraming(thumbnail, photo, areas), face);
    expect(shareOf(isClear)).toBeGreaterThanOrEqual(level);
  });

  test('another way of shrinking the photo moves the guess by a step at most', async () => {
    const isSame = await Promise.all(
      makeCats().map(async (cat, index) => {
        const { rgbaPremultiplied, widthPx, heightPx } = await rasterise(cat.svg, cat.widthPx);
        const size = thumbnailSize({ widthPx, heightPx });
        const data = await sharp(rgbaPremultiplied, {
          raw: { width: widthPx, height: heightPx, channels: 4 },
        })
          .resize(size.widthPx, size.heightPx, { fit: 'fill', kernel: 'linear' })
          .raw()
          .toBuffer();
        const other = findFace({ ...size, data });
        const usual = findFace((cats[index] as MarkedThumbnail).thumbnail);
        return Math.max(Math.abs(other.x - usual.x), Math.abs(other.y - usual.y)) <= 2 / 64;
      }),
    );
    expect(isSame.filter(Boolean).length / cats.length).toBeGreaterThanOrEqual(0.95);
  });
});

test('a photo without anything to see is framed a little above its middle', () => {
  const data = new Uint8Array(96 * 72 * 4).fill(128);
  const photo = { widthPx: 4032, heightPx: 3024 };
  const { focusX, focusY, zoom, turn } = guessFraming(
    { widthPx: 96, heightPx: 72, data },
    photo,
    roomy,
  );
  expect(Math.abs(focusX - 0.5)).toBeLessThan(0.05);
  expect(focusY).toBeGreaterThan(0.3);
  expect(focusY).toBeLessThanOrEqual(0.5);
  expect(zoom).toBe(1);
  expect(turn).toBe(0);
});

test.each([
  [1, 1],
  [1, 96],
  [96, 1],
  [3, 2],
])('a thumbnail of %i × %i pixels still gives a framing', (widthPx, heightPx) => {
  const data = new Uint8Array(widthPx * heightPx * 4).fill(200);
  const framing = guessFraming({ widthPx, heightPx, data }, { widthPx, heightPx }, story);
  for (const focus of [framing.focusX, framing.focusY]) {
    expect(focus).toBeGreaterThanOrEqual(0);
    expect(focus).toBeLessThanOrEqual(1);
  }
  expect(framing.zoom).toBeGreaterThanOrEqual(zoomLimits.min);
  expect(framing.zoom).toBeLessThanOrEqual(zoomLimits.max);
});

test('a low face is zoomed just so far that the message below leaves it free', () => {
  const areas: CardAreas = {
    photoArea: { x: 0, y: 0, width: 1000, height: 1000 },
    clearArea: { x: 0, y: 0, width: 1000, height: 700 },
  };
  const photo = { widthPx: 3000, heightPx: 3000 };
  // Below the face lies 25 % of the photo: at zoom 1 that is 250 of the message's 300 pixels.
  const framing = frameFace({ x: 0.5, y: 0.65, radius: 0.1 }, photo, areas);
  const face = { x: 0.4, y: 0.55, width: 0.2, height: 0.2 };
  expect(framing.zoom).toBeCloseTo(1.2, 1);
  expect(isFaceClear(photo, areas, framing, face)).toBe(true);
  expect(isFaceClear(photo, areas, { ...framing, zoom: 1.1 }, face)).toBe(false);
});
