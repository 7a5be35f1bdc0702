// Whatever is chosen as a photo: it becomes a card, or is refused in plain words. No screen changes
// that, so a phone is enough.
import sharp from 'sharp';
import { axeFaults, expect, makeCard, savedCard, test, waitForCard } from './journey';
import {
  avifPhoto,
  cutOffPhoto,
  dogAddress,
  fileWith,
  hugePhoto,
  sidewaysPhoto,
  tabbyAddress,
  tooManyPixels,
} from './photos';

test('A photo of 48 megapixels becomes a card', async ({ page }) => {
  await makeCard(page, 'en', await hugePhoto());
});

test('A photo in a format that only the browser reads becomes a card', async ({ page }) => {
  await makeCard(page, 'en', await avifPhoto());
});

test('A photo held sideways comes out upright', async ({ page }) => {
  await makeCard(page, 'en', await sidewaysPhoto());
  const sideways = await savedCard(page);
  await makeCard(page);
  const upright = await savedCard(page);
  const small = (card: Buffer) =>
    sharp(card).resize(27, 34, { fit: 'fill' }).removeAlpha().raw().toBuffer();
  const [a, b] = [await small(sideways), await small(upright)];
  const difference =
    a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] as number)), 0) / a.length;
  expect(difference).toBeLessThan(30);
});

test('Files that are no photos are refused in plain words, and the next choice works', async ({
  page,
}) => {
  await page.goto('/fr');
  const input = page.locator('#photo');
  const alert = page.locator('main [role=alert]');
  const cases: [string, RegExp][] = [
    [
      fileWith('cat.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      /JPEG, PNG/,
    ],
    [fileWith('cat.gif', 'GIF89a\x01\x00\x01\x00\x00\x00\x00;'), /JPEG, PNG/],
    [fileWith('letter.pdf', '%PDF-1.7'), /JPEG, PNG/],
    [
      fileWith('broken.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 1, 2, 3])),
      /abîmée|endommagée|illisible/i,
    ],
    [fileWith('cat.heic', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'), /HEIC/],
    [await tooManyPixels(), /60/],
    [fileWith('nothing.jpg', ''), /vide/],
    [cutOffPhoto(), /abîmée|endommagée|illisible/i],
  ];
  for (const [address, words] of cases) {
    await input.setInputFiles(address);
    await expect(alert, address).toContainText(words);
  }
  // Somebody may have tried to hand in a picture.
  await expect(page.locator('main').getByText(/ne reçoit aucun signalement/)).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await input.setInputFiles(dogAddress());
  await waitForCard(page);
});

test.describe('without a connection', () => {
  test.use({ expectedConsoleErrors: [/ERR_INTERNET_DISCONNECTED/] });

  test('A message that could not be loaded comes with another photo, or when back online', async ({
    page,
    context,
  }) => {
    await page.goto('/en', { waitUntil: 'networkidle' });
    // What opens photos is loaded as somebody comes near the button.
    const starting = page.waitForEvent('worker');
    await page.locator('#photo').focus();
    const worker = await starting;
    await expect.poll(() => worker.evaluate(() => typeof self.onmessage)).toBe('function');
    await context.setOffline(true);
    const again = page.getByRole('button', { name: 'Try again' });
    await page.locator('#photo').setInputFiles(tabbyAddress());
    await expect(again).toBeVisible();
    await page.locator('#another-photo').setInputFiles(dogAddress());
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(again).toBeVisible();
    await context.setOffline(false);
    await waitForCard(page);
    await expect(again).toHaveCount(0);
  });
});
