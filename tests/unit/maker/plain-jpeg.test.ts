import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { plainJpeg } from '@/maker/plain-jpeg';

function joined(parts: Uint8Array[]): Buffer {
  return Buffer.concat(parts);
}

describe('plainJpeg', () => {
  it('takes profile and EXIF away and leaves every pixel', async () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
    const dressed = await sharp({
      create: { width: 64, height: 48, channels: 3, background: '#888', noise },
    })
      .withExif({ IFD0: { Copyright: 'someone' } })
      .withIccProfile('srgb')
      .jpeg()
      .toBuffer();
    const before = await sharp(dressed).metadata();
    expect([before.icc, before.exif].every(Boolean)).toBe(true);

    const plain = joined(plainJpeg(new Uint8Array(dressed)));
    const { icc, exif, format } = await sharp(plain).metadata();
    expect({ icc, exif, format }).toEqual({ icc: undefined, exif: undefined, format: 'jpeg' });
    expect(await sharp(plain).raw().toBuffer()).toEqual(await sharp(dressed).raw().toBuffer());
  });

  it('loses nothing of bytes that it cannot read', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
        const cut = Uint8Array.from([0xff, 0xd8, 0xff, 0xdb, 0xff, 0xff, ...noise]);
        expect(joined(plainJpeg(cut))).toEqual(Buffer.from(cut));
      }),
    );
  });
});
