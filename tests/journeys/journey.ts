// What every journey stands on: the running product, and four promises that hold on each page:
// no error in the console, no request to anyone else, no cookie for a visitor, no photo sent.
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { tabbyAddress } from './photos';

export interface Promises {
  /** Messages that a journey provokes on purpose. */
  expectedConsoleErrors: RegExp[];
  /** False for staff, whose session is a cookie, and for forms that post. */
  isVisitor: boolean;
}

export const test = base.extend<Promises & { keepsPromises: undefined }>({
  expectedConsoleErrors: [[], { option: true }],
  isVisitor: [true, { option: true }],
  baseURL: async ({ browserName: _ }, use) => use(process.env.PAWCARD_TEST_URL as string),
  keepsPromises: [
    async ({ page, context, baseURL, expectedConsoleErrors, isVisitor }, use) => {
      const errors: string[] = [];
      const strangers: string[] = [];
      const sent: string[] = [];
      page.on('console', (message) => {
        const text = message.text();
        const isExpected = expectedConsoleErrors.some((pattern) => pattern.test(text));
        if (message.type() === 'error' && !isExpected) errors.push(text);
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('request', (request) => {
        const url = request.url();
        if (/^https?:/.test(url) && !url.startsWith(baseURL as string)) strangers.push(url);
        if (request.method() !== 'GET') sent.push(`${request.method()} ${url}`);
      });
      await use(undefined);
      expect(errors, 'errors in the console').toEqual([]);
      expect(strangers, 'requests to someone else').toEqual([]);
      if (isVisitor) {
        expect(await context.cookies(), 'cookies').toEqual([]);
        expect(sent, 'requests that carry something').toEqual([]);
      }
    },
    { auto: true },
  ],
});

export { expect };

/** Opens the home page and chooses a photo; ends when the finished card is there. */
export async function makeCard(page: Page, locale = 'en', photo = tabbyAddress()): Promise<void> {
  await page.goto(`/${locale}`);
  await page.locator('#photo').setInputFiles(photo);
  await waitForCard(page);
}

/**
 * Gives this photo to every file chooser that opens from now on. To be called before the page is
 * opened: a browser that is asked later may open its own, which nobody answers.
 */
export function answerFileChooser(page: Page, photo: string): void {
  page.on('filechooser', (chooser) => void chooser.setFiles(photo));
}

/** The save link only exists once the finished file is in memory. */
export async function waitForCard(page: Page): Promise<void> {
  await expect(saveLink(page)).toBeVisible();
}

export function saveLink(page: Page) {
  return page.locator('a[download]');
}

/** The finished file's bytes, as they would be saved. */
export async function savedCard(page: Page): Promise<Buffer> {
  await waitForCard(page);
  const [download] = await Promise.all([page.waitForEvent('download'), saveLink(page).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/**
 * Faults that axe finds against WCAG 2.2 A and AA and its best practices, as readable lines.
 * `part`: a selector; without it, on the whole page.
 */
export async function axeFaults(page: Page, part?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (part ? axe.include(part) : axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}
