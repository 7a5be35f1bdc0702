// The whole journey without JavaScript: a form, and a page with the card.
import { expect, test } from './journey';
import { fileWith } from './photos';
import { Taps } from './sharing';

test.use({ isVisitor: false, expectedConsoleErrors: [/415|400/] });

test('A visitor without JavaScript gets a card, its caption and its description', async ({
  page,
  context,
}) => {
  await page.goto('/nl');
  await page.locator('select[name=format]').selectOption('square');
  const taps = new Taps(page);
  await taps.choosePhoto();
  await taps.tap('form button[type=submit]');
  const card = page.locator('main img');
  await expect(card).toBeVisible();
  await expect(card).toHaveAttribute('alt', /78/);
  await expect(card).toHaveAttribute('width', '1080');
  await expect(page.locator('#caption')).toHaveValue(/#catsforkids/);
  await expect(page.locator('#caption')).toHaveValue(/seksueel misbruik/);
  await expect(page.locator('#milder-caption')).toHaveValue(
    /78 beelden gedeeld die kinderen schaden/,
  );
  await expect(page.locator('#milder-caption')).not.toHaveValue(/seksueel/);
  await expect(page.locator('a[download]')).toHaveAttribute(
    'download',
    'catsforkids-square-nl.jpg',
  );
  const download = page.waitForEvent('download');
  await taps.tap('main a[download]');
  await download;
  taps.expectAtMost(4);
  await expect(page.locator('[aria-label^="Delen"]').first()).toBeVisible();
  for (const address of ['www.linkedin.com', 'www.threads.com', 'www.facebook.com', 'x.com']) {
    await expect(page.locator(`a[href^="https://${address}/"]`).first()).toBeVisible();
  }
  await expect(page.locator('a[href^="sms:?&body="]').first()).toHaveAttribute('href', /%23cats/);
  await expect(page.locator('#link')).toHaveValue(/^https?:/);
  const posts = page.locator('a[href^="https://wa.me/"]');
  await expect(posts.first()).toHaveAttribute('href', /seksueel.*%23catsforkids/);
  await expect(posts.last()).toHaveAttribute('href', /kinderen%20schaden.*%23catsforkids/);
  await expect(page.locator('main a[href="/nl/report"]')).toBeVisible();
  expect(await context.cookies()).toEqual([]);
});

test('A file that is no photo is refused on a page with a way back', async ({ page }) => {
  await page.goto('/fr');
  await page
    .locator('#photo')
    .setInputFiles(fileWith('cat.gif', 'GIF89a\x01\x00\x01\x00\x00\x00\x00;'));
  await page.locator('form button[type=submit]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('unsupported-format')).toBeVisible();
  await page.locator('main a[href="/fr"]').click();
  await expect(page.locator('#photo')).toBeVisible();
});

test('Every text page can be read', async ({ page }) => {
  for (const path of ['report', 'report/BE', 'figures', 'privacy', 'legal', 'accessibility']) {
    await page.goto(`/de/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});
