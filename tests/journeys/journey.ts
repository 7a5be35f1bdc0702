// What every journey stands on: the running product, and four promises that hold on each page:
// no error in the console, no request to anyone else, no cookie for a visitor, no photo sent.
import { test as base, expect, type Page, type Request } from '@playwright/test';
import axe from 'axe-core';
import { readCountedStep } from '@/campaign/steps';
import { tabbyAddress } from './photos';

export interface Promises {
  /** Messages that a journey provokes on purpose. */
  expectedConsoleErrors: RegExp[];
  /** False for staff, whose session is a cookie, and for forms that post. */
  isVisitor: boolean;
  /** What this journey's visitor has agreed to send. */
  agreedRequests: RegExp[];
}

export const test = base.extend<Promises & { keepsPromises: undefined }>({
  expectedConsoleErrors: [[], { option: true }],
  isVisitor: [true, { option: true }],
  agreedRequests: [[], { option: true }],
  baseURL: async ({ browserName: _ }, use) => use(process.env.PAWCARD_TEST_URL as string),
  keepsPromises: [
    async ({ page, context, baseURL, expectedConsoleErrors, isVisitor, agreedRequests }, use) => {
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
        const sending = `${request.method()} ${url.replace(baseURL as string, '')}`;
        const isAgreed = agreedRequests.some((pattern) => pattern.test(sending));
        if (request.method() !== 'GET' && !isAgreed && !isCountedStep(request)) {
          sent.push(sending);
        }
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

/** A step that is counted: known words and nothing else. */
function isCountedStep(request: Request): boolean {
  if (new URL(request.url()).pathname !== '/api/steps') return false;
  const told: unknown = JSON.parse(request.postData() ?? 'null');
  const known = readCountedStep(told);
  return known !== null && Object.keys(told as object).every((name) => name in known);
}

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
  // A choice shows at once and is rendered when nothing else is to be done: until then stands the file
  // of the choice before.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
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
  const violations = await axeViolations(page, part);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

/**
 * What axe finds, rule by rule. Its half a megabyte goes to each document once: reading it takes
 * longer than looking through a page. It looks into no frames.
 */
export async function axeViolations(page: Page, part?: string): Promise<axe.Result[]> {
  expect(page.frames(), 'frames, which are not looked into').toHaveLength(1);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (selector) => {
    // Colours and places on their way are no faults: only where they end counts.
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) {
        animation.finish();
      }
    }
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const context = selector === undefined ? document : { include: [selector] };
    return (await axe.run(context, { resultTypes: ['violations'] })).violations;
  }, part);
}
