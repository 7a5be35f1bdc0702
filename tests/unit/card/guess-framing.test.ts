import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CardAreas } from '@/card/card-spec';
import { findFaces, type PossibleFace } from '@/card/find-faces';
import { frameFaces } from '@/card/frame-faces';
import { framePhoto, wholeZoom } from '@/card/framing';
import { guessFraming } from '@/card/guess-framing';
import { rasterise } from '@/card/rasterise';
import type { Thumbnail } from '@/card/thumbnail';
import { makeCats } from '@/tests/photos/make-cats';
import {
  isFaceClear,
  type MarkedThumbnail,
  thumbnailOfDrawing,
} from '@/tests/photos/measure-framing';
import { note, story } from './some-framings';

/** The likeliest place. */
function findFace(thumbnail: Thumbnail): PossibleFace {
  return findFaces(thumbnail)[0] as PossibleFace;
}

let cats: MarkedThumbnail[];
beforeAll(async () => {
  cats = await Promise.all(makeCats().map(thumbnailOfDrawing));
});

function shareOf(isGood: (cat: MarkedThumbnail) => boolean): number {
  return cats.filter(isGood).length / cats.length;
}

describe('on drawn cats of every coat, pose and background', () => {
  test('the guess lies within the face in at least 74 of 100', () => {
    const isFound = ({ thumbnail, face }: MarkedThumbnail) => {
      const { x, y } = findFace(thumbnail);
      const isAcross = x >= face.x && x <= face.x + face.width;
      return isAcross && y >= face.y && y <= face.y + face.height;
    };
    expect(shareOf(isFound)).toBeGreaterThanOrEqual(0.74);
  });

  test.each([
    ['a message below a wide photo', note, 0.9],
    ['a message above a tall photo', story, 0.82],
  ])('the first framing leaves the whole face clear of %s', (_name, areas, level) => {
    const isClear = ({ thumbnail, photo, face }: MarkedThumbnail) =>
      isFaceClear(photo, areas, guessFraming(thumbnail, photo, areas), face);
    expect(shareOf(isClear)).toBeGreaterThanOrEqual(level);
  });

  test('another way of shrinking the photo moves the framing by a step at most', async () => {
    const isSame = await Promise.all(
      makeCats().map(async (cat, index) => {
        const { rgbaPremultiplied, widthPx, heightPx } = await rasterise(cat.svg, cat.widthPx);
        const { photo, thumbnail } = cats[index] as MarkedThumbnail;
        const data = await sharp(rgbaPremultiplied, {
          raw: { width: widthPx, height: heightPx, channels: 4 },
        })
          .resize(thumbnail.widthPx, thumbnail.heightPx, { fit: 'fill', kernel: 'linear' })
          .raw()
          .toBuffer();
        return [note, story].every((areas) => {
          const usual = guessFraming(thumbnail, photo, areas);
          const other = guessFraming({ ...thumbnail, data }, photo, areas);
          const moved = Math.max(
            Math.abs(other.focusX - usual.focusX),
            Math.abs(other.focusY - usual.focusY),
          );
          return moved <= 1 / 64 && other.zoom === usual.zoom;
        });
      }),
    );
    expect(isSame.filter(Boolean).length / cats.length).toBeGreaterThanOrEqual(0.9);
  });
});

test('a photo without anything to see is shown nearly whole', () => {
  const data = new Uint8Array(96 * 72 * 4).fill(128);
  const photo = { widthPx: 4032, heightPx: 3024 };
  const { focusX, focusY, zoom, turn } = guessFraming(
    { widthPx: 96, heightPx: 72, data },
    photo,
    note,
  );
  expect(Math.abs(focusX - 0.5)).toBeLessThan(0.05);
  expect(Math.abs(focusY - 0.5)).toBeLessThan(0.1);
  expect(zoom).toBeLessThanOrEqual(1);
  expect(turn).toBe(0);
});

test.each([
  [1, 1],
  [1, 96],
  [96, 1],
  [3, 2],
])('a thumbnail of %i × %i pixels still gives a framing', (widthPx, heightPx) => {
  const data = new Uint8Array(widthPx * heightPx * 4).fill(200);
  const thumbnail = { widthPx, heightPx, data };
  expect(findFaces(thumbnail).reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 9);
  const framing = guessFraming(thumbnail, { widthPx, heightPx }, story);
  for (const focus of [framing.focusX, framing.focusY]) {
    expect(focus).toBeGreaterThanOrEqual(0);
    expect(focus).toBeLessThanOrEqual(1);
  }
  expect(framing.zoom).toBeGreaterThanOrEqual(0.2);
  expect(framing.zoom).toBeLessThanOrEqual(1);
});

const square: CardAreas = {
  photoArea: { x: 0, y: 0, width: 1000, height: 1000 },
  clearArea: { x: 0, y: 0, width: 1000, height: 700 },
};
const photo = { widthPx: 3000, heightPx: 3000 };

test('a low face is shown smaller, so that the message below leaves it free', () => {
  // Below the face lies 25 % of the photo: where it covers its area, 250 of the message's 300 pixels.
  const framing = frameFaces([{ x: 0.5, y: 0.65, radius: 0.1, chance: 1 }], photo, square);
  const face = { x: 0.4, y: 0.55, width: 0.2, height: 0.2 };
  expect(framing.zoom).toBe(0.75);
  expect(isFaceClear(photo, square, framing, face)).toBe(true);
  const covering = { ...framing, focusY: 1, zoom: 1 };
  expect(isFaceClear(photo, square, covering, face)).toBe(false);
});

test('of a photo that tells nothing about where the face is, more is shown', () => {
  const places = [0.1, 0.3, 0.5, 0.7, 0.9];
  const faces = places.flatMap((y) =>
    [0.1, 0.5, 0.9].map((x) => ({ x, y, radius: 0.1, chance: 1 / 15 })),
  );
  const framing = frameFaces(faces, photo, square);
  expect(framing.zoom).toBe(wholeZoom(photo, square));
  expect(isFaceClear(photo, square, framing, { x: 0, y: 0, width: 1, height: 1 })).toBe(true);
});

test('a face too large for the clear area is shown smaller, down to its chin', () => {
  const upright = { widthPx: 3000, heightPx: 6000 };
  const face = { x: 0.1, y: 0.3, width: 0.8, height: 0.4 };
  const framing = frameFaces([{ x: 0.5, y: 0.5, radius: 0.4, chance: 1 }], upright, square);
  const { source } = framePhoto(upright, square, framing);
  const scale = (1000 / 3000) * framing.zoom;
  expect(framing.zoom).toBeLessThan(1);
  expect(source.y).toBeLessThan(face.y * upright.heightPx);
  expect(source.y + 700 / scale).toBeGreaterThanOrEqual(0.99 * 0.7 * upright.heightPx);
});

test('of two places the less likely counts too, where both can be had', () => {
  const upright = { widthPx: 3000, heightPx: 6000 };
  const upper = { x: 0.5, y: 0.4, radius: 0.1 };
  const lower = { x: 0.5, y: 0.6, radius: 0.1 };
  const faces = [
    { ...upper, chance: 0.7 },
    { ...lower, chance: 0.3 },
  ];
  const tall: CardAreas = {
    photoArea: { x: 0, y: 0, width: 1000, height: 720 },
    clearArea: { x: 0, y: 0, width: 1000, height: 700 },
  };
  const framing = frameFaces(faces, upright, tall);
  for (const { x, y, radius } of faces) {
    const face = { x: x - radius, y: y - radius / 2, width: 2 * radius, height: radius };
    expect(isFaceClear(upright, tall, framing, face)).toBe(true);
  }
  expect(framing.focusY).toBeLessThanOrEqual(0.5);
});
