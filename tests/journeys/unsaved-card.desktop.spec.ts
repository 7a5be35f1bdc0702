// What happens to a card that was not taken along: the browser asks before it is lost, and only then.
import type { Page } from '@playwright/test';
import { expect, makeCard, savedCard, saveLink, test, waitForCard } from './journey';
import { dogAddress } from './photos';

/** Leaves by the link to the reporting page; says whether the browser asked first. */
async function leave(page: Page, answer: 'stay' | 'go' = 'stay'): Promise<boolean> {
  let hasAsked = false;
  page.once('dialog', async (dialog) => {
    hasAsked = dialog.type() === 'beforeunload';
    await (answer === 'stay' ? dialog.dismiss() : dialog.accept());
  });
  // Browsers ask only for people who have done something on the page.
  await page.locator('h1').click();
  const links = page.locator('main a[href="/en/report"]').filter({ visible: true });
  await links.first().click({ noWaitAfter: true });
  await expect.poll(() => hasAsked || page.url().endsWith('/en/report')).toBe(true);
  return hasAsked;
}

test('Nobody is asked before a photo was chosen', async ({ page }) => {
  await page.goto('/en');
  expect(await leave(page)).toBe(false);
  await expect(page).toHaveURL(/\/en\/report$/);
});

test('A card that was not saved is not lost without asking', async ({ page }) => {
  await makeCard(page);
  expect(await leave(page, 'stay')).toBe(true);
  await expect(page).toHaveURL(/\/en$/);
  await expect(saveLink(page)).toBeVisible();

  expect(await leave(page, 'go')).toBe(true);
  await expect(page).toHaveURL(/\/en\/report$/);
});

test('Nobody is asked once the card is saved, but again for the next photo', async ({ page }) => {
  await makeCard(page);
  await savedCard(page);
  await page.locator('#another-photo').setInputFiles(dogAddress());
  await waitForCard(page);
  expect(await leave(page, 'stay')).toBe(true);
  await savedCard(page);
  expect(await leave(page)).toBe(false);
  await expect(page).toHaveURL(/\/en\/report$/);
});

test('Nobody is asked after starting over', async ({ page }) => {
  await makeCard(page);
  await page.getByRole('button', { name: 'Start over' }).click();
  expect(await leave(page)).toBe(false);
});
