// Publishing at a time and with four eyes, as people at the desk do it; and the two emergencies.
import type { Page } from '@playwright/test';
import {
  expect,
  makeEditor,
  openDialog,
  openLeadFigure,
  press,
  publicValue,
  restoreFirst,
  signIn,
  test,
} from './staff-desk';

async function setFourEyes(page: Page, hasFourEyes: boolean): Promise<void> {
  const answer = await page.request.get('/staff-api/publishing?limit=1');
  const { docs } = (await answer.json()) as { docs: { id: number }[] };
  const saved = await page.request.patch(`/staff-api/publishing/${docs[0]?.id}`, {
    data: { hasFourEyes },
  });
  expect(saved.status()).toBe(200);
}

const home = async (page: Page) => (await page.request.get('/en')).text();

test('a change is scheduled, looked at and cancelled', async ({ context, page }) => {
  await signIn(context);
  await openLeadFigure(page);
  await page.locator('#field-year').fill('2031');
  await press(page.getByRole('button', { name: 'At a time, or with a reason' }));
  const dialog = page.locator('dialog[open]');
  await dialog.getByLabel('Why').fill('A new year');
  await dialog.getByLabel('At a day and time').check();
  await dialog.getByLabel('Day and time', { exact: true }).fill('2099-11-18T09:00');
  await expect(dialog.getByLabel('Time zone')).toHaveValue('Europe/Brussels');
  await dialog.getByRole('button', { name: 'Schedule' }).click();

  await expect(page.getByRole('heading', { name: 'A new year' })).toBeVisible();
  await expect(page.locator('.proposals')).toContainText('2099');
  await expect(page.locator('.proposals del')).toContainText('2020');
  await expect(page.locator('.proposals ins')).toContainText('2031');
  await expect(page.locator('.proposals__pair').first()).toBeVisible();
  expect(await home(page)).not.toContain('2031');

  // What waits already is not offered once more among the drafts.
  await page.goto('/admin/proposals');
  await expect(page.locator('.proposals__decision')).toBeVisible();
  await expect(page.locator('.proposals__decision')).not.toContainText('ratio-78');
  await page.getByRole('link', { name: 'A new year' }).first().click();
  await press(page.getByRole('button', { name: 'Cancel', exact: true }));
  await expect(page.locator('.proposals .desk-state')).toContainText('taken back');
});

/** The last Sunday of October, on which Brussels puts its clocks back. */
function daysClocksGoBack(): string {
  const last = new Date(Date.UTC(new Date().getUTCFullYear() + 1, 9, 31));
  last.setUTCDate(31 - last.getUTCDay());
  return last.toISOString().slice(0, 10);
}

test('a withdrawal is scheduled for the second of two times, and taken back', async ({
  context,
  page,
}) => {
  await signIn(context);
  await openLeadFigure(page);
  const dialog = await openDialog(page, 'Withdraw this figure');
  await dialog.getByLabel('Why, for the public (English)').fill('The source took it back.');
  await dialog.getByLabel('At a day and time').check();
  await dialog.getByLabel('Day and time', { exact: true }).fill(`${daysClocksGoBack()}T02:30`);
  await expect(dialog).toContainText('this time comes twice');
  await dialog.getByLabel(/^The second: .*CET$/).check();
  await dialog.getByRole('button', { name: 'Schedule' }).click();

  await expect(page.getByRole('heading', { name: 'Figure ratio-78 withdrawn' })).toBeVisible();
  await expect(page.locator('.proposals')).toContainText('02:30 CET');
  await expect(page.locator('.proposals')).toContainText('The source took it back.');
  expect(await home(page)).toContain('78');
  await page.goto('/admin/proposals');
  await page.getByRole('link', { name: 'Figure ratio-78 withdrawn' }).first().click();
  await press(page.getByRole('button', { name: 'Cancel', exact: true }));
  await expect(page.locator('.proposals .desk-state')).toContainText('taken back');
});

test.describe('something is scheduled about the same', () => {
  // The question is asked by a refusal.
  test.use({ expectedConsoleErrors: [/409/] });

  test('whoever publishes is asked which of the two holds', async ({ context, page }) => {
    await signIn(context);
    const { docs } = await (
      await page.request.get('/staff-api/statistics?where[slug][equals]=ratio-78')
    ).json();
    const scheduled = await page.request.post('/staff-api/proposals/propose', {
      data: {
        documents: [{ collection: 'statistics', id: docs[0].id, data: { year: '2031' } }],
        reason: 'A new year',
        at: { time: '2099-11-18T09:00', timeZone: 'Europe/Brussels' },
      },
    });
    expect(scheduled.status()).toBe(201);
    await openLeadFigure(page);
    const waiting = page.getByRole('region', { name: 'Changes of this that wait' });
    await expect(waiting).toContainText('to hold from 18 Nov 2099, 09:00 CET');
    await expect(waiting.getByRole('link', { name: 'A new year' })).toBeVisible();
    await expect(page.locator('#action-save')).toHaveCount(0);
    await page.locator('#field-year').fill('2019');
    const dialog = await openDialog(page, /^Publish$/);
    await expect(dialog).toContainText('A new year');
    await dialog.getByRole('button', { name: 'Publish' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Say which one holds');
    await dialog.getByLabel('This change; take the scheduled one off').check();
    await dialog.getByRole('button', { name: 'Publish' }).click();
    await expect(page.locator('.proposals .desk-state')).toContainText('in force');
    await expect.poll(() => home(page), { timeout: 5_000 }).toContain('2019');
    await restoreFirst(page.request);
  });
});

/** Off the page first: what it still loads would be refused without its session. */
async function leave(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.context().clearCookies();
}

test('with four eyes, one person proposes and another approves', async ({ page }) => {
  await signIn(page.context());
  const editor = await makeEditor(page.request);
  await setFourEyes(page, true);
  try {
    await openLeadFigure(page);
    await expect(page.locator('#action-save')).toHaveCount(0);
    await page.locator('#field-inputs__0__value').fill('21141000');
    await press(page.locator('#action-publish-at'));
    await page.locator('dialog[open]').getByRole('button', { name: 'Propose' }).click();
    await expect(page.locator('.proposals')).toContainText('You proposed this');
    expect(await publicValue(page.request)).toBe(78);
    const proposal = page.url();

    await leave(page);
    await signIn(page.context(), editor);
    await page.goto(proposal);
    await press(page.getByRole('button', { name: 'Approve' }));
    await expect(page.locator('.proposals .desk-state')).toContainText('in force');
    await expect.poll(() => publicValue(page.request), { timeout: 5_000 }).toBe(87);
    await openLeadFigure(page);
    const newest = page.locator('.published-versions li').first();
    await expect(newest).toContainText('87');
    await expect(newest).toContainText(`approved by ${editor.email}`);
  } finally {
    await leave(page);
    await signIn(page.context());
    await setFourEyes(page, false);
    await restoreFirst(page.request);
  }
});

test('the maker is paused and opened again', async ({ context, page }) => {
  await signIn(context);
  await page.goto('/admin');
  const dialog = await openDialog(page, 'Pause the maker');
  await expect(dialog).toContainText('Figures and reporting stay');
  await dialog.getByLabel('Why').fill('A mistake on a card');
  await dialog.getByRole('button', { name: 'Pause the maker' }).click();
  const says = async () => (await home(page)).includes('No card can be made at the moment');
  await expect.poll(says, { timeout: 5_000 }).toBe(true);
  const refused = await page.request.post('/api/cards', { multipart: { locale: 'en' } });
  expect(refused.status()).toBe(503);
  expect(await refused.json()).toMatchObject({ code: 'paused' });
  const question = await openDialog(page, 'Open the maker again');
  await question.getByRole('button', { name: 'Open the maker again' }).click();
  await expect.poll(says, { timeout: 5_000 }).toBe(false);
});
