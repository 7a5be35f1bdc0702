// From a photo to a card in hand on a desktop, by mouse and by keyboard, and every way to pass the
// campaign on that needs no picture.
import type { Locator, Page } from '@playwright/test';
import { answerFileChooser, expect, makeCard, test } from './journey';
import { tabbyAddress } from './photos';
import { Taps, tapACard } from './sharing';

const withoutClipboard = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));

const selectedText = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement as HTMLInputElement;
    return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  });

test('By mouse, the card is saved', async ({ page }) => {
  const taps = await tapACard(page);
  const download = page.waitForEvent('download');
  await taps.tap('main a[download]');
  expect((await download).suggestedFilename()).toBe('catsforkids-portrait-en.jpg');
  taps.expectAtMost(4);
});

test('By keyboard alone, the card is saved', async ({ page }) => {
  answerFileChooser(page, tabbyAddress());
  await page.goto('/en', { waitUntil: 'networkidle' });
  const taps = new Taps(page);
  const tabTo = async (selector: string) => {
    const wanted = page.locator(selector);
    for (let presses = 0; presses < 40; presses++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The Tab key never reached ${selector}`);
  };
  await tabTo('#photo');
  await taps.press('Enter');
  taps.countPicker();
  await expect(page.getByRole('heading', { level: 1, name: 'Your card' })).toBeFocused();
  await expect(page.locator('main a[download]')).toBeVisible();
  await tabTo('main a[download]');
  const download = page.waitForEvent('download');
  await taps.press('Enter');
  await download;
  taps.expectAtMost(4);
});

test('The networks get the text as it was edited, whole, and the link with their name', async ({
  page,
}) => {
  await makeCard(page);
  const text = 'Tom & I: 100 % report it\n#catsforkids #cats';
  await page.locator('#caption').fill(text);
  const links = page.getByRole('link', { name: /^Share on / });
  await expect(links).toHaveCount(10);
  const carried = await links.evaluateAll((found) =>
    found.map((link) => (link as HTMLAnchorElement).href),
  );
  const origin = new URL(page.url()).origin;
  for (const address of carried) {
    expect(new URL(address).hash, address).toBe('');
    const values = [...new URL(address).searchParams.values()].join('\n').replaceAll('\r\n', '\n');
    expect(values).toContain(`${origin}/en/c?s=ratio-78&d=note&v=`);
    if (!/facebook|linkedin/.test(address)) expect(values).toContain(text);
  }
  const tags = carried.map((address) => /v%3D([a-z]+)/.exec(address)?.[1]);
  expect(new Set(tags).size).toBe(10);
  // What was edited stays with its message.
  const messages = page.locator('input[name=card-statistic]');
  await messages.nth(1).check();
  await expect(page.locator('#caption')).not.toHaveValue(text);
  await messages.nth(0).check();
  await expect(page.locator('#caption')).toHaveValue(text);
});

test('The link is copied by itself, and a code goes on with a phone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await makeCard(page, 'fr');
  // Beside the card, on the first screen: nobody has to find out that this side can be scrolled.
  const [copy, goOn] = ['Copier le lien', 'Continuer sur un téléphone'].map((name) =>
    page.getByRole('button', { name }),
  ) as [Locator, Locator];
  await expect(goOn).toBeInViewport({ ratio: 1 });
  await expect(copy).toBeInViewport({ ratio: 1 });
  await copy.click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toMatch(/\/fr\/c\?s=ratio-78&d=note&v=copy$/);
  await expect(page.getByRole('button', { name: 'Copié ✓' })).toBeVisible();

  await goOn.click();
  const code = page.getByRole('img', { name: /^Code QR/ });
  await expect(code).toBeVisible();
  await expect(code).toHaveAccessibleName(/\/fr\?s=ratio-78&d=note&v=qr$/);
});

test('Without a clipboard, as over plain http, the link is selected to be copied by hand', async ({
  page,
}) => {
  await withoutClipboard(page);
  await makeCard(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(() => selectedText(page)).toMatch(/\/en\/c\?s=ratio-78&d=note&v=copy$/);
});
