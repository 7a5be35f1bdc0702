// The pages around the maker: true, reachable, and clean for assistive technology, light and dark.
import { axeFaults, expect, test } from './journey';

const locales = ['fr', 'nl', 'de', 'en'] as const;
const paths = [
  'report',
  'report/BE',
  'figures',
  'figures/ratio-78',
  'figures/inhope-2024-illegal',
  'privacy',
  'legal',
  'accessibility',
];

for (const path of paths) {
  test(`${path} speaks every language and has no faults`, async ({ page }, { project }) => {
    // Every language on the narrow screen, where long words show; on the wide one light and dark.
    for (const locale of project.name === 'phone' ? locales : (['de', 'nl'] as const)) {
      await page.emulateMedia({ colorScheme: locale === 'nl' ? 'dark' : 'light' });
      await page.goto(`/${locale}/${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      expect(await axeFaults(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${locale}/${path} is not wider than the screen`).toBeLessThanOrEqual(0);
    }
  });
}

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

test('Languages are changed by real links that stay on the page', async ({ page }) => {
  await page.goto('/en/report');
  await page.locator('a[hreflang=fr], a[lang=fr]').first().click();
  await expect(page).toHaveURL(/\/fr\/report$/);
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
    for (const link of await page.locator('a[href^="/"]').all()) {
      visited.add((await link.getAttribute('href')) as string);
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

test('An unknown address is answered in words', async ({ page }) => {
  await page.goto('/de/gibt-es-nicht');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});
test.use({ expectedConsoleErrors: [/404/] });

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
