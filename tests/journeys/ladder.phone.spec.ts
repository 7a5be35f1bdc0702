// From a photo to a card in hand on phones, by the way that each browser can go: taps are counted, and
// each way is walked once more with what it needs taken away.
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { axeFaults, expect, makeCard, test, waitForCard } from './journey';
import { behaveLikeWebKit, behaveLikeWebView, giveShareSheet, sharedBy, tapACard } from './sharing';

const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) ' +
  'Version/18.5 Mobile/15E148 Safari/604.1';
const withinInstagram =
  'Mozilla/5.0 (Linux; Android 15; Pixel 9 Build/BP1A.250505.005; wv) AppleWebKit/537.36 (KHTML, ' +
  'like Gecko) Version/4.0 Chrome/137.0.7151.89 Mobile Safari/537.36 Instagram 384.0.0.46.83 Android';

const shareButton = 'button:text-is("Share")';
const agree = 'main button:text-is("I agree: make the picture")';
const nextSteps = (page: Page) => page.getByRole('heading', { name: 'And now?' });
const keptPicture = (page: Page) => page.locator('[data-kept-picture] img');

test('Android Chrome: the sheet gets picture and text, and may leave us waiting for ever', async ({
  page,
}) => {
  await giveShareSheet(page, 'never-settles');
  const taps = await tapACard(page);
  await expect(page.locator('a[download]')).toBeVisible();
  await page.locator('#caption').fill('My cat Tom says: report it. #catsforkids');
  await taps.tap(shareButton);
  taps.expectAtMost(4);
  const text = 'My cat Tom says: report it. #catsforkids';
  const sheet = {
    names: ['catsforkids-portrait-en.jpg'],
    bytes: expect.any(Number),
    copied: text,
    text,
    isActive: true,
  };
  expect(await sharedBy(page)).toEqual([sheet]);
  // It may be opened again, for another app, and the card be saved as well.
  await page.locator(shareButton).click();
  expect(await sharedBy(page)).toEqual([sheet, sheet]);
  await expect(page.locator('main [role=alert]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Restore the text' }).click();
  await expect(page.locator('#caption')).toHaveValue(/78.*#catsforkids/s);
});

test.describe('iPhone', () => {
  test.use({ userAgent: iPhone });

  test('The picture goes alone, its text is on the clipboard, and closing the sheet is no error', async ({
    page,
  }) => {
    await giveShareSheet(page, 'closed');
    await behaveLikeWebKit(page);
    const taps = await tapACard(page);
    await expect(page.locator('a[download]')).toBeVisible();
    await taps.tap(shareButton);
    taps.expectAtMost(4);
    expect(await sharedBy(page)).toEqual([
      {
        names: ['catsforkids-portrait-en.jpg'],
        bytes: expect.any(Number),
        copied: expect.stringContaining('#catsforkids'),
        isActive: true,
      },
    ]);
    await expect(page.locator('main [role=alert]')).toHaveCount(0);
    await expect(nextSteps(page)).toHaveCount(0);
    await page.getByText('Post it on a network').click();
    await expect(page.getByText('works better for Facebook')).toBeVisible();
  });
});

test('What comes after sharing leads on: another format, and where to report', async ({ page }) => {
  await giveShareSheet(page, 'shared');
  await tapACard(page);
  await page.locator(shareButton).click();
  const next = page.getByRole('region', { name: 'And now?' });
  await expect(next).toBeVisible();
  await expect(next.locator('a[href="/en/report"]')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await next.getByRole('button', { name: 'Story' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('radio', { name: /Story/ })).toBeChecked();
});

test('A sheet that refuses leaves the download, and the picture from the web', async ({ page }) => {
  await giveShareSheet(page, 'refused');
  await tapACard(page);
  await page.locator(shareButton).click();
  await expect(page.locator('main [role=alert]')).toContainText('Save the card');
  await expect(page.locator('a[download]')).toBeVisible();
  await page.getByText('Was nothing saved?').click();
  await expect(page.locator(agree)).toBeVisible();
  // A picture would be sent: that is no report.
  await expect(page.locator('main').getByText('This site takes no reports')).toBeVisible();
});

test.describe('within Instagram', () => {
  test.use({ userAgent: withinInstagram, agreedRequests: [/^POST \/api\/kept-cards$/] });

  test('The visitor agrees, and the card is a picture of the web to hold or to download', async ({
    page,
  }) => {
    await behaveLikeWebView(page);
    const sent: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
    const taps = await tapACard(page);
    await expect(page.locator(agree)).toBeVisible();
    await expect(page.getByText('sent to our server')).toContainText('10 minutes and 6 views');
    // No button that would do nothing, and nothing is sent before it was agreed to.
    await expect(page.locator('a[download]')).toHaveCount(0);
    expect(sent.filter((url) => url.endsWith('kept-cards'))).toEqual([]);
    expect(await axeFaults(page)).toEqual([]);

    await taps.tap(agree);
    await expect(keptPicture(page)).toHaveAttribute('src', /^\/kept-cards\/[\w-]{43}\.jpg$/);
    await expect(keptPicture(page)).toHaveJSProperty('naturalWidth', 1080);
    await taps.hold('[data-kept-picture] img');
    taps.expectAtMost(4);
    await expect(nextSteps(page)).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);

    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Save the picture' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('catsforkids-portrait-en.jpg');
    const { format, width, height } = await sharp(await file.path()).metadata();
    expect([format, width, height]).toEqual(['jpeg', 1080, 1350]);

    // Another card is another picture, and is agreed to anew.
    await page.getByRole('radio', { name: /Story/ }).check();
    await expect(page.locator(agree)).toBeEnabled();
    await expect(keptPicture(page)).toHaveCount(0);
  });

  for (const [locale, server, hold, browser] of [
    ['fr', 'serveur', 'Appuyez longuement', 'navigateur'],
    ['nl', 'server', 'Houd', 'browser'],
    ['de', 'Server', 'Drücken Sie lange', 'Browser'],
  ] as const) {
    test(`It is all said in ${locale}, without sending anything too`, async ({ page }) => {
      await behaveLikeWebView(page);
      await tapACard(page, locale);
      const terms = page.locator('#kept-picture-terms');
      await expect(terms).toContainText(server);
      await page.locator('details:has(> img[src^="blob:"]) > summary').click();
      const picture = page.locator('main img[src^="blob:"]');
      await expect(picture).toHaveJSProperty('naturalWidth', 1080);
      expect((await picture.boundingBox())?.width ?? 0).toBeGreaterThanOrEqual(200);
      await expect(page.locator('details:has(> img[src^="blob:"])')).toContainText(browser);
      await expect(page.locator('details:has(> img[src^="blob:"])')).toContainText(
        locale === 'de' ? 'Halten Sie' : hold,
      );
    });
  }

  test.describe('with the server in trouble', () => {
    test.use({ expectedConsoleErrors: [/503/] });

    test('The card stays, and is there to be pressed and held', async ({ page }) => {
      await behaveLikeWebView(page);
      await page.route('**/api/kept-cards', (route) => route.fulfill({ status: 503 }));
      await tapACard(page);
      await page.locator(agree).click();
      await expect(page.locator('main [role=alert]')).toContainText('still here');
      await expect(page.locator('main img[src^="blob:"]')).toBeVisible();
      await page.unroute('**/api/kept-cards');
      await page.locator(agree).click();
      await expect(keptPicture(page)).toBeVisible();
    });
  });
});

test('A browser whose links know no download is treated the same', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'download');
  });
  await tapACard(page);
  await expect(page.locator(agree)).toBeVisible();
});

test.describe('with downloads refused', () => {
  test.use({ acceptDownloads: false });

  test('Saving in vain shows the picture and what to do with it, and nothing hangs', async ({
    page,
  }) => {
    await makeCard(page);
    const download = page.waitForEvent('download');
    await page.locator('a[download]').click();
    expect(await (await download).failure()).not.toBeNull();
    await expect(page.getByText('If nothing was saved: press and hold')).toBeVisible();
    const small = page.locator('main p + img[src^="blob:"]').first();
    await expect(small).toHaveJSProperty('naturalWidth', 1080);
    await expect(page).toHaveURL(/\/en$/);
    await page.getByRole('radio', { name: 'Square' }).check();
    await waitForCard(page);
  });
});
