// The whole way of a figure: from an input that staff change, through a draft, to everything that
// the public sees, and back.
import { readFileSync } from 'node:fs';
import type { APIRequestContext } from '@playwright/test';
import { tabbyAddress } from './photos';
import {
  administrator,
  expect,
  firstInput,
  notice,
  openLeadFigure,
  preview,
  publicValue,
  test,
} from './staff-desk';

/** Made anew from the same photo, so that only what it says can make it differ. */
async function newCard(request: APIRequestContext): Promise<Buffer> {
  const photo = { name: 'cat.jpg', mimeType: 'image/jpeg', buffer: readFileSync(tabbyAddress()) };
  const answer = await request.post('/api/cards', { multipart: { photo, locale: 'en' } });
  expect(answer.status()).toBe(200);
  return answer.body();
}

/** What the page with a finished card says that it says. */
async function newCardInWords(request: APIRequestContext): Promise<string> {
  const photo = { name: 'cat.jpg', mimeType: 'image/jpeg', buffer: readFileSync(tabbyAddress()) };
  const answer = await request.post('/api/cards', {
    headers: { Accept: 'text/html' },
    multipart: { photo, locale: 'en' },
  });
  return answer.text();
}

test('78 becomes another number by a changed input, and 78 again by a restore', async ({
  page,
  request,
}) => {
  const homeSays = async (words: string) =>
    (await (await request.get('/en')).text()).includes(words);
  const cardOf78 = await newCard(request);

  await test.step('sign in', async () => {
    await page.goto('/admin');
    await page.locator('#field-email').fill(administrator.email);
    await page.locator('#field-password').fill(administrator.password);
    await page.locator('form button[type=submit]').click();
    const figure = page.locator('.live-now').getByRole('link', { name: /estimated 78 images/ });
    await figure.click();
    await expect(firstInput(page)).toHaveValue('19000000');
  });

  await test.step('find it by the words of its sentence', async () => {
    await page.goto('/admin/collections/statistics?locale=en');
    await page.getByPlaceholder(/^Search by/).fill('Instagram');
    await expect(page.locator('table').getByRole('link', { name: 'ratio-78' })).toBeVisible();
    await expect(page.locator('table tbody tr')).toHaveCount(1);
  });

  await test.step('see the card and the result change while typing', async () => {
    await openLeadFigure(page);
    await expect(preview(page)).toHaveAttribute('alt', /estimated 78 images/);
    const drawn = await preview(page).getAttribute('src');
    await firstInput(page).fill('21141000');
    await expect(page.locator('.calculation')).toContainText('21,141,000 ÷ 243,000 = 87 → 87');
    await expect(preview(page)).toHaveAttribute('alt', /estimated 87 images/);
    expect(await preview(page).getAttribute('src')).not.toBe(drawn);
  });

  await test.step('keep what is typed when the language is switched without saving', async () => {
    const dialog = page.locator('dialog[open], .confirmation-modal').filter({ visible: true });
    for (const use of ['click', 'press'] as const) {
      const toSwitch = page.locator('.localizer button');
      await (use === 'click' ? toSwitch.click() : toSwitch.press('Enter'));
      await expect(dialog.first()).toContainText('have not been saved');
      await dialog.getByRole('button', { name: 'Stay on this page' }).click();
      await expect(dialog).toHaveCount(0);
      await expect(firstInput(page)).toHaveValue('21141000');
    }
  });

  await test.step('save a draft, which shows nowhere', async () => {
    await page.locator('#action-save-draft').click();
    await expect(notice(page)).toContainText(/saved|updated/i);
    expect(await publicValue(request)).toBe(78);
    expect(await homeSays('estimated 78 images')).toBe(true);
    expect(await homeSays('estimated 87 images')).toBe(false);
    expect((await newCard(request)).equals(cardOf78)).toBe(true);
  });

  await test.step('publish: everything public says it within five seconds', async () => {
    await page.reload();
    await expect(firstInput(page)).toHaveValue('21141000');
    await expect(preview(page)).toHaveAttribute('alt', /estimated 87 images/);
    const publishing = page.waitForResponse(
      (answer) => answer.request().method() === 'PATCH' && answer.url().includes('/statistics/'),
    );
    await page.locator('#action-save').click();
    expect((await publishing).status()).toBe(200);
    const within = { timeout: 5_000 };
    await expect.poll(() => publicValue(request), within).toBe(87);
    await expect.poll(() => homeSays('estimated 87 images'), within).toBe(true);
    expect(await homeSays('estimated 78 images')).toBe(false);
    expect((await newCard(request)).equals(cardOf78)).toBe(false);
    expect(await newCardInWords(request)).toContain('estimated 87 images');
  });

  await test.step('look at the publications and restore the first', async () => {
    await page.goto('/admin/publications');
    const items = page.locator('.publications .desk-list > li');
    const latest = items.first();
    await expect(latest).toContainText('Live now');
    await expect(latest).toContainText(administrator.email);
    await expect(latest).toContainText('ratio-78');
    await expect(latest).toContainText(/78.*87/);
    await expect(latest.getByRole('button')).toHaveCount(0);
    await expect(items.last()).toContainText('First publication');

    const before = await items.count();
    await items.last().getByRole('button').click();
    await page.locator('dialog[open]').getByRole('button').first().click();
    await expect(items).toHaveCount(before + 1);
    await expect(page.locator('dialog[open]')).toHaveCount(0);
    await expect(items.first()).toContainText('Live now');
  });

  await test.step('78 again everywhere', async () => {
    await expect.poll(() => publicValue(request), { timeout: 5_000 }).toBe(78);
    await expect.poll(() => homeSays('estimated 78 images'), { timeout: 5_000 }).toBe(true);
    expect((await newCard(request)).equals(cardOf78)).toBe(true);
    await openLeadFigure(page);
    await expect(firstInput(page)).toHaveValue('19000000');
  });
});
