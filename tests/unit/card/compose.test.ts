import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeCard, encodeCardJpeg, encodeOverlayPng, readOverlay } from '@/card/compose';
import type { RasterisedPixels } from '@/card/rasterise';

/** An overlay as resvg leaves it: a veil that thickens downwards, opaque writing on it. */
function veil(widthPx: number, heightPx: number): RasterisedPixels {
  const rgbaPremultiplied = new Uint8Array(widthPx * heightPx * 4);
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const depth = Math.max(0, (y - heightPx / 3) / (heightPx * (2 / 3)));
      const isInk = depth > 0.3 && (x >> 3) % 4 === 0;
      const alpha = isInk ? 255 : Math.round(235 * depth);
      const colour = isInk ? [255, 216, 74] : [18, 32, 61];
      const premultiplied = colour.map((value) => Math.round((value * alpha) / 255));
      rgbaPremultiplied.set([...premultiplied, alpha], (y * widthPx + x) * 4);
    }
  }
  return { widthPx, heightPx, rgbaPremultiplied };
}

function flat(widthPx: number, heightPx: number, colour: readonly number[]) {
  const rgb = new Uint8Array(widthPx * heightPx * 3);
  for (let i = 0; i < rgb.length; i++) rgb[i] = colour[i % 3] as number;
  return { widthPx, heightPx, rgb };
}

describe('an overlay’s file', () => {
  test('shows what was drawn: no pixel of a card differs visibly, over any photo', async () => {
    const drawn = veil(360, 450);
    const overlay = await readOverlay(await encodeOverlayPng(drawn));
    for (const photo of [0, 128, 255]) {
      let largest = 0;
      let sum = 0;
      const card = composeCard(
        flat(360, 450, [photo, photo, photo]),
        { x: 0, y: 0, width: 360, height: 450 },
        overlay,
      );
      for (let pixel = 0; pixel < 360 * 450; pixel++) {
        const rest = 1 - (drawn.rgbaPremultiplied[pixel * 4 + 3] as number) / 255;
        for (let channel = 0; channel < 3; channel++) {
          const colour = drawn.rgbaPremultiplied[pixel * 4 + channel] as number;
          const difference = Math.abs(
            (card[pixel * 3 + channel] as number) - colour - photo * rest,
          );
          largest = Math.max(largest, difference);
          sum += difference;
        }
      }
      expect(largest).toBeLessThanOrEqual(8);
      expect(sum / (360 * 450 * 3)).toBeLessThan(1.5);
    }
  });

  test('has as many spans as there are runs of visible pixels', async () => {
    const pixels = new Uint8Array(10 * 2 * 4);
    for (const visible of [3, 4, 9, 10, 19]) pixels[visible * 4 + 3] = 255;
    const png = await encodeOverlayPng({ widthPx: 10, heightPx: 2, rgbaPremultiplied: pixels });
    const { spans } = await readOverlay(png);
    expect([...spans]).toEqual([3, 5, 9, 11, 19, 20]);
  });
});

test('blending is source-over, rounded to the nearest level', () => {
  const byte = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(byte, byte, byte, (below, colour, alpha) => {
      const over = Math.round((colour * alpha) / 255);
      const card = composeCard(
        flat(1, 1, [below, below, below]),
        { x: 0, y: 0, width: 1, height: 1 },
        {
          widthPx: 1,
          heightPx: 1,
          rgbaPremultiplied: Uint8Array.of(over, over, over, alpha),
          spans: Uint32Array.of(0, 1),
        },
      );
      expect(card[0]).toBe(over + Math.round((below * (255 - alpha)) / 255));
    }),
  );
});

test('the photo lies in its target only', () => {
  const nothing = {
    widthPx: 4,
    heightPx: 3,
    rgbaPremultiplied: new Uint8Array(48),
    spans: new Uint32Array(),
  };
  const photo = flat(2, 2, [9, 9, 9]);
  photo.rgb.set([1, 2, 3]);
  const target = { x: 1, y: 1, width: 2, height: 2 };
  const card = composeCard(photo, target, nothing);
  const reds = Array.from({ length: 12 }, (_, pixel) => card[pixel * 3]);
  expect(reds).toEqual([0, 0, 0, 0, 0, 1, 9, 0, 0, 9, 9, 0]);
});

test('a card’s file is a baseline JPEG', async () => {
  const jpeg = await encodeCardJpeg(new Uint8Array(64 * 64 * 3), { widthPx: 64, heightPx: 64 });
  const bytes = Buffer.from(jpeg);
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
  expect(bytes.includes(Buffer.from([0xff, 0xc0]))).toBe(true);
  expect(bytes.includes(Buffer.from([0xff, 0xc2]))).toBe(false);
});
