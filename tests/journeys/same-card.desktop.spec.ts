// The two compositors make the same card: the browser's canvas and the server's sharp, same photo,
// same framing; structure compared as ssim.js does, after its downsampling.
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { ssim } from 'ssim.js';
import { expect, makeCard, savedCard, test } from './journey';
import { dogAddress, sidewaysPhoto, smallPhoto, tabbyAddress, transparentPhoto } from './photos';

test.use({ isVisitor: false });

const choices = [
  { format: 'portrait', design: 'note', label: 'Portrait', look: 'Paper note' },
  { format: 'square', design: 'scrim', label: 'Square', look: 'Written on the photo' },
  { format: 'story', design: 'note', label: 'Story', look: 'Paper note' },
  { format: 'tall', design: 'tally', label: 'Tall feed', look: 'Tally marks' },
  { format: 'link', design: 'scrim', label: 'Landscape', look: 'Written on the photo' },
];

async function pixels(jpeg: Uint8Array) {
  const { data, info } = await sharp(jpeg)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
}

/** The shift in whole pixels, up to 3 either way, at which the two pictures agree best. */
function bestShift(a: Awaited<ReturnType<typeof pixels>>, b: typeof a): { dx: number; dy: number } {
  let best = { dx: 0, dy: 0, error: Number.POSITIVE_INFINITY };
  for (let dy = -3; dy <= 3; dy++) {
    for (let dx = -3; dx <= 3; dx++) {
      let error = 0;
      for (let y = 40; y < a.height * 0.5; y += 7) {
        for (let x = 40; x < a.width - 40; x += 7) {
          const difference =
            (a.data[(y * a.width + x) * 4 + 1] as number) -
            (b.data[((y + dy) * b.width + x + dx) * 4 + 1] as number);
          error += difference * difference;
        }
      }
      if (error < best.error) best = { dx, dy, error };
    }
  }
  return best;
}

const photos: [what: string, make: () => Promise<string> | string][] = [
  ['the tabby', tabbyAddress],
  ['the dog', dogAddress],
  ['a photo held sideways', sidewaysPhoto],
  ['a photo that is transparent around the cat', transparentPhoto],
  ['a small photo, which is enlarged', smallPhoto],
];

for (const [what, make] of photos) {
  test(`${what}: browser and server agree in every format`, async ({ page, request }) => {
    const address = await make();
    const photo = { name: 'cat.jpg', mimeType: 'image/jpeg', buffer: readFileSync(address) };
    await makeCard(page, 'en', address);
    for (const { format, design, label, look } of choices) {
      await page.getByRole('radio', { name: label }).check();
      await page.getByRole('radio', { name: look }).check();
      const fromBrowser = await pixels(await savedCard(page));
      const answer = await request.post('/api/cards', {
        multipart: { photo, format, design, locale: 'en' },
      });
      expect(answer.status()).toBe(200);
      const fromServer = await pixels(await answer.body());
      const { mssim } = ssim(fromBrowser, fromServer, { downsample: 'original' });
      expect(mssim, `${what} as ${format}, ${design}`).toBeGreaterThanOrEqual(0.99);
      const { dx, dy } = bestShift(fromBrowser, fromServer);
      expect(Math.max(Math.abs(dx), Math.abs(dy)), 'the crop agrees').toBeLessThanOrEqual(1);
    }
  });
}
