// The pages around the maker: true, reachable, and clean for assistive technology, light and dark.
import { axeFaults, expect, test } from './journey';

const locales = ['fr', 'nl', 'de', 'en'] as const;
const paths = [
  'report',
  'report/BE',
  'report/countries',
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
    // There the screen is one of 1280 × 1024 enlarged four times (WCAG 2.2, 1.4.10).
    if (project.name === 'phone') await page.setViewportSize({ width: 320, height: 256 });
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

test.describe('an unknown address', () => {
  test.use({ expectedConsoleErrors: [/404/] });

  test('is answered in words', async ({ page }) => {
    await page.goto('/de/gibt-es-nicht');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });
});
