// Whoever forgot the password, where a mail server is set up: on a product of its own that sends mail.
import { catchMail } from '../../scripts/mail-catcher';
import { startServer } from '../running-server';
import { expect, test } from './journey';
import { administrator, expectFaultless, pathOf, signInByForm } from './staff-desk';

test('whoever forgot the password gets a mail with a link for a new one', async ({ browser }) => {
  const catcher = await catchMail();
  const server = await startServer({
    SITE_URL: '',
    SMTP_URL: catcher.url,
    MAIL_FROM: 'The campaign <campaign@example.org>',
  });
  try {
    const context = await browser.newContext({
      baseURL: server.url,
      locale: 'de-DE',
      viewport: { width: 390, height: 844 },
    });
    const page = await context.newPage();
    await page.goto('/admin/forgot');
    await page.getByLabel('E-Mail-Adresse').fill(administrator.email);
    await expectFaultless(page, 'main');
    await page.getByRole('button', { name: 'Link senden' }).click();
    await expect(page.getByRole('main').getByRole('status')).toContainText(
      'Wenn diese Adresse ein Konto hat',
    );
    await expectFaultless(page, 'main');
    await expect.poll(() => catcher.mails.length).toBe(1);
    const [mail] = catcher.mails;
    expect(mail?.subject).toContain('Ein neues Passwort');
    const link = /http\S+\/admin\/account-link#\S+/.exec(mail?.text ?? '')?.[0] ?? '';
    await page.goto(pathOf(link));
    await expect(page.getByRole('heading')).toHaveText('Neues Passwort');
    await page.getByLabel('Passwort').fill('another-long-password');
    await page.getByLabel('Passwort').press('Enter');
    await page.locator('main').getByRole('link').click();
    await expect(page).toHaveURL(/\/admin\/login/);
    await signInByForm(page, administrator.email, 'another-long-password');
    await expect(page.locator('.live-now')).toBeVisible();
    await context.close();
  } finally {
    await server.stop();
    await catcher.close();
  }
});
