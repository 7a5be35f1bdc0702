// How people come and go at the desk: invited by a link, in again with a new password, signed out
// everywhere; and what the audit trail says of it. Without a mail server: links are passed on by hand.
import type { Browser, Page } from '@playwright/test';
import {
  administrator,
  expect,
  expectFaultless,
  makeEditor,
  notice,
  openDialog,
  pathOf,
  signIn,
  signInByForm,
  test,
} from './staff-desk';

const password = 'a-long-enough-password';

/** A page of somebody who is not signed in. */
async function strangersPage(browser: Browser, page: Page, locale = 'en-GB'): Promise<Page> {
  const context = await browser.newContext({
    baseURL: new URL(page.url()).origin,
    locale,
    viewport: page.viewportSize(),
  });
  return context.newPage();
}

test('somebody is invited with a link, chooses a password and signs in', async ({
  browser,
  context,
  page,
}) => {
  const email = 'invited@example.org';
  await signIn(context);
  await page.goto('/admin/collections/users');
  await openDialog(page, 'Invite somebody');
  await page.getByLabel('E-mail address').fill(email);
  await expectFaultless(page, 'dialog[open]');
  await page.getByRole('button', { name: 'Make the invitation' }).click();
  await expect(page.locator('.new-link')).toContainText('Mail is not set up here');
  await expectFaultless(page, 'dialog[open]');
  const link = await page.getByLabel('One-time link').inputValue();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('.accounts__links')).toContainText(email);
  await expectFaultless(page, '.accounts');

  const theirs = await strangersPage(browser, page, 'nl-BE');
  await theirs.goto(pathOf(link));
  await expect(theirs.getByRole('heading')).toHaveText('Welkom');
  await expect(theirs.getByLabel('E-mailadres')).toHaveValue(email);
  await expectFaultless(theirs, 'main');
  await theirs.getByLabel('Wachtwoord').fill(password);
  await theirs.getByLabel('Wachtwoord').press('Enter');
  await expect(theirs.locator('main [role=status]')).toContainText('Je account is klaar');
  await expectFaultless(theirs, 'main');
  await theirs.locator('main').getByRole('link').click();
  await expect(theirs).toHaveURL(/\/admin\/login/);
  await signInByForm(theirs, email, password);
  await expect(theirs.locator('.live-now')).toBeVisible();
  await theirs.goto('/admin/collections/users');
  await expect(theirs.getByRole('button', { name: /uitnodigen/ })).toHaveCount(0);
  await theirs.context().close();
});

test('the audit trail is filtered by a form that works with the keyboard', async ({
  context,
  page,
}) => {
  await signIn(context);
  await page.goto('/admin/audit');
  await expect(page.locator('.audit__lines li').first()).toContainText('Signed in');
  await expectFaultless(page, '.audit');
  await page.getByLabel('What happened').selectOption('published');
  await page.getByLabel('Words in the line').fill('Default campaign');
  await page.getByLabel('Words in the line').press('Enter');
  await expect(page).toHaveURL(/action=published/);
  await expect(page.locator('.audit__lines li')).toHaveCount(1);
  await expect(page.locator('.audit__lines li')).toContainText('Pawcard');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Export as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^audit-[\d-]+\.csv$/);
});

test('an invitation is withdrawn and no longer works', async ({ browser, context, page }) => {
  await signIn(context);
  const answer = await context.request.post('/staff-api/users/invite', {
    data: { email: 'withdrawn@example.org', role: 'editor', language: 'en' },
  });
  const { link } = (await answer.json()) as { link: string };
  await page.goto('/admin/collections/users');
  await page.getByRole('button', { name: 'Withdraw the link for withdrawn@example.org' }).click();
  await expect(notice(page)).toContainText('Withdrawn');
  const theirs = await strangersPage(browser, page);
  await theirs.goto(pathOf(link));
  await expect(theirs.getByRole('heading')).toHaveText('This link does not work');
  await expectFaultless(theirs, 'main');
  await theirs.context().close();
});

test('an administrator signs an editor out everywhere and makes a link for a new password', async ({
  browser,
  context,
  page,
}) => {
  await signIn(context);
  const editor = await makeEditor(context.request);
  await page.goto('/admin');
  const theirs = await strangersPage(browser, page);
  await signIn(theirs.context(), editor);
  await theirs.goto('/admin');
  await expect(theirs.locator('.live-now')).toBeVisible();

  const found = await context.request.get(
    `/staff-api/users?where[email][equals]=${encodeURIComponent(editor.email)}`,
  );
  const { docs } = (await found.json()) as { docs: { id: number }[] };
  await page.goto(`/admin/collections/users/${docs[0]?.id}`);
  await expectFaultless(page, '.account-actions');
  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(notice(page)).toContainText('Signed out everywhere');
  await theirs.goto('/admin');
  await expect(theirs).toHaveURL(/\/admin\/login/);

  await page.getByRole('button', { name: 'Make a link for a new password' }).click();
  await expectFaultless(page, '.account-actions');
  const link = await page.getByLabel('One-time link').inputValue();
  await theirs.goto(pathOf(link));
  await expect(theirs.getByRole('heading')).toHaveText('New password');
  await theirs.getByLabel('Password').fill('another-long-password');
  await theirs.getByRole('button', { name: 'Set the password' }).click();
  await expect(theirs.locator('main [role=status]')).toContainText('Your new password holds');
  await theirs.getByRole('link', { name: 'To the sign-in page' }).click();
  await expect(theirs).toHaveURL(/\/admin\/login/);
  await signInByForm(theirs, editor.email, 'another-long-password');
  await expect(theirs.locator('.live-now')).toBeVisible();
  await theirs.context().close();
});

test('one’s own sessions end from one’s own account', async ({ context, page }) => {
  await signIn(context);
  const editor = await makeEditor(context.request);
  await signIn(context, editor);
  await page.goto('/admin/account');
  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(page).toHaveURL(/\/admin\/login/);
  const me = await context.request.get('/staff-api/users/me');
  expect(((await me.json()) as { user: unknown }).user).toBeNull();
});

test('the way for a forgotten password says who can help where there is no mail', async ({
  page,
}) => {
  await page.goto('/admin/login');
  await page.locator('a[href="/admin/forgot"]').click();
  await expect(page.locator('body')).toContainText('Ask an administrator of this site for a link');
});

test.describe('an editor', () => {
  // The browser reports the refused requests that this journey makes on purpose.
  test.use({ expectedConsoleErrors: [/404/] });

  test('sees no audit trail', async ({ context, page }) => {
    await signIn(context, administrator);
    const editor = await makeEditor(context.request);
    await signIn(context, editor);
    await page.goto('/admin');
    await expect(page.locator('a[href="/admin/publications"]').first()).toBeAttached();
    await expect(page.locator('a[href="/admin/audit"]')).toHaveCount(0);
    await page.goto('/admin/audit');
    await expect(page.locator('.audit__lines')).toHaveCount(0);
  });
});
