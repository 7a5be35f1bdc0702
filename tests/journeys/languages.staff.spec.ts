// Staff add Spanish without anybody's code: first its cards, and what is not there yet says so.
import type { Page, Response } from '@playwright/test';
import { tabbyAddress } from './photos';
import { expect, expectFaultless, notice, restoreFirst, signIn, test } from './staff-desk';

const sentences: Record<string, string> = {
  'ratio-78':
    'Por cada foto de gato se comparten <number>{n}</number> imágenes de abusos sexuales a menores.',
  'iwf-2024-interval': 'Cada <number>{n}</number> se confirma una página con esas imágenes.',
};
const cardTexts: Record<string, string> = {
  reportCall: '¿Has visto imágenes así? No las compartas, denúncialas:',
  sourceLine: 'Fuente: {source}, {year}',
  estimateMark: 'estimación',
  caption: '{sentence}\n{report}\n{source}\n{hashtag}',
  altText: 'Tarjeta con una mascota y el mensaje «{sentence}». Para denunciar: {url}',
  thanks: 'Gracias. Guarda esta dirección: {url}',
};

test.describe.configure({ mode: 'serial' });
// What is refused on purpose.
test.use({ expectedConsoleErrors: [/400/] });

/**
 * A list that is not yet alive takes a click and opens nothing. The form asks about each choice; an
 * answer that comes after a save would hide what the save was refused for.
 */
async function chooseLanguage(page: Page, name: string): Promise<void> {
  const option = page.getByRole('option', { name, exact: true });
  await expect(async () => {
    await page.locator('#field-code').click();
    await expect(option).toBeVisible({ timeout: 2_000 });
  }).toPass();
  const isAnswer = (answer: Response) =>
    answer.request().method() === 'POST' && answer.url().includes('/languages/create');
  await Promise.all([page.waitForResponse(isAnswer), option.click()]);
}

test('a language whose script the cards cannot write is refused, with why', async ({
  page,
  context,
}) => {
  page.on('dialog', (dialog) => dialog.accept());
  await signIn(context);
  await page.goto('/admin/collections/languages/create');
  await chooseLanguage(page, 'Ελληνικά');
  await page.locator('#action-save').click();
  await expect(page.locator('.field-error, [data-sonner-toast]').first()).toBeVisible();
  await expect(page.locator('body')).toContainText('The fonts of the cards cannot write');
});

test('Spanish is added, and staff see what it lacks', async ({ page, context }) => {
  page.on('dialog', (dialog) => dialog.accept());
  await signIn(context);
  await page.goto('/admin/collections/languages/create');
  await chooseLanguage(page, 'español');
  await page.locator('#action-save').click();
  await expect(page).toHaveURL(/\/languages\/\d+/);
  await expect(page.locator('.words')).toContainText('Words of the interface');
  await expectFaultless(page, '.words');

  await page.goto('/admin');
  const attention = page.locator('.needs-attention');
  await expect(attention.getByRole('link', { name: /^Card.*Español.*6/ })).toBeVisible();

  const campaign = await (await page.request.get('/api/campaign?locale=en')).json();
  expect(campaign.locales).toEqual(['fr', 'nl', 'de', 'en']);
  expect((await page.request.get('/es')).status()).toBe(404);
});

test('it is not public before its cards are whole', async ({ page, context }) => {
  page.on('dialog', (dialog) => dialog.accept());
  await signIn(context);
  await page.goto(`/admin/collections/languages/${await spanishId(page.request)}`);
  await page.locator('#field-isPublic').check();
  await page.locator('#action-save').click();
  await expect(notice(page)).toContainText('Nothing was published');
  await expect(notice(page)).toContainText('Español');
});

test('its card is written beside the English one, and it goes public', async ({
  page,
  context,
}) => {
  page.on('dialog', (dialog) => dialog.accept());
  await signIn(context);
  await page.goto('/admin');
  await page
    .locator('.needs-attention')
    .getByRole('link', { name: /^Card.*Español/ })
    .click();
  await page.getByLabel('Show beside each text').selectOption('en');
  await expect(page.locator('.source-text').first()).toContainText('Seen');
  for (const [key, text] of Object.entries(cardTexts)) {
    await page.locator(`#field-card__${key}`).fill(text);
  }
  await page.locator('#action-save').click();
  await expect(page.locator('.writing-panel__meters')).toContainText('6 of 6');

  for (const [slug, sentence] of Object.entries(sentences)) {
    const found = await page.request.get(`/staff-api/statistics?where[slug][equals]=${slug}`);
    const { docs } = (await found.json()) as { docs: { id: number }[] };
    const saved = await page.request.patch(`/staff-api/statistics/${docs[0]?.id}?locale=es`, {
      data: { sentence, _status: 'published' },
    });
    expect(saved.status()).toBe(200);
  }
  const points = await page.request.get(
    '/staff-api/reporting-points?where[slug][equals]=international-portal',
  );
  const [portal] = ((await points.json()) as { docs: { id: number }[] }).docs;
  const id = await spanishId(page.request);
  await page.request.patch(`/staff-api/languages/${id}`, { data: { reportingPoint: portal?.id } });

  await page.goto(`/admin/collections/languages/${id}`);
  await page.locator('#field-isPublic').check();
  await page.locator('#action-save').click();
  await expect(notice(page)).toContainText('the public sees it now');
  await expect
    .poll(async () => (await (await page.request.get('/api/campaign')).json()).locales)
    .toEqual(['fr', 'nl', 'de', 'en', 'es']);
});

test('a visitor makes a card in Spanish on a page that says it is in English', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, locale: 'es-ES' });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page).toHaveURL(/\/es$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const banner = page.getByRole('banner');
  await expect(banner).toContainText(
    'This page is not available in Español yet. You are reading it in English.',
  );
  await expect(banner.getByRole('link', { name: 'ES', exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await expectFaultless(page, 'body');

  await page.locator('#photo').setInputFiles(tabbyAddress());
  await expect(page.locator('a[download]')).toBeVisible();
  const caption = page.locator('#caption');
  await expect(caption).toHaveAttribute('lang', 'es');
  await expect(caption).toHaveValue(/78 imágenes/);
  await expect(page.locator('a[download]')).toHaveAttribute('download', /es/);

  await page.goto('/es/report');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('banner')).toContainText('not available in Español yet');
  await page.goto('/fr/report');
  await expect(page.getByRole('banner')).not.toContainText('Español yet');
  await context.close();
});

test('it leaves again with an earlier publication', async ({ page, context }) => {
  await signIn(context);
  await restoreFirst(page.request);
  await expect.poll(async () => (await page.request.get('/es')).status()).toBe(404);
  const id = await spanishId(page.request);
  expect((await page.request.delete(`/staff-api/languages/${id}`)).status()).toBe(200);
});

async function spanishId(request: import('@playwright/test').APIRequestContext): Promise<number> {
  const answer = await request.get('/staff-api/languages?where[code][equals]=es');
  return ((await answer.json()) as { docs: { id: number }[] }).docs[0]?.id ?? 0;
}
