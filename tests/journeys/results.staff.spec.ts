// A visitor makes a card, and staff see the steps counted: by day, channel and language, with what is
// not counted said beside it.
import { makeCard, savedCard } from './journey';
import { expect, expectFaultless, signIn, test } from './staff-desk';

test('Staff see the steps of a visitor as totals, and take them home as CSV', async ({
  browser,
  baseURL,
  context,
  page,
}) => {
  const visit = await browser.newContext({ baseURL });
  const visitor = await visit.newPage();
  await makeCard(visitor, 'fr?v=bluesky');
  await savedCard(visitor);
  const asksNotTo = await browser.newContext({ baseURL });
  await asksNotTo.addInitScript(() => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });
  });
  await (await asksNotTo.newPage()).goto('/fr?v=mastodon');

  await signIn(context);
  const made = page.getByRole('row', { name: /^Card made/ }).first();
  const nextFlush = { timeout: 20_000, intervals: [1000] };
  await expect(async () => {
    await page.goto('/admin/results?cameBy=bluesky&locale=fr');
    await expect(made.getByRole('cell')).toHaveText('1', { timeout: 2000 });
  }).toPass(nextFlush);
  for (const step of ['Maker opened', 'Photo chosen', 'Card ready']) {
    const row = page.getByRole('row', { name: new RegExp(`^${step}`) }).first();
    await expect(row.getByRole('cell')).not.toHaveText('0');
  }
  await expect(page.getByRole('row', { name: 'Saved: as a file' })).toBeVisible();
  await expect(page.getByText('somebody who comes twice')).toBeVisible();
  await expectFaultless(page, '.results');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^results-.*\.csv$/);

  await page.goto('/admin/results?cameBy=mastodon');
  await expect(page.getByText('Nothing was counted in these days.')).toBeVisible();
  await visit.close();
  await asksNotTo.close();
});
