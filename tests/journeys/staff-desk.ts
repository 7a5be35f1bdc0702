// What journeys of staff stand on: a running product of their own, because they change what the
// public sees, and people who are signed in.
import type { APIRequestContext, BrowserContext, Locator, Page } from '@playwright/test';
import { administrator, startServer } from '../running-server';
import { axeFaults, test as base, expect } from './journey';

export const test = base.extend<Record<never, never>, { ownProduct: { url: string } }>({
  ownProduct: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern.
    async ({}, use) => {
      const url = process.env.PAWCARD_STAFF_TEST_URL;
      if (url) return use({ url });
      const server = await startServer({ SITE_URL: '' });
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ ownProduct }, use) => use(ownProduct.url),
  // Their session is a cookie, and they send what they edit.
  isVisitor: false,
  page: async ({ page }, use) => {
    const open = page.goto.bind(page);
    page.goto = async (...asked) => {
      const answer = await open(...asked);
      await untilItAnswers(page);
      return answer;
    };
    await use(page);
  },
});

/**
 * Waits until the buttons that came with the page are heard: on a busy machine a click before that is
 * lost, as nobody who waits for the page to look finished would click. What never answers is left to
 * the journey, which fails where it needs it.
 */
async function untilItAnswers(page: Page): Promise<void> {
  await page
    .waitForFunction(
      () =>
        [...document.querySelectorAll('button')].every((button) =>
          Object.keys(button).some((key) => key.startsWith('__reactProps')),
        ),
      undefined,
      { timeout: 10_000 },
    )
    .catch(() => undefined);
}

export { administrator, expect };

/** Signs the browser in without its form. */
export async function signIn(context: BrowserContext, who = administrator): Promise<void> {
  const answer = await context.request.post('/staff-api/users/login', { data: who });
  expect(answer.status()).toBe(200);
}

/** The link as its receiver opens it: below the address at which this product is reached. */
export function pathOf(link: string): string {
  const { hash, pathname } = new URL(link);
  return pathname + hash;
}

export async function signInByForm(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/admin/login');
  await page.locator('#field-email').fill(email);
  await page.locator('#field-password').fill(password);
  await page.locator('form button[type=submit]').click();
}

const phone = { width: 390, height: 844 };

/**
 * Nothing of ours in `part`, a selector, has a fault: on the wide screen in light and dark, and on a
 * phone, where it also stays within the screen. The rest of the page is Payload's.
 */
export async function expectFaultless(page: Page, part: string): Promise<void> {
  await expect(page.locator(part).first()).toBeVisible();
  const viewport = page.viewportSize() ?? phone;
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFaults(page, part), `${part}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await axeFaults(page, part), `${part}, light`).toEqual([]);
  await page.setViewportSize(phone);
  expect(await axeFaults(page, part), `${part}, on a phone`).toEqual([]);
  const right = await page
    .locator(part)
    .first()
    .evaluate((element) => element.getBoundingClientRect().right);
  expect(right, `${part} reaches out of a phone's screen`).toBeLessThanOrEqual(phone.width + 1);
  await page.setViewportSize(viewport);
}

/** Makes an editor's account by an invitation and returns what they sign in with. */
export async function makeEditor(request: APIRequestContext): Promise<typeof administrator> {
  const editor = { email: `editor-${Date.now()}@example.org`, password: 'a-long-enough-password' };
  const { email, password } = editor;
  const invitation = { email, role: 'editor', language: 'en' };
  const made = await request.post('/staff-api/users/invite', { data: invitation });
  const { link } = (await made.json()) as { link: string };
  const [, token] = link.split('#');
  const accepted = await request.post('/staff-api/users/accept-link', {
    data: { token, password },
  });
  expect(accepted.status()).toBe(200);
  return editor;
}

/** Opens the lead figure in English; ends when its card is drawn. */
export async function openLeadFigure(page: Page): Promise<void> {
  const answer = await page.request.get('/staff-api/statistics?where[slug][equals]=ratio-78');
  const { docs } = (await answer.json()) as { docs: { id: number }[] };
  await page.goto(`/admin/collections/statistics/${docs[0]?.id}?locale=en`);
  await expect(preview(page)).toHaveAttribute('alt', /\d/);
}

export function preview(page: Page) {
  return page.locator('.card-preview img');
}

export function firstInput(page: Page) {
  return page.locator('#field-inputs__0__value');
}

/** Presses a button that came with the page once it answers: before, on a busy machine, nobody hears it. */
export async function press(button: Locator): Promise<void> {
  const answers = () =>
    button.evaluate((it) => Object.keys(it).some((key) => key.startsWith('__reactProps')));
  await expect.poll(answers).toBe(true);
  await button.click();
}

/** Opens the dialog of a button. Pressed again where the page was not ready for it yet. */
export async function openDialog(page: Page, button: string | RegExp): Promise<Locator> {
  const dialog = page.locator('dialog[open]');
  await expect(async () => {
    await page.getByRole('button', { name: button }).first().click();
    await expect(dialog).toBeVisible({ timeout: 1_000 });
  }).toPass();
  return dialog;
}

export function notice(page: Page) {
  return page.locator('[data-sonner-toast]');
}

/** The lead figure as programs read it. */
export async function publicValue(request: APIRequestContext): Promise<number> {
  const answer = await request.get('/api/campaign?locale=en');
  const { statistics } = (await answer.json()) as {
    statistics: { slug: string; value: number }[];
  };
  return statistics.find(({ slug }) => slug === 'ratio-78')?.value ?? Number.NaN;
}

/** Brings back what the very first publication said. */
export async function restoreFirst(request: APIRequestContext): Promise<void> {
  const answer = await request.get('/staff-api/publications?sort=holdsFrom&limit=1');
  const { docs } = (await answer.json()) as { docs: { id: string }[] };
  const restored = await request.post(`/staff-api/publications/${docs[0]?.id}/restore`);
  expect(restored.status()).toBe(200);
}
