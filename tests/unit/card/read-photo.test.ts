import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { CardError } from '@/card/card-error';
import { photoLimits, type Turn, turns } from '@/card/card-spec';
import { decodePhoto, type PhotoPixels, readPhoto } from '@/card/read-photo';
import * as photos from '@/tests/photos/make-photos';

const { quarters } = photos;

/** The refusal of a photo, at its header or while decoding; fails the test where there is none. */
async function refusal(bytes: Uint8Array): Promise<CardError> {
  try {
    const photo = await readPhoto(bytes);
    await decodePhoto(photo, 0, { widthPx: 300, heightPx: 400 });
  } catch (error) {
    if (error instanceof CardError) return error;
    throw error;
  }
  throw new Error('The photo was not refused');
}

async function decodeSmall(bytes: Uint8Array, turn: Turn = 0): Promise<PhotoPixels> {
  const photo = await readPhoto(bytes);
  const isTurned = turn % 180 !== 0;
  const size = isTurned ? { widthPx: 200, heightPx: 150 } : { widthPx: 150, heightPx: 200 };
  return decodePhoto(photo, turn, size);
}

function colourAt({ rgb, widthPx, heightPx }: PhotoPixels, u: number, v: number): number[] {
  const pixel = Math.floor(v * heightPx) * widthPx + Math.floor(u * widthPx);
  return [...rgb.subarray(pixel * 3, pixel * 3 + 3)];
}

function expectColour(actual: number[], expected: readonly number[], tolerance: number) {
  for (const [channel, value] of expected.entries()) {
    expect(Math.abs((actual[channel] as number) - value), `${actual} for ${expected}`).toBeLessThan(
      tolerance + 1,
    );
  }
}

function expectQuarters(pixels: PhotoPixels, tolerance = 6) {
  expectColour(colourAt(pixels, 0.25, 0.25), quarters.topLeft, tolerance);
  expectColour(colourAt(pixels, 0.75, 0.25), quarters.topRight, tolerance);
  expectColour(colourAt(pixels, 0.25, 0.75), quarters.bottomLeft, tolerance);
  expectColour(colourAt(pixels, 0.75, 0.75), quarters.bottomRight, tolerance);
}

describe('a photo is upright and in sRGB', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('at EXIF orientation %i', async (orientation) => {
    const bytes = await photos.orientedJpeg(orientation);
    const photo = await readPhoto(bytes);
    expect(photo).toMatchObject({ widthPx: 600, heightPx: 800, exifOrientation: orientation });
    expectQuarters(await decodeSmall(bytes));
  });

  test.each([
    ['plain JPEG', photos.plainJpeg],
    ['progressive JPEG', photos.progressiveJpeg],
    ['16-bit PNG', photos.sixteenBitPng],
    ['palette PNG', photos.palettePng],
    ['WebP', photos.webp],
    ['animated WebP: its first frame', photos.animatedWebp],
  ])('as %s', async (_name, make) => {
    expectQuarters(await decodeSmall(await make()));
  });

  test('as CMYK, within what that can show', async () => {
    expectQuarters(await decodeSmall(await photos.cmykJpeg()), 60);
  });

  test('as grey, in three channels', async () => {
    const pixels = await decodeSmall(await photos.greyJpeg());
    expect(pixels.rgb.length).toBe(150 * 200 * 3);
    const [red, green, blue] = colourAt(pixels, 0.25, 0.25);
    expect(green).toBe(red);
    expect(blue).toBe(red);
  });

  test('as Display-P3: colours are converted, not only relabelled', async () => {
    const pixels = await decodeSmall(await photos.displayP3Jpeg());
    const back = await decodeSmall(await photos.plainJpeg());
    // `withIccProfile` converted the quarters to P3 numbers; converted back they are themselves.
    expectQuarters(pixels);
    expectColour(colourAt(pixels, 0.25, 0.25), colourAt(back, 0.25, 0.25), 6);
    const photo = await readPhoto(await photos.displayP3Jpeg());
    const unconverted = await decodePhoto({ ...photo, profile: null }, 0, {
      widthPx: 150,
      heightPx: 200,
    });
    const redOf = (from: PhotoPixels) => colourAt(from, 0.25, 0.25)[0] as number;
    expect(redOf(pixels) - redOf(unconverted)).toBeGreaterThan(8);
  });

  test('with transparent parts: they lie on a light neutral ground', async () => {
    const pixels = await decodeSmall(await photos.alphaPng());
    expectColour(colourAt(pixels, 0.25, 0.25), quarters.topLeft, 6);
    const [red, green, blue] = colourAt(pixels, 0.75, 0.25) as [number, number, number];
    expect(Math.min(red, green, blue)).toBeGreaterThan(220);
    expect(Math.max(red, green, blue) - Math.min(red, green, blue)).toBeLessThan(12);
  });
});

describe('a turn and a crop', () => {
  test.each(turns)('by %i degrees goes clockwise', async (turn) => {
    const pixels = await decodeSmall(await photos.orientedJpeg(6), turn);
    const clockwise = [
      quarters.topLeft,
      quarters.topRight,
      quarters.bottomRight,
      quarters.bottomLeft,
    ];
    expectColour(colourAt(pixels, 0.25, 0.25), clockwise[(4 - turn / 90) % 4] ?? [], 6);
    expectColour(colourAt(pixels, 0.75, 0.25), clockwise[(5 - turn / 90) % 4] ?? [], 6);
  });

  const cuts = [
    {
      how: 'shrunk',
      size: { widthPx: 400, heightPx: 300 },
      crop: { x: 170, y: 20, width: 120, height: 200 },
    },
    {
      how: 'enlarged',
      size: { widthPx: 1000, heightPx: 750 },
      crop: { x: 331, y: 0, width: 301, height: 499 },
    },
  ];
  test.each(cuts.flatMap((cut) => [1, 2, 3, 4, 5, 6, 7, 8].map((of) => ({ ...cut, of }))))(
    'of orientation $of, $how, cut exactly what the whole picture shows there',
    async ({ of, size, crop }) => {
      const photo = await readPhoto(await photos.orientedJpeg(of));
      const whole = await decodePhoto(photo, 90, size);
      const part = await decodePhoto(photo, 90, size, crop);
      expect([part.widthPx, part.heightPx]).toEqual([crop.width, crop.height]);
      let largest = 0;
      for (let y = 0; y < crop.height; y++) {
        const from = ((crop.y + y) * size.widthPx + crop.x) * 3;
        for (let i = 0; i < crop.width * 3; i++) {
          const difference =
            (part.rgb[y * crop.width * 3 + i] as number) - (whole.rgb[from + i] as number);
          largest = Math.max(largest, Math.abs(difference));
        }
      }
      expect(largest).toBe(0);
    },
  );
});

describe('a photo is refused', () => {
  test.each(photos.refusedFiles)('as $name, which is $detected', async ({ bytes, detected }) => {
    expect(await refusal(bytes)).toMatchObject({ code: 'unsupported-format', detected });
  });

  test('above 15 MB, before anything looks into it', async () => {
    const bytes = new Uint8Array(photoLimits.maxBytes + 1);
    expect((await refusal(bytes)).code).toBe('photo-too-large');
  });

  test('above 60 megapixels, going by the header', async () => {
    expect((await refusal(photos.pngBomb())).code).toBe('too-many-pixels');
    expect((await refusal(await photos.jpegBomb())).code).toBe('too-many-pixels');
  });

  test.each([
    ['truncated JPEG', photos.truncatedJpeg],
    ['truncated PNG', photos.truncatedPng],
    ['truncated WebP', photos.truncatedWebp],
    ['corrupt PNG', photos.corruptPng],
    ['JPEG of three bytes', async () => Buffer.from([0xff, 0xd8, 0xff])],
  ])('as a %s', async (_name, make) => {
    expect((await refusal(await make())).code).toBe('unreadable-photo');
  });
});

test('no loader exists for formats that we do not read, even if they got so far', async () => {
  const dot = sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } });
  const others = [
    await dot.clone().tiff().toBuffer(),
    await dot.clone().gif().toBuffer(),
    await dot.clone().avif({ effort: 0 }).toBuffer(),
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
  ];
  for (const bytes of others) await expect(sharp(bytes).metadata()).rejects.toThrow();
  await expect(sharp(await dot.clone().png().toBuffer()).metadata()).resolves.toBeDefined();
});
