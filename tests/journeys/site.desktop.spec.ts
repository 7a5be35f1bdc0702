// The site behind its pages: where its links and addresses lead, what stands on each page, and that
// its faults would be found. No screen changes that, so one is enough.
import { axeFaults, expect, test } from './journey';

test('Languages are changed by real links that stay on the page', async ({ page }) => {
  await page.goto('/en/report');
  await page.locator('a[hreflang=fr], a[lang=fr]').first().click();
  await expect(page).toHaveURL(/\/fr\/report\/GB$/);
});

test('Every link within the site leads somewhere', async ({ page, request }) => {
  const visited = new Set<string>();
  for (const path of [
    '/fr',
    '/fr/report',
    '/fr/report/BE',
    '/fr/figures',
    '/fr/privacy',
    '/fr/legal',
  ]) {
    await page.goto(path);
    const links = page.locator('a[href^="/"]');
    for (const href of await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))) {
      visited.add(href as string);
    }
  }
  expect(visited.size).toBeGreaterThan(10);
  const sample = [...visited].filter(
    (href, index) => !/report\/[A-Z]{2}/.test(href) || index % 12 === 0,
  );
  for (const href of sample) {
    const answer = await request.get(href);
    expect(answer.status(), href).toBe(200);
  }
});

test('Someone in Belgium finds the reporting point in their language', async ({ page }) => {
  await page.goto('/r/BE?l=fr');
  await expect(page).toHaveURL(/\/fr\/report\/BE$/);
  await expect(page.locator('a[href="https://www.imagesdabus.be"]').first()).toBeVisible();
  await page.goto('/r/BE?l=nl');
  await expect(page.locator('a[href="https://www.misbruikbeelden.be"]').first()).toBeVisible();
});

test('Until launch every page says that it is a demonstration', async ({ page }) => {
  for (const path of ['', '/report', '/figures', '/privacy', '/legal', '/accessibility']) {
    await page.goto(`/en${path}`);
    await expect(page.getByText('Demonstration', { exact: false }).first()).toBeVisible();
    await expect(page.locator('meta[name=robots]').first()).toHaveAttribute('content', /noindex/);
  }
});

test('A figure leads to its evidence: the sum, the sources, the chart with its table', async ({
  page,
}) => {
  await page.goto('/en/figures');
  await page.locator('a[href="/en/figures/inhope-2024-illegal"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1.6 million');
  await expect(page.getByText('1,634,636').first()).toBeVisible();
  await expect(page.getByRole('img', { name: /2020 492,961.*2024 1,634,636/ })).toBeVisible();
  const row = page.getByRole('row', { name: /^2024/ });
  await expect(row).toContainText('1,634,636');
  await expect(row).toContainText('not to be compared with the year before');
  await expect(row.getByRole('link')).toHaveAttribute('href', /^https:/);
  await expect(page.getByText('First published')).toBeVisible();
  expect(await page.locator('script').count()).toBe(0);
});

test('A fault that is there is found, in light and in the dark', async ({ page }) => {
  await page.goto('/en/legal');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@media (prefers-color-scheme: dark) { h2 { color: #222 !important } }');
    document.adoptedStyleSheets.push(sheet);
  });
  expect(await axeFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFaults(page, 'main')).toEqual([expect.stringMatching(/^color-contrast: .*h2/)]);
});
