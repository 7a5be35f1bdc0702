// Who may do what at the desk, and what nobody may do.
import {
  expect,
  firstInput,
  makeEditor,
  notice,
  openLeadFigure,
  preview,
  publicValue,
  restoreFirst,
  signIn,
  test,
} from './staff-desk';

test.describe('an editor', () => {
  test.use({ expectedConsoleErrors: [/403|404/] });

  test('edits and publishes, and has no accounts to manage', async ({ page, context }) => {
    await signIn(context);
    const editor = await makeEditor(context.request);
    await signIn(context, editor);

    await openLeadFigure(page);
    await firstInput(page).fill('24300000');
    await expect(preview(page)).toHaveAttribute('alt', /estimated 100 images/);
    await page.locator('#action-save').click();
    await expect.poll(() => publicValue(context.request), { timeout: 30_000 }).toBe(100);

    const others = await context.request.get('/staff-api/users');
    const { docs } = (await others.json()) as { docs: { email: string }[] };
    expect(docs.map(({ email }) => email)).toEqual([editor.email]);
    await page.goto('/admin/collections/users/create');
    await expect(page.locator('#field-email')).toHaveCount(0);
    const made = await context.request.post('/staff-api/users', {
      data: { email: 'friend@example.org', password: 'a-long-enough-password', role: 'editor' },
    });
    expect(made.status()).toBe(403);

    await restoreFirst(context.request);
    expect(await publicValue(context.request)).toBe(78);
  });
});

test.describe('a stranger', () => {
  test('is asked to sign in, and gets nothing', async ({ page, request }) => {
    for (const path of ['', '/collections/statistics', '/collections/users', '/publications']) {
      await page.goto(`/admin${path}`);
      await expect(page).toHaveURL(/\/admin\/login/);
      await expect(page.locator('#field-password')).toBeVisible();
      await expect(page.locator('body')).not.toContainText('ratio-78');
    }
    for (const path of ['statistics', 'users', 'publications', 'counts', 'launch-checklist']) {
      expect((await request.get(`/staff-api/${path}`)).status()).toBe(401);
    }
    expect((await request.post('/staff-api/preview-overlay', { data: {} })).status()).toBe(401);
  });
});

test.describe('a sentence without its number', () => {
  test.use({ expectedConsoleErrors: [/400/] });

  test('is refused by field and language, and nothing is published', async ({ page, context }) => {
    await signIn(context);
    await openLeadFigure(page);
    const latest = async () => {
      const answer = await context.request.get(
        '/staff-api/publications?sort=-holdsFrom&limit=1&where[isScheduled][not_equals]=true',
      );
      return ((await answer.json()) as { docs: { id: string }[] }).docs[0]?.id;
    };
    const before = await latest();

    await page.locator('#field-sentence').fill('A sentence that forgot what it says.');
    await expect(page.locator('.card-preview__problems')).toContainText('Sentence (English)');
    await page.locator('#action-save').click();
    await expect(notice(page)).toContainText('Nothing was published');
    await expect(notice(page)).toContainText('Sentence (English)');
    await expect(notice(page)).toContainText('does not say the number');
    expect(await latest()).toBe(before);
    expect(await publicValue(context.request)).toBe(78);
    const home = await context.request.get('/en');
    expect(await home.text()).not.toContain('forgot what it says');

    // What was refused is still there to be mended and sent again.
    await expect(page.locator('#action-save')).toBeEnabled();
    await expect(page.locator('#field-sentence')).toHaveValue(/forgot/);
    page.on('dialog', (dialog) => dialog.accept());
  });
});
