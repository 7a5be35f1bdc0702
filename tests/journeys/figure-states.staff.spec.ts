// What becomes of a figure, seen where its old cards lead: corrected, withdrawn, under review.
import { readFileSync } from 'node:fs';
import type { APIRequestContext, Page } from '@playwright/test';
import { waitForCard } from './journey';
import { tabbyAddress } from './photos';
import { expect, publicValue, restoreFirst, signIn, test } from './staff-desk';

const within = { timeout: 5_000 };
const lead = 'ratio-78';
const second = 'iwf-2024-interval';

interface Figure {
  id: number;
  inputs: { value: number }[];
}

async function findFigure(request: APIRequestContext, slug: string): Promise<Figure> {
  const answer = await request.get(`/staff-api/statistics?where[slug][equals]=${slug}&locale=en`);
  const { docs } = (await answer.json()) as { docs: Figure[] };
  if (!docs[0]) throw new Error(`There is no figure ${slug}`);
  return docs[0];
}

async function publish(request: APIRequestContext, slug: string, data: object): Promise<void> {
  const { id } = await findFigure(request, slug);
  const answer = await request.patch(`/staff-api/statistics/${id}?locale=en`, {
    data: { ...data, _status: 'published' },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}

/** The slugs that programs are offered for new cards. */
async function offered(request: APIRequestContext): Promise<string[]> {
  const answer = await request.get('/api/campaign?locale=en');
  const { statistics } = (await answer.json()) as { statistics: { slug: string }[] };
  return statistics.map(({ slug }) => slug);
}

/** The figures to choose from in the form that works without JavaScript; none where there is one. */
async function formOffers(request: APIRequestContext, path: string): Promise<string[]> {
  const html = await (await request.get(path)).text();
  const [, choices = ''] = html.match(/<select[^>]*name="statistic"[^>]*>(.*?)<\/select>/s) ?? [];
  return [...choices.matchAll(/value="([^"]+)"/g)].map(([, slug = '']) => slug);
}

/** The form of a visitor without JavaScript, sent with a figure that it may not offer any more. */
async function sendForm(request: APIRequestContext, statistic: string) {
  const photo = { name: 'cat.jpg', mimeType: 'image/jpeg', buffer: readFileSync(tabbyAddress()) };
  return request.post('/api/cards', {
    headers: { Accept: 'text/html' },
    multipart: { photo, locale: 'en', statistic },
  });
}

/** Opens the figure's page once it says so: pages follow a publication within two seconds. */
async function openPage(page: Page, slug: string, words: string): Promise<void> {
  const path = `/en/figures/${slug}`;
  const read = async () => (await page.request.get(path)).text();
  await expect.poll(read, within).toContain(words);
  await page.goto(path);
}

async function openStaffFigure(page: Page, slug: string): Promise<void> {
  const { id } = await findFigure(page.request, slug);
  await page.goto(`/admin/collections/statistics/${id}`);
}

test.beforeEach(({ context }) => signIn(context));
test.afterEach(async ({ context: { request } }) => {
  const { docs } = await (await request.get('/staff-api/withdrawals')).json();
  for (const { id } of docs) {
    await request.post(`/staff-api/withdrawals/${id}/lift`, { data: {} });
  }
  await restoreFirst(request);
});

test('an old card leads to the new number, the old one and why it was changed', async ({
  page,
  context: { request },
}) => {
  const { inputs } = await findFigure(request, lead);
  await publish(request, lead, {
    inputs: inputs.map((input, index) => (index === 0 ? { ...input, value: 21141000 } : input)),
    whatChanged: 'The source raised its estimate.',
  });
  await expect.poll(() => publicValue(request), within).toBe(87);

  await openPage(page, lead, 'estimated 87 images');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('estimated 87 images');
  const notice = page.locator('header p', { hasText: 'Corrected on' });
  await expect(notice.locator('del')).toHaveText('78');
  await expect(notice).toContainText('The source raised its estimate.');
  const newest = page.locator('li', { has: page.locator('time') }).first();
  await expect(newest).toContainText('78 → 87');
  await expect(newest).toContainText('The source raised its estimate.');
});

test('a withdrawn figure is gone from the maker, the list and the API, and its page says so', async ({
  page,
  context: { request },
}) => {
  const answer = await request.post('/staff-api/withdrawals/withdraw', {
    data: { statistic: second, note: { en: 'Its source is being looked at again.' } },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  await expect.poll(() => offered(request), within).toEqual([lead]);

  await openPage(page, second, 'This figure was withdrawn');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This figure was withdrawn');
  await expect(page.getByRole('main')).toContainText('Its source is being looked at again.');
  // The reason was written in one language: the others show that one, and say so.
  await page.goto(`/nl/figures/${second}`);
  await expect(page.getByRole('main').locator('[lang="en"]')).toHaveText(
    'English – Its source is being looked at again.',
  );
  await openStaffFigure(page, second);
  const notice = page.locator('.form-notice');
  await expect(notice).toContainText('Its source is being looked at again.');
  await expect(notice).toContainText('Not written in Français, Nederlands, Deutsch');
  await expect(notice.getByRole('button', { name: /^Use it again/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Withdraw this figure' })).toHaveCount(0);
  await page.goto('/en/figures');
  await expect(page.getByRole('heading', { name: /estimated 78 images/ })).toBeVisible();
  await expect(page.locator(`a[href$="/${second}"]`)).toHaveCount(0);
  const refused = await sendForm(request, second);
  expect(refused.status()).toBe(410);
  expect(await refused.text()).toContain('This figure was withdrawn');
});

test('a figure whose review is long overdue says so and cannot be chosen', async ({
  page,
  context: { request },
}) => {
  await publish(request, second, { reviewBy: '2020-01-31' });
  await expect.poll(() => formOffers(request, '/en'), within).toEqual([lead, second]);

  // On a day of the edition, as its visitors would have seen it.
  const { docs } = await (await request.get('/staff-api/editions?sort=id&limit=1')).json();
  const made = await request.post('/staff-api/rehearsals/make', {
    data: {
      name: 'Overdue',
      edition: docs[0].id,
      wallTime: '2020-11-18T12:00',
      withDrafts: false,
      days: 1,
    },
  });
  const { path } = (await made.json()) as { path: string };
  expect(await formOffers(request, `${path}/en`)).toEqual([lead]);
  await page.goto(`${path}/en`);
  await page.locator('#photo').setInputFiles(tabbyAddress());
  await waitForCard(page);
  await expect(page.getByRole('radio', { name: /109 seconds/ })).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Text for your post' })).toHaveValue(/78 images/);
  await page.goto(`${path}/en/figures/${second}`);
  const notice = page.locator('header p', { hasText: 'Under review' });
  await expect(notice).toContainText('31 January 2020');
  await expect(page.getByRole('link', { name: 'Make a card' })).toHaveCount(0);
});
