// Staff prepare the next edition and look at it before anybody else.
import type { BrowserContext } from '@playwright/test';
import { expect, expectFaultless, notice, signIn, test } from './staff-desk';

test.describe('the next edition', () => {
  // A form that is refused.
  test.use({ expectedConsoleErrors: [/400/] });

  test('is prepared by staff, and the public sees nothing of it', async ({ page, context }) => {
    await signIn(context);
    await page.goto('/admin/collections/editions');
    await page.getByRole('button', { name: 'Prepare the next edition' }).press('Enter');
    const form = page.getByRole('dialog', { name: 'Prepare the next edition' });
    // The campaign of 2020 is years old: its next day is one to come.
    await expect(form.getByLabel('First day')).toHaveValue(/^\d{4}-11-18$/);
    const today = new Date().toISOString().slice(0, 10);
    expect((await form.getByLabel('First day').inputValue()) >= today).toBe(true);
    await form.getByLabel('Name').fill('#dogsforkids 2098');
    await form.getByLabel('Hashtag').fill('#dogsforkids');
    await form.getByLabel('First day').fill('2098-11-18');
    await form.getByLabel('Last day').fill('2098-11-17');
    await form.getByRole('button', { name: 'Prepare it' }).press('Enter');
    await expect(form).toContainText('The last day lies before the first');

    await form.getByLabel('Last day').fill('2098-11-20');
    await form.getByRole('button', { name: 'Prepare it' }).press('Enter');
    await expect(page).toHaveURL(/\/admin\/collections\/editions\/\d+$/);
    await expect(page.locator('#field-hashtag')).toHaveValue('#dogsforkids');
    await expect(page.locator('.launch-items li')).toHaveCount(7);

    await page.goto('/admin/collections/copy?search=2098');
    await expect(page.locator('table tbody')).toContainText('Card · Dutch · edition 2098');
    await expect(page.locator('.cell-publicState').first()).toHaveText('With “#dogsforkids 2098”');
    await page.locator('.cell-title a').first().click();
    await expect(page.locator('.status__value')).toHaveText(
      'In “#dogsforkids 2098”, from 18 Nov 2098 if its launch is confirmed',
    );

    const campaign = await (await page.request.get('/api/campaign?locale=en')).json();
    expect(campaign.hashtag).toBe('#catsforkids');
  });
});

/** Long before the day that is looked at, the figures' reviews would be overdue. */
async function forgetReviews({ request }: BrowserContext): Promise<void> {
  const published = '/staff-api/statistics?where[_status][equals]=published&pagination=false';
  const { docs } = (await (await request.get(published)).json()) as { docs: { id: number }[] };
  for (const { id } of docs) {
    const data = { reviewBy: null, _status: 'published' };
    const saved = await request.patch(`/staff-api/statistics/${id}`, { data });
    expect(saved.status()).toBe(200);
  }
}

test('staff make a secret link, look at the day through it, and end it', async ({
  page,
  context,
}) => {
  await signIn(context);
  await forgetReviews(context);
  await page.goto('/admin/rehearsals');
  await page.getByRole('textbox', { name: /^For whom/ }).fill('Press');
  await page
    .getByRole('combobox', { name: 'Edition' })
    .selectOption({ label: '#dogsforkids 2098' });
  await expect(page.getByLabel(/^Moment shown/)).toHaveValue('2098-11-18T12:00');
  await page.getByRole('button', { name: 'Make the link' }).press('Enter');
  const address = page.getByRole('textbox', { name: /This link is shown only now/ });
  await expect(address).toHaveValue(/\/rehearsal\/[\w-]{43}$/);
  const link = await address.inputValue();

  const visitor = await context.browser()?.newContext({ locale: 'en-GB' });
  const guest = await visitor?.newPage();
  if (!visitor || !guest) throw new Error('There is no browser');
  await guest.goto(link);
  await expect(guest).toHaveURL(`${link}/en`);
  await expect(guest.getByText('Rehearsal – not public')).toBeVisible();
  await guest.locator('input[type=file]').first().setInputFiles('public/art/example-cat.jpg');
  await expect(guest.getByRole('heading', { name: 'Your card' })).toBeVisible();
  await guest.goto(`${link}/en/report`);
  await expect(guest.getByText('Rehearsal – not public')).toBeVisible();

  await page.getByRole('button', { name: 'Revoke the link “Press”' }).press('Enter');
  await expect(notice(page)).toContainText('The link leads nowhere any more');
  expect((await guest.goto(`${link}/en`))?.status()).toBe(404);
  await visitor.close();
});

test('rehearsals and the form for the next edition have no faults', async ({ page, context }) => {
  await signIn(context);
  await page.goto('/admin/rehearsals');
  await expectFaultless(page, '.rehearsals');
  await page.goto('/admin/collections/editions');
  await page.getByRole('button', { name: 'Prepare the next edition' }).click();
  await expectFaultless(page, 'dialog[open]');
});
