// How people get in by a one-time link, and get in again; and that nobody learns who has an account.
import { describe, expect, it } from 'vitest';
import {
  accept,
  askForReset,
  catcher,
  desk,
  findUser,
  invite,
  invited,
  lastActions,
  makeAccount,
  type NewLink,
  newPassword,
  signIn,
  tokenOf,
  useAccountsDesk,
} from './accounts-desk';
import { password } from './open-desk';

useAccountsDesk();

describe('an invitation', () => {
  it('lets somebody in once, with the role that was chosen', async () => {
    const { expiresAt, link, mail } = await invited('Anna@Example.org', 'administrator');
    expect(mail).toBe('sent');
    const daysLeft = (Date.parse(expiresAt) - Date.now()) / 86_400_000;
    expect(Math.round(daysLeft)).toBe(7);
    const token = tokenOf(link);
    const opened = await desk.send('stranger', 'POST', '/users/open-link', { token });
    expect(await opened.json()).toEqual({
      kind: 'invitation',
      email: 'anna@example.org',
      role: 'administrator',
    });

    expect((await accept(token)).status).toBe(200);
    expect((await findUser('anna@example.org')).role).toBe('administrator');
    expect((await signIn('anna@example.org', newPassword)).status).toBe(200);
    expect(await lastActions(4)).toEqual([
      'invitation-made',
      'account-created',
      'invitation-accepted',
      'signed-in',
    ]);
    expect((await accept(token)).status).toBe(403);
    await desk.payload.delete({
      collection: 'users',
      where: { email: { equals: 'anna@example.org' } },
    });
  });

  it('keeps only a hash of its token, which nobody can read either', async () => {
    const { link } = await invited('hash@example.org');
    const { docs } = await desk.payload.find({ collection: 'account-links' });
    expect(JSON.stringify(docs)).not.toContain(tokenOf(link));
    const listed = await desk.send('administrator', 'GET', '/account-links');
    expect(listed.status).toBe(200);
    const text = await listed.text();
    expect(text).toContain('hash@example.org');
    expect(text).not.toContain('tokenHash');
    expect((await desk.send('editor', 'GET', '/account-links')).status).toBe(403);
    const { docs: lines } = await desk.payload.find({ collection: 'audit', limit: 5, sort: '-id' });
    expect(JSON.stringify(lines)).not.toContain(tokenOf(link));
  });

  it('ends with a newer one, with its withdrawal and with its last day', async () => {
    const first = tokenOf((await invited('late@example.org')).link);
    const second = tokenOf((await invited('late@example.org')).link);
    expect((await accept(first)).status).toBe(403);

    const { docs } = await desk.payload.find({
      collection: 'account-links',
      where: { email: { equals: 'late@example.org' } },
    });
    expect(docs).toHaveLength(1);
    const path = `/account-links/${docs[0]?.id}`;
    expect((await desk.send('editor', 'DELETE', path)).status).toBe(403);
    expect((await desk.send('administrator', 'DELETE', path)).status).toBe(200);
    expect(await lastActions(1)).toEqual(['invitation-withdrawn']);
    expect((await accept(second)).status).toBe(403);

    const third = tokenOf((await invited('late@example.org')).link);
    await desk.payload.update({
      collection: 'account-links',
      data: { expiresAt: new Date(Date.now() - 1000).toISOString() },
      where: { email: { equals: 'late@example.org' } },
    });
    expect((await accept(third)).status).toBe(403);
    const opened = await desk.send('stranger', 'POST', '/users/open-link', { token: third });
    const guessed = await desk.send('stranger', 'POST', '/users/open-link', { token: 'guess' });
    expect([opened.status, await opened.text()]).toEqual([guessed.status, await guessed.text()]);
  });

  it('is made by administrators alone, and not for an address that has an account', async () => {
    for (const [role, status] of [
      ['editor', 403],
      ['stranger', 401],
    ] as const) {
      const body = { email: 'x@example.org', role: 'administrator', language: 'en' };
      expect((await desk.send(role, 'POST', '/users/invite', body)).status).toBe(status);
    }
    expect((await invite('editor@example.org')).status).toBe(409);
    expect((await invite('no address')).status).toBe(400);
  });

  it('accepted twice at once makes one account', async () => {
    const token = tokenOf((await invited('twice@example.org')).link);
    const answers = await Promise.all([accept(token), accept(token), accept(token)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403, 403]);
  });

  it('is sent in the language chosen, as text and HTML that load nothing', async () => {
    const { link } = await invited('noor@example.org', 'editor', 'nl');
    const [mail] = catcher.mails;
    expect(mail).toMatchObject({ from: 'campaign@example.org', to: ['noor@example.org'] });
    expect(mail?.subject).toMatch(/^Je toegang tot /);
    expect(mail?.text).toContain(link);
    expect(mail?.text).toContain('administrator@example.org nodigt je uit');
    expect(mail?.html).toContain(`href="${link}"`);
    expect(mail?.html).not.toMatch(/<img|<script|<link|src=|url\(/);
  });

  it('says that its mail could not be sent, and gives the link all the same', async () => {
    const { link, mail } = await invited('gone@example.org');
    expect(mail).toBe('failed');
    expect(tokenOf(link)).toHaveLength(43);
    expect(await lastActions(2)).toEqual(['invitation-made', 'mail-failed']);
  });
});

describe('a forgotten password', () => {
  it('is replaced by a mailed link in the visitor’s language, which ends every session', async () => {
    await makeAccount('forgetful@example.org');
    const before = await signIn('forgetful@example.org', password);
    const [cookie = ''] = before.headers.getSetCookie();
    const me = () =>
      desk.send('stranger', 'GET', '/users/me', undefined, { Cookie: cookie.split(';')[0] ?? '' });
    expect((await (await me()).json()).user.email).toBe('forgetful@example.org');

    const mail = await askForReset('Forgetful@example.org', 'fr-BE,fr;q=0.9');
    expect(mail?.to).toEqual(['forgetful@example.org']);
    expect(mail?.subject).toMatch(/^Un nouveau mot de passe pour /);
    const token = tokenOf(mail?.text ?? '');
    expect((await accept(token, 'short')).status).toBe(400);
    expect((await accept(token)).status).toBe(200);
    expect((await (await me()).json()).user).toBeNull();
    expect((await signIn('forgetful@example.org', password)).status).toBe(401);
    expect((await signIn('forgetful@example.org', newPassword)).status).toBe(200);
    expect((await accept(token)).status).toBe(403);
  });

  it('brings nothing to an address without an account, and no answer tells', async () => {
    expect(await askForReset('nobody@example.org')).toBeUndefined();
    const { totalDocs } = await desk.payload.count({
      collection: 'audit',
      where: { subject: { contains: 'nobody@' } },
    });
    expect(totalDocs).toBe(0);
  });

  it('brings three mails an hour, however often it is asked for', async () => {
    await makeAccount('asked@example.org');
    catcher.mails.length = 0;
    for (let time = 0; time < 5; time += 1) await askForReset('asked@example.org');
    expect(catcher.mails).toHaveLength(3);
  });

  it('is replaced by an administrator’s link where mail is of no use', async () => {
    const { id } = await makeAccount('offline@example.org');
    const path = `/users/${id}/reset-link`;
    expect((await desk.send('editor', 'POST', path)).status).toBe(403);
    expect((await desk.send('stranger', 'POST', path)).status).toBe(401);
    const made = await desk.send('administrator', 'POST', path);
    const { link } = (await made.json()) as NewLink;
    expect((await accept(tokenOf(link))).status).toBe(200);
    expect((await signIn('offline@example.org', newPassword)).status).toBe(200);
  });

  it('is not replaced by a link for an account that has since gone', async () => {
    const { id } = await makeAccount('leaver@example.org');
    const made = await desk.send('administrator', 'POST', `/users/${id}/reset-link`);
    const { link } = (await made.json()) as NewLink;
    expect((await desk.send('administrator', 'DELETE', `/users/${id}`)).status).toBe(200);
    await makeAccount('leaver@example.org');
    expect((await accept(tokenOf(link))).status).toBe(403);
  });
});
