import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CardAreas, zoomLimits } from '@/card/card-spec';
import { findFaces, type PossibleFace } from '@/card/find-faces';
import { framePhoto, type Thumbnail } from '@/card/framing';
import { frameFaces, guessFraming } from '@/card/guess-framing';
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
    ['a message below a wide photo', roomy, 0.9],
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
        return [roomy, story].every((areas) => {
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
  const thumbnail = { widthPx, heightPx, data };
  expect(findFaces(thumbnail).reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 9);
  const framing = guessFraming(thumbnail, { widthPx, heightPx }, story);
  for (const focus of [framing.focusX, framing.focusY]) {
    expect(focus).toBeGreaterThanOrEqual(0);
    expect(focus).toBeLessThanOrEqual(1);
  }
  expect(framing.zoom).toBeGreaterThanOrEqual(zoomLimits.min);
  expect(framing.zoom).toBeLessThanOrEqual(zoomLimits.max);
});

const square: CardAreas = {
  photoArea: { x: 0, y: 0, width: 1000, height: 1000 },
  clearArea: { x: 0, y: 0, width: 1000, height: 700 },
};
const photo = { widthPx: 3000, heightPx: 3000 };

test('a low face is zoomed just so far that the message below leaves it free', () => {
  // Below the face lies 25 % of the photo: at zoom 1 that is 250 of the message's 300 pixels.
  const framing = frameFaces([{ x: 0.5, y: 0.65, radius: 0.1, chance: 1 }], photo, square);
  const face = { x: 0.4, y: 0.55, width: 0.2, height: 0.2 };
  expect(framing.zoom).toBe(1.25);
  expect(isFaceClear(photo, square, framing, face)).toBe(true);
  expect(isFaceClear(photo, square, { ...framing, zoom: 1.125 }, face)).toBe(false);
});

test('a face too large for the clear area loses its ears to the card’s edge, not its chin', () => {
  const upright = { widthPx: 3000, heightPx: 6000 };
  const face = { x: 0.1, y: 0.3, width: 0.8, height: 0.4 };
  const framing = frameFaces([{ x: 0.5, y: 0.5, radius: 0.4, chance: 1 }], upright, square);
  const { source } = framePhoto(upright, square, framing);
  const shownTo = source.y + source.height * 0.7;
  expect(source.y).toBeGreaterThan(face.y * upright.heightPx);
  expect(shownTo).toBeGreaterThanOrEqual(0.985 * (face.y + face.height) * upright.heightPx);
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
