// What the first visit weighs, and what Lighthouse finds on the two pages that matter most. Times are
// not held here: `npm run bench:browser` prints them.
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { firstLocales } from '@/campaign/locales';
import { findFreePort } from '../running-server';
import { expect, test } from './journey';

const kilobyte = 1000;

test('The maker is light: few bytes, few requests, and nothing jumps', async ({
  page,
  request,
}) => {
  await page.addInitScript(() => {
    const shifts = window as unknown as { shifted: number };
    shifts.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        shifts.shifted += (entry as PerformanceEntry & { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const addresses = new Set<string>();
  const seen: string[] = [];
  // What is counted is sent, not loaded.
  page.on('request', (asked) => {
    if (asked.method() === 'GET') addresses.add(asked.url());
    if (['stylesheet', 'font', 'image'].includes(asked.resourceType())) seen.push(asked.url());
  });
  await page.goto('/en', { waitUntil: 'networkidle' });

  const bytes = { page: 0, scripts: 0, all: 0 };
  for (const address of addresses) {
    const answer = await request.get(address, { headers: { 'Accept-Encoding': 'gzip' } });
    const type = answer.headers()['content-type'] ?? '';
    const length = Number(answer.headers()['content-length']);
    expect(length, address).toBeGreaterThan(0);
    bytes.all += length;
    if (type.startsWith('text/html') || type.startsWith('text/css')) bytes.page += length;
    if (/javascript/.test(type)) bytes.scripts += length;
  }
  expect(bytes.page, 'HTML and CSS').toBeLessThanOrEqual(30 * kilobyte);
  expect(bytes.scripts, 'scripts').toBeLessThanOrEqual(180 * kilobyte);
  expect(bytes.all, 'everything').toBeLessThanOrEqual(350 * kilobyte);
  // Browsers ask a server for six files at a time: a seventh waits for a whole round trip.
  expect(seen.length, seen.join('\n')).toBeLessThanOrEqual(6);
  expect(addresses.size, 'requests').toBeLessThanOrEqual(22);
  const shifted = await page.evaluate(() => (window as unknown as { shifted: number }).shifted);
  expect(shifted, 'layout shift').toBeLessThanOrEqual(0.05);
});

test('Its page and styles are as light in every language', async ({ request }) => {
  const zipped = async (address: string) => {
    const answer = await request.get(address, { headers: { 'Accept-Encoding': 'gzip' } });
    return { text: await answer.text(), length: Number(answer.headers()['content-length']) };
  };
  for (const locale of firstLocales) {
    const page = await zipped(`/${locale}`);
    const styles = new Set(page.text.match(/\/_next\/static\/[\w./-]+\.css/g));
    expect(styles.size).toBeGreaterThan(0);
    let bytes = page.length;
    for (const address of styles) bytes += (await zipped(address)).length;
    expect(bytes, locale).toBeLessThanOrEqual(30 * kilobyte);
  }
});

test('Lighthouse finds nothing against access, good practice and search', async ({
  baseURL,
  launchOptions,
}) => {
  const port = await findFreePort();
  const args = [...(launchOptions.args ?? []), `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ ...launchOptions, args });
  try {
    for (const path of ['/en', '/en/report']) {
      const result = await lighthouse(`${baseURL}${path}`, {
        port,
        logLevel: 'silent',
        onlyCategories: ['accessibility', 'best-practices', 'seo'],
        // A demonstration asks search engines to stay away.
        skipAudits: ['is-crawlable'],
        throttlingMethod: 'provided',
        pauseAfterLoadMs: 0,
        networkQuietThresholdMs: 0,
        cpuQuietThresholdMs: 0,
        disableFullPageScreenshot: true,
      });
      const { audits = {}, categories = {} } = result?.lhr ?? {};
      const faults = Object.values(audits).filter(({ score }) => score !== null && score < 1);
      const scores = Object.values(categories).map(({ id, score }) => [id, score]);
      const said = `${path}: ${faults.map(({ id, explanation }) => `${id} ${explanation ?? ''}`)}`;
      expect(Object.fromEntries(scores), said).toEqual({
        accessibility: 1,
        'best-practices': 1,
        seo: 1,
      });
    }
  } finally {
    await browser.close();
  }
});
