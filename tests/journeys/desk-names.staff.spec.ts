// What the desk's screens are called and what is on them is called: no garbage for assistive
// technology, no code in lists, tabs that say which document is open.
import type { Page } from '@playwright/test';
import { expect, press, signIn, test } from './staff-desk';

test.beforeEach(async ({ context }) => signIn(context));

async function firstId(page: Page, query: string): Promise<number> {
  const answer = await page.request.get(`/staff-api/${query}`);
  const { docs } = (await answer.json()) as { docs: { id: number }[] };
  return docs[0]?.id ?? 0;
}

test('nothing on a screen of any kind is named [object Object]', async ({ page }) => {
  const figure = await firstId(page, 'statistics?limit=1');
  const edition = await firstId(page, 'editions?limit=1');
  const garbage = page.locator(
    ['aria-label', 'title', 'alt', 'placeholder'].map((it) => `[${it}*="[object"]`).join(', '),
  );
  // Each kind once: the other collections are laid out of the same parts.
  for (const screen of [
    ...['', '/collections/editions', `/collections/editions/${edition}`],
    ...['/collections/statistics/create', `/collections/statistics/${figure}`],
    '/collections/statistics',
  ]) {
    await page.goto(`/admin${screen}`);
    await expect(page.locator('.app-header')).toBeVisible();
    await expect(garbage, screen).toHaveCount(0);
    await expect(page.locator('body'), screen).not.toContainText('[object');
  }
  await expect(page.getByRole('button', { name: 'Sort by Short name Ascending' })).toBeVisible();
});

test('lists read like text', async ({ page }) => {
  await page.goto('/admin/collections/statistics?locale=en&search=ratio-78');
  const row = page.locator('table tbody tr').first();
  await expect(row).toContainText('estimated 78 images');
  await expect(row).not.toContainText('<number>');
  await page.goto('/admin/collections/emergency-numbers?search=Belgium');
  await expect(page.locator('table tbody tr')).toHaveCount(1);
  await page.getByRole('link', { name: 'Belgium (BE)', exact: true }).click();
  await expect(page.locator('.render-title')).toHaveText('Belgium (BE)');
  for (const [slug, words] of [
    ['card-maker', 'Card maker – no'],
    ['publishing', 'Publishing – no'],
  ]) {
    await page.goto(`/admin/collections/${slug}`);
    await page.getByRole('link', { name: words, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/collections/${slug}/\\d+`));
  }
});

test('a tab says which document is open, and the language switch stands where it does something', async ({
  page,
}) => {
  const text = await firstId(page, 'copy?where[slug][equals]=card&where[locale][equals]=nl');
  await page.goto(`/admin/collections/copy/${text}`);
  await expect(page).toHaveTitle(/^Card · Dutch · edition .* · Pawcard$/);
  await expect(page.locator('.localizer')).toBeHidden();
  await page.goto('/admin/audit');
  await expect(page.locator('.localizer')).toBeHidden();
  const figure = await firstId(page, 'statistics?where[slug][equals]=ratio-78');
  await page.goto(`/admin/collections/statistics/${figure}`);
  await expect(page).toHaveTitle('ratio-78 · Figure · Pawcard');
  await expect(page.locator('.localizer')).toBeVisible();
  await expect(page.locator('.localizer')).toContainText('Language: English');
});

test('a form’s heading names its document in words', async ({ page }) => {
  const text = await firstId(page, 'copy?where[slug][equals]=card&where[locale][equals]=nl');
  await page.goto(`/admin/collections/copy/${text}`);
  await expect(page.locator('.render-title')).toHaveText(/^Card · Dutch · edition \d+$/);
  for (const [slug, words] of [
    ['organisation', 'Organisation'],
    ['publishing', 'Publishing'],
  ]) {
    await page.goto(`/admin/collections/${slug}/${await firstId(page, `${slug}?limit=1`)}`);
    await expect(page.locator('.render-title')).toHaveText(words ?? '');
    await expect(page.locator('.step-nav__last')).toHaveText(words ?? '');
  }
});

test.describe('a form that was refused', () => {
  // The card cannot be drawn from what is not there yet.
  test.use({ expectedConsoleErrors: [/400/] });
  test('says below each field what is wrong, until it is mended', async ({ page }) => {
    page.on('dialog', (dialog) => dialog.accept());
    await page.goto('/admin/collections/statistics/create');
    await press(page.getByRole('button', { name: 'Publish changes' }));
    const numbers = page.locator('#field-inputs > .field-error');
    await expect(numbers).toHaveText('Add at least one.');
    const year = page.locator('.field-type:has(> .field-type__wrap #field-year)');
    await page.setViewportSize({ width: 390, height: 844 });
    const [error, label] = [year.locator('.field-error'), year.locator('label')];
    await expect(error).toBeVisible();
    const top = async (part: typeof error) => (await part.boundingBox())?.y ?? Number.NaN;
    expect(await top(error)).toBeGreaterThan(await top(label));
    const row = page.locator('#field-inputs__0__value');
    // Pressed again where the rest of the refusal arrived only now and took the new row with it.
    await expect(async () => {
      if ((await row.count()) === 0)
        await page.locator('#field-inputs .array-field__add-row').click();
      await expect(row).toBeVisible({ timeout: 3_000 });
    }).toPass();
    await expect(numbers).toHaveCount(0);
  });
});

test('a missing plural form is said under the sentence', async ({ page }) => {
  const figure = await firstId(page, 'statistics?where[slug][equals]=ratio-78');
  await page.goto(`/admin/collections/statistics/${figure}?locale=fr`);
  await page
    .locator('#field-sentence')
    .fill('<number>{n}</number> {n, plural, one {image} other {images}}.');
  await expect(page.locator('.text-notes').first()).toContainText('Lacks the plural form “many”');
  page.on('dialog', (dialog) => dialog.accept());
});

test('an edition’s form warns of figures that will be overdue on its first day', async ({
  page,
}) => {
  const edition = await firstId(page, 'editions?sort=id&limit=1');
  await page.goto(`/admin/collections/editions/${edition}`);
  await page.locator('#field-statistics .dropdown-indicator').click();
  const offered = page.locator('#field-statistics .rs__option').filter({ hasText: 'cf-2023' });
  await expect(offered.first()).toContainText('In 2023, Child Focus received');
  await page.keyboard.press('Escape');
  const day = page.locator('#field-startsOn input');
  await day.fill('2035-11-18');
  await day.press('Enter');
  await expect(page.locator('.chosen-figures')).toContainText(
    'ratio-78 (lead figure): on no new card',
  );
  page.on('dialog', (dialog) => dialog.accept());
});

test('a list says nothing where there is nothing, and a new form what it is', async ({
  baseURL,
  context,
  page,
}) => {
  await page.goto('/admin/collections/languages');
  await expect(page.locator('table')).toBeVisible();
  await expect(page.locator('table')).not.toContainText('<');
  await page.goto('/admin/collections/reporting-points/create');
  await expect(page.locator('.render-title')).toHaveText('Reporting point');
  // Whatever the gender of the word.
  await context.addCookies([{ name: 'payload-lng', value: 'fr', url: baseURL ?? '' }]);
  await page.goto('/admin/collections/statistics/create');
  await expect(page.locator('.doc-controls')).toContainText('À ajouter : Chiffre');
  await expect(page.locator('.card-preview')).toContainText('Chiffre › Phrase');
});

test('page texts are found by what their reader sees, and by their words', async ({
  baseURL,
  context,
  page,
}) => {
  await context.addCookies([{ name: 'payload-lng', value: 'de', url: baseURL ?? '' }]);
  await page.goto('/admin/collections/copy');
  await page.locator('.search-filter__input').fill('startseite niederl');
  const titles = page.locator('.cell-title');
  await expect(titles).toHaveCount(1);
  await expect(titles).toHaveText(/^Startseite · Niederländisch/);
  const home = await firstId(page, 'copy?where[slug][equals]=home&where[locale][equals]=nl');
  const text = await page.request.get(`/staff-api/copy/${home}`);
  const { lead } = ((await text.json()) as { home: { lead: string } }).home;
  await page.locator('.search-filter__input').fill(lead.slice(0, 30));
  await expect(titles).toHaveCount(1);
  await expect(titles).toHaveText(/^Startseite · Niederländisch/);
});

test('on a phone, no button of a form is out of sight', async ({ baseURL, context, page }) => {
  await context.addCookies([{ name: 'payload-lng', value: 'de', url: baseURL ?? '' }]);
  await page.setViewportSize({ width: 390, height: 844 });
  const figure = await firstId(page, 'statistics?where[slug][equals]=ratio-78');
  const text = await firstId(page, 'copy?where[slug][equals]=card&where[locale][equals]=nl');
  for (const path of [`statistics/${figure}`, `copy/${text}`]) {
    await page.goto(`/admin/collections/${path}`);
    const buttons = page.locator('.doc-controls__controls-wrapper button:visible');
    await expect(buttons.nth(2)).toBeVisible();
    const rightmost = () =>
      buttons.evaluateAll((all) => Math.max(...all.map((it) => it.getBoundingClientRect().right)));
    await expect.poll(rightmost, path).toBeLessThanOrEqual(390);
    // Nothing of Payload's bar lies over the heading, and the buttons stay while one scrolls.
    const heading = page.locator('.doc-header__title');
    await heading.click({ trial: true, timeout: 5_000 });
    await page.evaluate(() => window.scrollTo(0, 1500));
    await expect(buttons.first()).toBeInViewport();
  }
});

test('the notes of a figure that came with the product say that they are English', async ({
  baseURL,
  context,
  page,
}) => {
  await context.addCookies([{ name: 'payload-lng', value: 'nl', url: baseURL ?? '' }]);
  const query = 'statistics?draft=true&where[staffNote][exists]=true&where[_status][equals]=draft';
  await page.goto(`/admin/collections/statistics/${await firstId(page, query)}`);
  const notes = page.locator('#field-staffNote');
  await expect(notes).toHaveAttribute('lang', 'en');
  const hint = page.getByText('Deze notitie is in het Engels.');
  await expect(hint).toBeVisible();
  page.on('dialog', (dialog) => dialog.accept());
  await notes.fill('Nagekeken op 3 november.');
  await expect(hint).toHaveCount(0);
  await expect(notes).not.toHaveAttribute('lang');
});
