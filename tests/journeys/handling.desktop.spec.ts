// What a desktop offers: dropping, pasting, dragging, the wheel, and the keyboard alone.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
  answerFileChooser,
  axeFaults,
  expect,
  makeCard,
  savedCard,
  test,
  waitForCard,
} from './journey';
import { tabbyAddress } from './photos';

/** Hands the page a photo the way the named event does. */
async function handOver(page: Page, event: 'drop' | 'paste'): Promise<void> {
  const base64 = readFileSync(tabbyAddress()).toString('base64');
  await page.evaluate(
    ({ base64, event }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], 'cat.jpg', { type: 'image/jpeg' }));
      const init = { bubbles: true, cancelable: true };
      document.body.dispatchEvent(
        event === 'drop'
          ? new DragEvent('drop', { ...init, dataTransfer: transfer })
          : new ClipboardEvent('paste', { ...init, clipboardData: transfer }),
      );
    },
    { base64, event },
  );
}

for (const event of ['drop', 'paste'] as const) {
  test(`A photo can be given by ${event}`, async ({ page }) => {
    await page.goto('/en', { waitUntil: 'networkidle' });
    await handOver(page, event);
    await waitForCard(page);
  });
}

test('Dragging and the wheel move and zoom the photo', async ({ page }) => {
  await makeCard(page);
  const canvas = page.locator('canvas');
  const box = await canvas.boundingBox();
  if (!box) throw new Error('no canvas');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 4];

  const first = await savedCard(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 10, { steps: 6 });
  await page.mouse.up();
  await expect.poll(async () => (await savedCard(page)).equals(first)).toBe(false);

  const moved = await savedCard(page);
  await canvas.click({ position: { x: 20, y: 20 } });
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await savedCard(page)).equals(moved)).toBe(false);
});

test('Everything can be done with the keyboard alone', async ({ page }) => {
  answerFileChooser(page, tabbyAddress());
  await page.goto('/en');
  const focused = () =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim());
  const tabTo = async (wanted: RegExp) => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      if (wanted.test((await focused()) ?? '')) return;
    }
    throw new Error(`The Tab key never reached ${wanted}`);
  };

  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Skip to content');
  await tabTo(/^photo$/);
  await page.keyboard.press('Enter');
  await waitForCard(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  const first = await savedCard(page);
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('+');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await savedCard(page)).equals(first)).toBe(false);

  await page.getByRole('heading', { level: 1 }).focus();
  await tabTo(/^Save the card$/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('catsforkids-portrait-en.jpg');
});

test('The page holds at 400 % zoom, in the dark, in forced colours and with reduced motion', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await makeCard(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);

  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await axeFaults(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await axeFaults(page)).toEqual([]);
});
