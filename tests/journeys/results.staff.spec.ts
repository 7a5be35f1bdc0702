// Visitors make a card, come by an ambassador's link and follow links to report, and staff see what was
// counted: by day, channel, language and place, with what is not counted said beside it.
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
  // Both links of an ambassador: the first of a visitor, the second of five; and one in a caption.
  await visitor.goto('/fr?v=ambassador&p=emma');
  await visitor.goto('/r/BE?l=fr&s=caption');
  await expect(visitor).toHaveURL(/\/fr\/report\/BE$/);
  for (let follower = 0; follower < 5; follower += 1) await visitor.goto('/r?l=fr&s=ambassador');
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

  await page.goto('/admin/results?cameBy=ambassador');
  await expect(page.locator('select[name=cameBy] :checked')).toHaveText('Ambassador');
  const opened = page.getByRole('row', { name: /^Maker opened/ }).first();
  await expect(opened.getByRole('cell')).toHaveText('1');
  await page.goto('/admin/results?locale=fr');
  await expect(page.getByText('A click is not a report.')).toBeVisible();
  const placed = (place: string) => page.getByRole('row', { name: place }).getByRole('cell');
  await expect(placed('with an ambassador')).toHaveText('5');
  await expect(placed('in a caption')).toHaveText('< 5');
  const named = page.getByRole('row', { name: /^Belgium/ }).first();
  await expect(named.getByRole('cell')).toHaveText('< 5');

  await page.goto('/admin/results?cameBy=mastodon');
  await expect(page.getByText('Nothing was counted in these days.')).toBeVisible();
  await visit.close();
  await asksNotTo.close();
});
