import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { profiledPng } from '@/card/profiled-png';

const size = { width: 37, height: 23 };
const data = Uint8Array.from({ length: size.width * size.height * 3 }, (_, i) => (i * 7919) >> 3);
const p3Profile = sharp({ create: { ...size, channels: 3, background: '#fff' } })
  .withIccProfile('p3')
  .png()
  .toBuffer()
  .then((png) => sharp(png).metadata())
  .then(({ icc }) => icc ?? Buffer.alloc(0));

test('a part of the pixels is read back as it was, with its profile', async () => {
  const icc = await p3Profile;
  const part = fc
    .record({
      x: fc.integer({ min: 0, max: size.width - 1 }),
      y: fc.integer({ min: 0, max: size.height - 1 }),
    })
    .chain(({ x, y }) =>
      fc.record({
        x: fc.constant(x),
        y: fc.constant(y),
        width: fc.integer({ min: 1, max: size.width - x }),
        height: fc.integer({ min: 1, max: size.height - y }),
      }),
    );
  await fc.assert(
    fc.asyncProperty(part, async (rect) => {
      const png = profiledPng({ width: size.width, data }, rect, icc);
      const expected = await sharp(data, { raw: { ...size, channels: 3 } })
        .extract({ left: rect.x, top: rect.y, width: rect.width, height: rect.height })
        .raw()
        .toBuffer();
      const actual = await sharp(png, { ignoreIcc: true }).raw().toBuffer();
      expect(Buffer.compare(actual, expected)).toBe(0);
      expect((await sharp(png).metadata()).icc).toEqual(icc);
    }),
    { numRuns: 30 },
  );
});
