// Our own views at the desk have no faults for assistive technology. Payload's stock views have
// some: what is written down beside this file may shrink, never grow.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openLeadFigure, signIn, test } from './staff-desk';

const widths = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];

/** Only what stands in `part`; the rest of the page is Payload's. */
async function faultsIn(page: Page, part: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}

/** Whether anything in `part` reaches out of the screen. */
function isTooWide(page: Page, part: string): Promise<boolean> {
  return page
    .locator(part)
    .first()
    .evaluate((element) => element.getBoundingClientRect().right > window.innerWidth + 1);
}

async function expectGood(page: Page, part: string): Promise<void> {
  await expect(page.locator(part).first()).toBeVisible();
  const isNarrow = (page.viewportSize()?.width ?? 0) < 500;
  // Colours are the same on every screen: both schemes on the wide one are enough.
  for (const colorScheme of isNarrow ? (['light'] as const) : (['light', 'dark'] as const)) {
    await page.emulateMedia({ colorScheme });
    expect(await faultsIn(page, part), `${part}, ${colorScheme}`).toEqual([]);
  }
  expect(await isTooWide(page, part), `${part} is wider than the screen`).toBe(false);
}

for (const viewport of widths) {
  test.describe(`at ${viewport.width} pixels`, () => {
    test.use({ viewport });

    test('the dashboard says what is live and what is open before the launch', async ({
      page,
      context,
    }) => {
      await signIn(context);
      await page.goto('/admin');
      await expectGood(page, '.live-now');
      const items = page.locator('.live-now .launch-items li');
      await expect(items).toHaveCount(7);
      await expect(items.first()).toContainText('open');
    });

    test('the launch checklist stands in the edition', async ({ page, context }) => {
      await signIn(context);
      await page.goto('/admin');
      await page.locator('.live-now').getByRole('link', { name: 'To the edition' }).click();
      await expect(page.locator('.launch-items li')).toHaveCount(7);
      await expectGood(page, 'section:has(> .launch-items)');
    });

    test('the card and the result stand in the figure', async ({ page, context }) => {
      await signIn(context);
      await openLeadFigure(page);
      await expectGood(page, '.card-preview');
      await expectGood(page, '.calculation');
      await page.locator('#field-sentence').fill('No number in it.');
      await expect(page.locator('.card-preview__problems')).toBeVisible();
      await expectGood(page, '.card-preview');
    });

    test('what needs attention is said first', async ({ page, context }) => {
      await signIn(context);
      await page.goto('/admin');
      await expectGood(page, '.needs-attention');
    });

    test('what helps to write stands beside the texts and under them', async ({
      page,
      context,
    }) => {
      await signIn(context);
      await openLeadFigure(page);
      await page.getByLabel('Show beside each text').selectOption('fr');
      await expect(page.locator('.source-text').first()).toBeVisible();
      await page.locator('#field-caveat').fill('Some 19 million images of child pornography.');
      await expect(page.locator('.text-notes__refused')).toBeVisible();
      for (const part of ['.writing-panel', '.source-text', '.text-notes']) {
        await expectGood(page, part);
      }
      page.on('dialog', (dialog) => dialog.accept());
    });

    test('what a draft changes is shown before it is published', async ({ page, context }) => {
      await signIn(context);
      await openLeadFigure(page);
      await page.getByRole('link', { name: 'See everything this changes' }).click();
      await page.locator('.affected summary').click();
      await expect(page.locator('.affected__card img').first()).toBeVisible();
      await expectGood(page, '.affected');
    });

    test('publications are listed', async ({ page, context }) => {
      await signIn(context);
      await page.goto('/admin/publications');
      await expect(page.locator('.publications__item').first()).toBeVisible();
      await expectGood(page, '.publications');
    });

    test('what is proposed and scheduled is listed', async ({ page, context }) => {
      await signIn(context);
      await page.goto('/admin/proposals');
      await expectGood(page, '.proposals');
    });

    test('the dialog for another time or a reason stands in the figure', async ({
      page,
      context,
    }) => {
      await signIn(context);
      await openLeadFigure(page);
      await page.locator('#action-publish-at').click();
      await page.locator('dialog[open]').getByRole('radio').last().check();
      await expectGood(page, 'dialog[open]');
    });

    test('the set-up page has a form', async ({ page }) => {
      await page.goto('/admin/set-up');
      await expect(page.getByLabel('Password')).toBeVisible();
      await expectGood(page, 'html');
    });
  });
}

test('Payload’s own views have no more faults than are written down', async ({ page, context }) => {
  test.setTimeout(120_000);
  const file = join(import.meta.dirname, 'stock-view-faults.json');
  const known = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, number>>;
  await signIn(context);
  const views: Record<string, [path: string, ready: string]> = {
    dashboard: ['', '.live-now'],
    list: ['/collections/statistics', 'table tbody tr'],
    edit: ['/collections/statistics/1', '.card-preview img'],
    versions: ['/collections/statistics/1/versions', 'table tbody tr'],
  };
  const more: string[] = [];
  for (const [name, [path, ready]] of Object.entries(views)) {
    for (const viewport of widths) {
      await page.setViewportSize(viewport);
      await page.goto(`/admin${path}`);
      await expect(page.locator(ready).first()).toBeVisible();
      const view = `${name} ${viewport.width}`;
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, nodes } of violations) {
        const allowed = known[view]?.[id] ?? 0;
        if (nodes.length > allowed) more.push(`${view}, ${id}: ${nodes.length}, not ${allowed}`);
      }
    }
  }
  expect(more).toEqual([]);
});
