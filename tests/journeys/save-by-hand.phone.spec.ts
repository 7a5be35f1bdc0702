// Browsers in which a link saves nothing: those within other apps, old ones, and those that refuse
// downloads. Their visitors are told what to do, with a picture that can be pressed and held.
import type { Page } from '@playwright/test';
import { axeFaults, expect, test, waitForCard } from './journey';
import { tabbyAddress } from './photos';

const withinInstagram =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) ' +
  'Mobile/22F76 Instagram 400.0.0.24.78 (iPhone15,2; iOS 18_5; fr_BE; fr; scale=3.00; 1179x2556)';

const heldPicture = (page: Page) => page.locator('main img[src^="blob:"]');

/** A whole card as a plain picture, large enough to be pressed. */
async function expectHeldCard(page: Page, minWidthPx: number): Promise<void> {
  const picture = heldPicture(page);
  await expect(picture).toBeVisible();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(1080);
  expect((await picture.boundingBox())?.width ?? 0).toBeGreaterThanOrEqual(minWidthPx);
}

test.describe('within another app', () => {
  test.use({ userAgent: withinInstagram });

  for (const [locale, hold, browser] of [
    ['fr', 'Appuyez longuement', 'navigateur'],
    ['nl', 'Houd', 'browser'],
    ['de', 'Halten Sie', 'Browser'],
    ['en', 'Press and hold', 'browser'],
  ] as const) {
    test(`A visitor is told in ${locale} to press and hold, or to open a browser`, async ({
      page,
    }) => {
      await page.goto(`/${locale}`);
      await page.locator('#photo').setInputFiles(tabbyAddress());
      await expectHeldCard(page, 200);
      const advice = page.locator('[data-only-way]');
      await expect(advice).toContainText(hold);
      await expect(advice).toContainText(browser);
      // No button that would do nothing.
      await expect(page.locator('a[download]')).toHaveCount(0);
      expect(await axeFaults(page)).toEqual([]);
    });
  }

  test('The picture follows every choice, and holding it counts as saving it', async ({ page }) => {
    await page.goto('/en');
    await page.locator('#photo').setInputFiles(tabbyAddress());
    await expectHeldCard(page, 200);
    const first = await heldPicture(page).getAttribute('src');
    await page.getByRole('radio', { name: 'Story' }).check();
    await expect(heldPicture(page)).not.toHaveAttribute('src', first as string);
    await expect
      .poll(() => heldPicture(page).evaluate((image: HTMLImageElement) => image.naturalHeight))
      .toBe(1920);
    await heldPicture(page).dispatchEvent('contextmenu');
    await expect(page.getByRole('heading', { name: 'And now?' })).toBeVisible();
  });
});

test('A browser whose links know no download is treated the same', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'download');
  });
  await page.goto('/en');
  await page.locator('#photo').setInputFiles(tabbyAddress());
  await expectHeldCard(page, 200);
  await expect(page.locator('[data-only-way]')).toContainText('Press and hold');
});

test.describe('with downloads refused', () => {
  test.use({ acceptDownloads: false });

  test('Saving in vain shows the picture and what to do with it, and nothing hangs', async ({
    page,
  }) => {
    await page.goto('/en');
    await page.locator('#photo').setInputFiles(tabbyAddress());
    await waitForCard(page);
    await expect(heldPicture(page)).toHaveCount(0);
    const download = page.waitForEvent('download');
    await page.locator('a[download]').click();
    expect(await (await download).failure()).not.toBeNull();
    await expect(page.getByText('If nothing was saved: press and hold')).toBeVisible();
    await expectHeldCard(page, 70);
    await expect(page).toHaveURL(/\/en$/);
    await page.getByRole('radio', { name: 'Square' }).check();
    await waitForCard(page);
    await expectHeldCard(page, 70);
  });
});
