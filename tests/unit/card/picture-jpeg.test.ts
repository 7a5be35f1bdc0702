import sharp from 'sharp';
import { expect, it } from 'vitest';
import { encodePictureJpeg } from '@/card/compose';

/** Nothing compresses worse. */
const noise = () =>
  sharp({
    create: {
      width: 1200,
      height: 630,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .png()
    .toBuffer();

it('a picture for networks is as good as its bytes allow, and baseline', async () => {
  const picture = await noise();
  const best = await encodePictureJpeg(picture);
  const maxBytes = Math.round(best.byteLength * 0.7);
  const small = await encodePictureJpeg(picture, { maxBytes });
  expect(small.byteLength).toBeLessThanOrEqual(maxBytes);
  // No worse than it has to be: the next better quality would not do.
  expect(small.byteLength).toBeGreaterThan(maxBytes * 0.8);
  for (const jpeg of [best, small]) {
    const { format, isProgressive, width, height } = await sharp(jpeg).metadata();
    expect({ format, isProgressive, width, height }).toEqual({
      format: 'jpeg',
      isProgressive: false,
      width: 1200,
      height: 630,
    });
  }
});

it('a picture is made narrower, and never wider', async () => {
  const picture = await noise();
  const widths = [864, 4000].map(async (widthPx) => {
    const jpeg = await encodePictureJpeg(picture, { widthPx });
    return (await sharp(jpeg).metadata()).width;
  });
  expect(await Promise.all(widths)).toEqual([864, 1200]);
});
