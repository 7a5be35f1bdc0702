// Walks through docs/staff-guide.md and takes its pictures, so that what it shows stays true. With
// UPDATE_GUIDE_PICTURES=1 they are written; otherwise the steps are walked and the files compared
// with what the guide names.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { startServer } from '../running-server';
import {
  expect,
  expectFaultless,
  openLeadFigure,
  press,
  preview,
  restoreFirst,
  signIn,
  test,
} from './staff-desk';

const docs = path.resolve(import.meta.dirname, '../../docs');
const maxPictureBytes = 72 * 1024;

/** Of what is on the screen now; small enough to live beside the text. */
async function takePicture(page: Page, name: string): Promise<void> {
  const picture = await page.screenshot({ type: 'jpeg', quality: 38, animations: 'disabled' });
  expect(picture.length, name).toBeLessThanOrEqual(maxPictureBytes);
  const file = path.join(docs, 'pictures', `guide-${name}.jpg`);
  if (process.env.UPDATE_GUIDE_PICTURES) writeFileSync(file, picture);
  expect(existsSync(file), file).toBe(true);
}

async function openPage(page: Page, slug: string, locale: string): Promise<number> {
  const query = `where[slug][equals]=${slug}&where[locale][equals]=${locale}&depth=0`;
  const answer = await page.request.get(`/staff-api/copy?${query}`);
  const { docs: found } = (await answer.json()) as { docs: { id: number }[] };
  const id = found[0]?.id ?? 0;
  await page.goto(`/admin/collections/copy/${id}`);
  await expect(page.locator('.writing-panel')).toBeVisible();
  return id;
}

test.use({ viewport: { width: 1100, height: 760 } });

test.beforeEach(async ({ context }) => {
  await signIn(context);
});

test('the first screen says what needs attention', async ({ page }) => {
  await page.goto('/admin');
  const screen = page.locator('.needs-attention');
  await expect(screen).toContainText('What needs attention');
  await expect(screen).toContainText('not yet checked by a native reader');
  await takePicture(page, 'first-screen');
});

test('a text is written beside another language, with notes while typing', async ({ page }) => {
  page.on('dialog', (dialog) => dialog.accept());
  await openPage(page, 'home', 'nl');
  await page.getByLabel('Show beside each text').selectOption('fr');
  await expect(page.locator('.source-text').first()).toContainText('Votre chat');
  const title = page.locator('#field-home__title');
  await title.fill('Samen tegen kinder-porno: 19 miljoen beelden');
  const notes = page.locator('.text-notes').first();
  await expect(notes).toContainText('beelden van seksueel misbruik van kinderen');
  await expect(notes).toContainText('“19 miljoen” is a number of the figure ratio-78');
  await takePicture(page, 'writing');
  await title.fill('Een titel zonder gebreken');
  await expect(notes.locator('li')).toHaveCount(0);
});

test('a native reader signs off what is saved, and a change ends it', async ({ page }) => {
  page.on('dialog', (dialog) => dialog.accept());
  await openPage(page, 'home', 'de');
  await expect(page.locator('.sign-off')).toContainText('0 of 7 texts are checked');
  await page.getByLabel('Name of the reader').fill('Anna Weber');
  await page.getByText('Text by text').click();
  await page
    .getByRole('button', { name: /^Checked: / })
    .first()
    .click();
  await expect(page.locator('.sign-off')).toContainText('1 of 7 texts are checked');
  await page.getByRole('button', { name: 'All texts here are checked' }).click();
  await expect(page.locator('.sign-off')).toContainText('7 of 7 texts are checked');
  const title = page.locator('.text-notes').first();
  await expect(title).toContainText('Checked by Anna Weber');
  await page.locator('#field-home__title').press('End');
  await page.locator('#field-home__title').pressSequentially('!');
  await expect(title).toContainText('Draft');
  await page.locator('#field-home__title').press('Backspace');
  await expect(title).toContainText('Checked by Anna Weber');
});

test('a figure is computed from its inputs', async ({ page }) => {
  await openLeadFigure(page);
  await expect(preview(page)).toBeVisible();
  await expect(page.locator('.writing-panel')).toBeVisible();
  await takePicture(page, 'figure');
});

test('everything that a draft changes is seen before it is published', async ({ page }) => {
  const id = await openPage(page, 'card', 'nl');
  const reportCall = 'Zulke beelden gezien? Deel ze niet, meld ze hier:';
  const saved = await page.request.patch(`/staff-api/copy/${id}?draft=true`, {
    data: { card: { reportCall }, _status: 'draft' },
  });
  expect(saved.status()).toBe(200);
  await page.reload();
  await page.getByRole('link', { name: 'See everything this changes' }).click();
  await expect(page.locator('.affected__text')).toContainText(reportCall);
  await expect(page.getByRole('heading', { name: 'Cards that change (25)' })).toBeVisible();
  const first = page.locator('.affected__cards li').first();
  await first.scrollIntoViewIfNeeded();
  await expect(first.locator('img')).toHaveAttribute('alt', /Zulke|kattenfoto|seconden/i);
  await expect(first).toContainText('Least contrast of the text');
  await expect(page.locator('.affected__cards img').nth(2)).toBeVisible();
  await page.locator('.affected h1').scrollIntoViewIfNeeded();
  await takePicture(page, 'affected');
  const home = await page.request.get('/nl');
  expect(await home.text()).not.toContain(reportCall);
});

test('publications are listed', async ({ page }) => {
  await page.goto('/admin/publications');
  await expect(page.locator('.publications .desk-list > li').first()).toBeVisible();
  await takePicture(page, 'publications');
});

test('an ambassador gets links, codes and a caption to copy', async ({ browser }) => {
  // Codes are made for a site that has its address: it is started first.
  test.slow();
  const server = await startServer({ SITE_URL: 'http://catsforkids.example.org' });
  const context = await browser.newContext({
    baseURL: server.url,
    // Codes weigh more than text.
    viewport: { width: 1100, height: 640 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await signIn(context);
  const page = await context.newPage();
  await page.goto('/admin/outreach');
  const form = page.locator('.outreach__form');
  await form.getByLabel('Language').selectOption('nl');
  await form.getByLabel('Ambassador').fill('Emma');
  await page.getByRole('button', { name: 'Show codes' }).click();
  const link = 'http://catsforkids.example.org/nl?v=ambassador&p=emma';
  const part = page.locator('section[aria-labelledby=outreach-ambassador]');
  await expect(part.getByText(link, { exact: true })).toBeVisible();
  for (const code of await part.getByRole('img').all()) {
    await expect(code).toHaveJSProperty('complete', true);
    await expect(code).not.toHaveJSProperty('naturalWidth', 0);
  }
  await press(part.getByRole('button', { name: 'Copy: Caption to post' }));
  await expect(part.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('http://catsforkids.example.org/r?l=nl&s=ambassador');
  expect(copied).toContain(link);
  await part.evaluate((element) => element.scrollIntoView());
  await takePicture(page, 'ambassador');
  // The pages within the frames are looked at where they stand by themselves.
  await page.evaluate(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });
  await expectFaultless(page, '.outreach');
  await context.close();
  await server.stop();
});

test('a text is changed with the keyboard alone', async ({ page }) => {
  page.on('dialog', (dialog) => dialog.accept());
  await openPage(page, 'home', 'en');
  const title = page.locator('#field-home__title');
  await title.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' today');
  await page.locator('#action-save-draft').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-sonner-toast]').first()).toContainText(/saved|updated/i);
  await page.reload();
  await expect(title).toHaveValue(/ today$/);
});

test('the guide shows every picture that there is, and no other', () => {
  const guide = readFileSync(path.join(docs, 'staff-guide.md'), 'utf8');
  const named = [...guide.matchAll(/\(pictures\/(guide-[\w-]+\.jpg)\)/g)].map(([, name]) => name);
  const kept = readdirSync(path.join(docs, 'pictures')).filter((name) => name.startsWith('guide-'));
  expect(kept.sort()).toEqual([...new Set(named)].sort());
  for (const name of kept) {
    expect(statSync(path.join(docs, 'pictures', name)).size, name).toBeLessThanOrEqual(
      maxPictureBytes,
    );
  }
});

test.afterAll(async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL });
  await signIn(context);
  await restoreFirst(context.request);
  await context.close();
});
