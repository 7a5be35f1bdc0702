// Where the keyboard and a screen reader stand after the page has changed under them, and whether the
// eye finds it, too: nobody is left at the foot of a page whose head has changed.
import type { Locator } from '@playwright/test';
import { answerFileChooser, expect, makeCard, test, waitForCard } from './journey';
import { dogAddress, fileWith } from './photos';

async function expectFocusedInView(part: Locator): Promise<void> {
  await expect(part).toBeFocused();
  await expect(part).toBeInViewport();
}

test('The first photo leads to its card', async ({ page }) => {
  await makeCard(page);
  const heading = page.getByRole('heading', { level: 1, name: 'Your card' });
  await expectFocusedInView(heading);
  await expect(page.locator('canvas')).toBeInViewport();
  await expect(page.locator('main [role=status]').first()).toHaveText('Your card is ready.');
});

test('Another photo, chosen at the foot of the page, leads back to the card', async ({ page }) => {
  answerFileChooser(page, dogAddress());
  await makeCard(page);
  const heading = page.getByRole('heading', { level: 1, name: 'Your card' });
  const another = page.locator('#another-photo');
  await another.focus();
  await another.scrollIntoViewIfNeeded();
  await page.keyboard.press('Enter');
  await expectFocusedInView(heading);
  await waitForCard(page);
  await expectFocusedInView(heading);
  // The next Tab goes on from there: to the card, which the arrow keys move.
  await page.keyboard.press('Tab');
  await expectFocusedInView(page.getByRole('group', { name: /^Your card\./ }));
});

test('A refused other photo is told where the focus is, again and again, and the card stays', async ({
  page,
}) => {
  await makeCard(page);
  const alert = page.locator('main [role=alert]');
  for (const name of ['letter.pdf', 'second.pdf']) {
    await page.locator('#another-photo').focus();
    await page.locator('#another-photo').setInputFiles(fileWith(name, '%PDF-1.7'));
    await expectFocusedInView(alert);
    await expect(alert).toContainText('JPEG, PNG');
  }
  await waitForCard(page);
});

test('A refused first photo is told where the focus is', async ({ page }) => {
  await page.goto('/en', { waitUntil: 'networkidle' });
  await page.locator('#photo').focus();
  await page.locator('#photo').setInputFiles(fileWith('letter.pdf', '%PDF-1.7'));
  await expectFocusedInView(page.locator('main [role=alert]'));
});

test('Starting over leads to the picker, which has its name and its rule', async ({ page }) => {
  await makeCard(page);
  const startOver = page.getByRole('button', { name: 'Start over' });
  await startOver.focus();
  await page.keyboard.press('Enter');
  const picker = page.locator('#photo');
  await expectFocusedInView(picker);
  await expect(picker).toHaveAccessibleName('Choose a photo');
  await expect(picker).toHaveAccessibleDescription(/Just your pet/);
  // The button that stands for it shows the focus.
  const outline = await page
    .locator('label[for=photo]')
    .evaluate((label) => getComputedStyle(label).outlineStyle);
  expect(outline).toBe('solid');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
});

test('What is chosen further down a phone is seen on the card at once', async ({ page }, {
  project,
}) => {
  test.skip(project.name !== 'phone', 'A wide screen has the card beside the choices.');
  await makeCard(page);
  const [canvas, look] = [page.locator('canvas'), page.locator('input[value=scrim]')];
  await look.evaluate((radio) => radio.scrollIntoView({ block: 'center' }));
  await expect(canvas).toBeInViewport();
  await look.check();
  await waitForCard(page);
  // It covers nothing that has the focus.
  const format = page.locator('input[value=square]');
  await format.focus();
  const [card, chosen] = [await canvas.boundingBox(), await format.boundingBox()];
  expect(chosen?.y).toBeGreaterThan((card?.y ?? 0) + (card?.height ?? 0));
  await page.getByRole('group', { name: /^Your card\./ }).focus();
  await expect.poll(async () => (await canvas.boundingBox())?.width).toBeGreaterThan(250);
});
