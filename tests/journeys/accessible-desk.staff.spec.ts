// Our own views at the desk have no faults for assistive technology. Payload's stock views have
// some: what is written down beside this file may shrink, never grow.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { axeFaults, axeViolations } from './journey';
import { expect, expectFaultless, openLeadFigure, signIn, test } from './staff-desk';

test.beforeEach(async ({ context }) => signIn(context));

test('the first screen says what needs attention, what is live and what is open before the launch', async ({
  page,
}) => {
  await page.goto('/admin');
  await expectFaultless(page, '.needs-attention');
  await expectFaultless(page, '.live-now');
  const items = page.locator('.live-now .launch-items li');
  await expect(items).toHaveCount(7);
  await expect(items.first()).toContainText('open');
});

test('the launch checklist stands in the edition', async ({ page }) => {
  await page.goto('/admin');
  await page.locator('.live-now').getByRole('link', { name: 'To the edition' }).click();
  await expect(page.locator('.launch-items li')).toHaveCount(7);
  await expectFaultless(page, 'section:has(> .launch-items)');
});

test('card, result and what helps to write stand in the figure', async ({ page }) => {
  await openLeadFigure(page);
  await expectFaultless(page, '.card-preview');
  await expectFaultless(page, '.calculation');
  await page.locator('#field-sentence').fill('No number in it.');
  await expect(page.locator('.card-preview__problems')).toBeVisible();
  await expectFaultless(page, '.card-preview');
  await page.getByLabel('Show beside each text').selectOption('fr');
  await expect(page.locator('.source-text').first()).toBeVisible();
  await page.locator('#field-caveat').fill('Some 19 million images of child pornography.');
  await expect(page.locator('.text-notes__refused')).toBeVisible();
  for (const part of ['.writing-panel', '.source-text', '.text-notes']) {
    await expectFaultless(page, part);
  }
  page.on('dialog', (dialog) => dialog.accept());
});

test('what a draft changes is shown before it is published', async ({ page }) => {
  await openLeadFigure(page);
  await page.getByRole('link', { name: 'See everything this changes' }).click();
  await page.locator('.affected summary').click();
  await expect(page.locator('.affected__card img').first()).toBeVisible();
  await expectFaultless(page, '.affected');
});

test('publications are listed', async ({ page }) => {
  await page.goto('/admin/publications');
  await expect(page.locator('.publications .desk-list > li').first()).toBeVisible();
  await expectFaultless(page, '.publications');
});

test('addresses stand in lists, as files and with what the link watch found', async ({ page }) => {
  await page.goto('/admin/collections/reporting-points/1');
  await expectFaultless(page, '.confirm-address');
  // Whole pages: nothing around these is Payload's fault either.
  for (const own of ['address-files', 'watched-addresses']) {
    await page.goto(`/admin/${own}`);
    await expectFaultless(page, `.${own}`);
    expect(await axeFaults(page), own).toEqual([]);
  }
});

test('what is proposed and scheduled is listed', async ({ page }) => {
  await page.goto('/admin/proposals');
  await expectFaultless(page, '.proposals');
});

test('the dialog for another time or a reason stands in the figure', async ({ page }) => {
  await openLeadFigure(page);
  await page.locator('#action-publish-at').click();
  await page.locator('dialog[open]').getByRole('radio').last().check();
  await expectFaultless(page, 'dialog[open]');
});

test('the set-up page has a form', async ({ context, page }) => {
  await context.clearCookies();
  await page.goto('/admin/set-up');
  await expect(page.getByLabel('Password')).toBeVisible();
  await expectFaultless(page, 'html');
});

const widths = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];

test('Payload’s own views have no more faults than are written down', async ({ page }) => {
  const file = join(import.meta.dirname, 'stock-view-faults.json');
  const known = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, number>>;
  const views: Record<string, [path: string, ready: string]> = {
    dashboard: ['', '.live-now'],
    list: ['/collections/statistics', 'table tbody tr'],
    edit: ['/collections/statistics/1', '.card-preview img'],
    addresses: ['/collections/emergency-numbers?limit=10', 'table tbody tr'],
    address: ['/collections/reporting-points/1', '.confirm-address'],
    'text of a country': ['/collections/country-texts/create', '#field-text'],
    versions: ['/collections/statistics/1/versions', 'table tbody tr'],
  };
  const more: string[] = [];
  for (const [name, [path, ready]] of Object.entries(views)) {
    await page.goto(`/admin${path}`);
    await expect(page.locator(ready).first()).toBeVisible();
    for (const viewport of widths) {
      await page.setViewportSize(viewport);
      const view = `${name} ${viewport.width}`;
      for (const { id, nodes } of await axeViolations(page)) {
        const allowed = known[view]?.[id] ?? 0;
        if (nodes.length > allowed) more.push(`${view}, ${id}: ${nodes.length}, not ${allowed}`);
      }
    }
  }
  expect(more).toEqual([]);
});
