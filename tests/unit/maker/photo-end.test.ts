import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { isWholePhoto } from '@/maker/photo-end';

const picture = () =>
  sharp({
    create: {
      width: 300,
      height: 200,
      channels: 3,
      background: '#c96',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  });

const photos = {
  jpeg: await picture()
    .withExif({ IFD0: { Copyright: 'nobody' } })
    .jpeg()
    .toBuffer(),
  png: await picture().png().toBuffer(),
  webp: await picture().webp().toBuffer(),
};
const progressive = await picture().jpeg({ progressive: true }).toBuffer();
const kinds = ['jpeg', 'png', 'webp'] as const;

/** Long enough that no mark of the picture's end lies near the end of the file. */
const appendedVideo = new Uint8Array(200_000);

describe('a photo that was cut off is told by its missing end', () => {
  test.each(kinds)('a whole %s is whole, whatever was appended to it', (kind) => {
    expect(isWholePhoto(kind, photos[kind])).toBe(true);
    expect(isWholePhoto(kind, Buffer.concat([photos[kind], appendedVideo]))).toBe(true);
  });

  test.each(kinds)('no part of a %s is whole', (kind) => {
    const bytes = photos[kind];
    for (let length = 12; length < bytes.length; length += 97) {
      expect(isWholePhoto(kind, bytes.subarray(0, length)), `${length} bytes`).toBe(false);
    }
    // A PNG's checksum and a WebP's last byte count; a JPEG ends with its mark.
    expect(isWholePhoto(kind, bytes.subarray(0, -1))).toBe(false);
  });

  test('a progressive JPEG ends after its last scan', () => {
    expect(isWholePhoto('jpeg', progressive)).toBe(true);
    expect(isWholePhoto('jpeg', progressive.subarray(0, progressive.length / 2))).toBe(false);
  });

  test('the end of a thumbnail within the header is not the end of the photo', () => {
    const thumbnail = photos.jpeg.subarray(0, 2);
    const segment = Buffer.from([0xff, 0xe1, 0, 6, 0xff, 0xd8, 0xff, 0xd9]);
    expect(isWholePhoto('jpeg', Buffer.concat([thumbnail, segment]))).toBe(false);
  });

  test('HEIC and AVIF are left to the browser', () => {
    expect(isWholePhoto('heic', new Uint8Array(32))).toBe(true);
    expect(isWholePhoto('avif', new Uint8Array(32))).toBe(true);
  });
});
