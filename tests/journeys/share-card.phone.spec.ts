// Sharing by the device, where it can: a matter of the browser, not of the screen.
import { expect, makeCard, test } from './journey';

test('Where the browser shares files, one tap shares the finished card', async ({ page }) => {
  await page.addInitScript(() => {
    const shared: { names: string[]; text?: string }[] = [];
    Object.assign(window, { shared });
    navigator.canShare = (data) => Boolean(data?.files?.length);
    navigator.share = async (data) => {
      shared.push({ names: (data?.files ?? []).map((file) => file.name), text: data?.text });
    };
  });
  await makeCard(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const shared = await page.evaluate(() => (window as unknown as { shared: unknown[] }).shared);
  expect(shared).toEqual([
    { names: ['catsforkids-portrait-en.jpg'], text: expect.stringContaining('#catsforkids') },
  ]);
  await expect(page.getByRole('heading', { name: 'And now?' })).toBeVisible();
});

test('A share sheet that is closed again is no error', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.canShare = () => true;
    navigator.share = () => Promise.reject(new DOMException('closed', 'AbortError'));
  });
  await makeCard(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.locator('main [role=alert]')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'And now?' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeEnabled();
});
