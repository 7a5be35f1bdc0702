// Devices that can do less: without workers that draw, short of memory, without a place to keep a photo.
// The card is made all the same, smaller at worst, and whoever it concerns is told.
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expect, makeCard, savedCard, test, waitForCard } from './journey';
import { tabbyAddress } from './photos';

/** A browser whose workers cannot draw. */
async function refuseWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.Worker = class {
      constructor() {
        throw new Error('no workers here');
      }
    } as unknown as typeof Worker;
  });
}

test('The card is made in a worker, and where there is none in the page, with the same pixels', async ({
  page,
  context,
}) => {
  const worker = page.waitForEvent('worker');
  await makeCard(page);
  const answer = await page.request.get((await worker).url());
  expect(answer.headers()['content-security-policy']).toContain(
    "default-src 'none'; script-src 'self'; frame",
  );
  const byWorker = await savedCard(page);

  const other = await context.newPage();
  await refuseWorkers(other);
  await makeCard(other);
  expect(other.workers()).toEqual([]);
  const byPage = await savedCard(other);
  expect(byPage.equals(byWorker)).toBe(true);
});

const shortages: [what: string, stop: (fullWidthPx: number) => void][] = [
  [
    'gives no file',
    (fullWidthPx) => {
      const toBlob = HTMLCanvasElement.prototype.toBlob;
      HTMLCanvasElement.prototype.toBlob = function (callback, ...how) {
        if (this.width >= fullWidthPx) callback(null);
        else toBlob.call(this, callback, ...how);
      };
    },
  ],
  [
    'draws nothing',
    (fullWidthPx) => {
      const { drawImage, fillRect } = CanvasRenderingContext2D.prototype;
      const isTooLarge = ({ canvas }: CanvasRenderingContext2D) =>
        canvas.width >= fullWidthPx && !canvas.isConnected;
      CanvasRenderingContext2D.prototype.drawImage = function (
        this: CanvasRenderingContext2D,
        ...what: unknown[]
      ) {
        if (!isTooLarge(this)) drawImage.apply(this, what as Parameters<typeof drawImage>);
      } as typeof drawImage;
      CanvasRenderingContext2D.prototype.fillRect = function (...where) {
        if (!isTooLarge(this)) fillRect.apply(this, where);
      };
    },
  ],
];

for (const [what, stop] of shortages) {
  test(`A device whose canvas ${what} at full size gets a smaller card, and is told`, async ({
    page,
  }) => {
    await refuseWorkers(page);
    await page.addInitScript(stop, 1080);
    await makeCard(page, 'en', tabbyAddress());
    await expect(page.getByText(/short of memory.*810 × 1013/).first()).toBeVisible();
    await expect(page.locator('main [role=status]').first()).toHaveText(/ready.*810 × 1013/);
    const card = await savedCard(page);
    const { width, height } = await sharp(card).metadata();
    expect([width, height]).toEqual([810, 1013]);
    // The photo's colours are there, not one flat ground.
    const { channels } = await sharp(card).stats();
    expect(Math.min(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(20);
  });
}

test.describe('short of memory in the worker', () => {
  test.use({ agreedRequests: [/^POST \/api\/kept-cards$/] });

  test('A worker that makes no file at full size makes a smaller one, which the server still keeps whole', async ({
    page,
  }) => {
    // No script of a page reaches into a worker: its own file comes with the shortage in it.
    await page.route(/\.js$/, async (route) => {
      if (route.request().resourceType() !== 'script') return route.continue();
      const answer = await route.fetch();
      const shortage = `{
        const make = globalThis.OffscreenCanvas?.prototype.convertToBlob;
        if (make && typeof document === 'undefined') {
          OffscreenCanvas.prototype.convertToBlob = function (how) {
            if (this.width >= 1080) return Promise.reject(new DOMException('no memory', 'EncodingError'));
            return make.call(this, how);
          };
        }
      }\n`;
      await route.fulfill({ response: answer, body: shortage + (await answer.text()) });
    });
    await makeCard(page);
    expect(page.workers()).toHaveLength(1);
    await expect(page.locator('main [role=status]').first()).toHaveText(/ready.*810 × 1013/);
    const { width, height } = await sharp(await savedCard(page)).metadata();
    expect([width, height]).toEqual([810, 1013]);

    await page.getByText('Was nothing saved?').click();
    await page.getByRole('button', { name: 'I agree: make the picture' }).click();
    const kept = page.locator('[data-kept-picture] img');
    await expect(kept).toHaveJSProperty('naturalWidth', 1080);
    await expect(kept).toHaveJSProperty('naturalHeight', 1350);
  });
});

test('A photo is kept for a day on request only, found again, and forgotten at a word', async ({
  page,
}) => {
  const databases = () => page.evaluate(async () => (await indexedDB.databases()).length);
  await makeCard(page);
  expect(await databases(), 'nothing is kept unasked').toBe(0);

  await page.getByRole('radio', { name: 'Square' }).check();
  await page.getByRole('button', { name: 'Turn by a quarter' }).click();
  const left = await savedCard(page);
  await page.getByRole('button', { name: 'Keep it for later' }).click();
  await expect(page.getByText(/^Kept on this device until/)).toBeVisible();

  await page.reload();
  await page.getByRole('button', { name: 'Continue with it' }).click();
  await waitForCard(page);
  await expect(page.getByRole('radio', { name: 'Square' })).toBeChecked();
  expect((await savedCard(page)).equals(left), 'the same card').toBe(true);

  await page.reload();
  const forget = page.getByRole('button', { name: 'Forget my photo' });
  await expect(forget).toBeVisible();
  await page.evaluate(() => {
    Object.defineProperty(indexedDB, 'deleteDatabase', {
      configurable: true,
      value: () => {
        throw new DOMException('not now', 'UnknownError');
      },
    });
  });
  await forget.click();
  await expect(page.getByText(/did not delete the photo/)).toBeVisible();
  await page.evaluate(() => Reflect.deleteProperty(indexedDB, 'deleteDatabase'));
  await forget.click();
  await expect(page.locator('#photo')).toBeFocused();
  expect(await databases()).toBe(0);
  await page.reload({ waitUntil: 'networkidle' });
  await expect(page.getByRole('button', { name: 'Continue with it' })).toHaveCount(0);
});

test('A kept photo is gone when its day is over, and a browser that keeps nothing says so', async ({
  page,
}) => {
  await makeCard(page);
  const keep = page.getByRole('button', { name: 'Keep it for later' });
  await keep.click();
  await expect(page.getByText(/^Kept on this device until/)).toBeVisible();
  await page.clock.setSystemTime(Date.now() + 25 * 60 * 60 * 1000);
  await page.reload({ waitUntil: 'networkidle' });
  await expect(page.getByRole('button', { name: 'Continue with it' })).toHaveCount(0);
  await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);

  await page.locator('#photo').setInputFiles(tabbyAddress());
  await waitForCard(page);
  await page.evaluate(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('quota', 'QuotaExceededError');
    };
  });
  await keep.click();
  await expect(page.getByText(/could not keep the photo/)).toBeVisible();
});
