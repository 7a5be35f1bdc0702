// How people get in, get in again and are put out; and that nobody learns who has an account.

import { createLocalReq } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { User } from '@/publication/staff-documents';
import { type CaughtMail, catchMail, type MailCatcher } from '../../scripts/mail-catcher';
import { type Desk, openDesk, password, type Role } from './open-desk';

let desk: Desk;
let catcher: MailCatcher;
beforeAll(async () => {
  const refuse = (recipient: string) => (recipient.startsWith('gone@') ? 'No such mailbox' : null);
  catcher = await catchMail({ refuse });
  process.env.SMTP_URL = catcher.url;
  process.env.MAIL_FROM = 'The campaign <campaign@example.org>';
  desk = await openDesk();
});
afterAll(async () => {
  await desk?.close();
  await catcher.close();
});
beforeEach(() => {
  catcher.mails.length = 0;
});

const newPassword = 'another horse battery';

interface NewLink {
  email: string;
  link: string;
  expiresAt: string;
  mail: string;
}

async function invite(email: string, role: User['role'] = 'editor', language = 'en') {
  return desk.send('administrator', 'POST', '/users/invite', { email, role, language });
}

async function invited(email: string, role: User['role'] = 'editor', language = 'en') {
  const answer = await invite(email, role, language);
  expect(answer.status).toBe(200);
  return (await answer.json()) as NewLink;
}

const tokenOf = (text: string) => /\/admin\/account-link#([\w-]{43})/.exec(text)?.[1] ?? '';

const accept = (token: string, chosen = newPassword) =>
  desk.send('stranger', 'POST', '/users/accept-link', { token, password: chosen });

const signIn = (email: string, chosen: string) =>
  desk.send('stranger', 'POST', '/users/login', { email, password: chosen });

async function findUser(email: string): Promise<User> {
  const { docs } = await desk.payload.find({
    collection: 'users',
    showHiddenFields: true,
    where: { email: { equals: email } },
  });
  if (!docs[0]) throw new Error(`There is no account of ${email}`);
  return docs[0];
}

async function makeAccount(email: string, role: User['role'] = 'editor'): Promise<User> {
  const { link } = await invited(email, role);
  expect((await accept(tokenOf(link), password)).status).toBe(200);
  return findUser(email);
}

async function lastActions(limit: number): Promise<string[]> {
  const { docs } = await desk.payload.find({ collection: 'audit', limit, sort: '-id' });
  return docs.map(({ action }) => action).reverse();
}

/** The mail that a request for a new password brings, once everything is done that it starts. */
async function askForReset(email: string, language = 'en'): Promise<CaughtMail | undefined> {
  const { finishBackgroundWork } = await import('@/server/background-work');
  const answer = await desk.send(
    'stranger',
    'POST',
    '/users/ask-for-reset',
    { email },
    { 'Accept-Language': language },
  );
  expect([answer.status, await answer.json()]).toEqual([202, { ok: true }]);
  await finishBackgroundWork();
  return catcher.mails.at(-1);
}

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

describe('a lock after wrong passwords', () => {
  it('holds for ten minutes, is unlocked by an administrator or a reset, and then begins anew', async () => {
    const email = 'locked@example.org';
    const { id } = await makeAccount(email);
    const lock = async () => {
      for (let time = 0; time < 5; time += 1) {
        expect((await signIn(email, 'wrong password')).status).toBe(401);
      }
    };
    await lock();
    expect(await lastActions(5)).toEqual([...Array(4).fill('sign-in-failed'), 'account-locked']);
    expect((await signIn(email, password)).status).toBe(401);
    const minutes = (Date.parse((await findUser(email)).lockUntil ?? '') - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(8);
    expect(minutes).toBeLessThanOrEqual(10);

    const unlock = (role: Role) => desk.send(role, 'POST', '/users/unlock', { email });
    expect((await unlock('editor')).status).toBe(403);
    expect((await unlock('administrator')).status).toBe(200);
    expect(await lastActions(1)).toEqual(['account-unlocked']);
    expect((await signIn(email, password)).status).toBe(200);

    await lock();
    const past = new Date(Date.now() - 1000).toISOString();
    await desk.payload.db.updateOne({ collection: 'users', data: { lockUntil: past }, id });
    expect((await signIn(email, 'wrong password')).status).toBe(401);
    expect((await signIn(email, password)).status).toBe(200);

    await lock();
    const mail = await askForReset(email);
    expect((await accept(tokenOf(mail?.text ?? ''))).status).toBe(200);
    expect((await signIn(email, newPassword)).status).toBe(200);
  });

  it('leaves a bounded trail of what has no account behind it, without the address typed', async () => {
    const count = () =>
      desk.payload.count({ collection: 'audit' }).then(({ totalDocs }) => totalDocs);
    await signIn('stranger-one@example.org', 'my secret password');
    const before = await count();
    for (const name of ['two', 'three', 'four']) {
      await signIn(`stranger-${name}@example.org`, 'my secret password');
    }
    expect(await count()).toBe(before);
    const { docs } = await desk.payload.find({ collection: 'audit', limit: 5000 });
    expect(JSON.stringify(docs)).not.toMatch(/stranger-|secret/);
  });
});

describe('sessions', () => {
  async function session(email: string, chosen = password) {
    const [cookie = ''] = (await signIn(email, chosen)).headers.getSetCookie();
    const headers = { Cookie: cookie.split(';')[0] ?? '' };
    return {
      holds: async () => {
        const answer = await desk.send('stranger', 'GET', '/users/me', undefined, headers);
        return ((await answer.json()) as { user: unknown }).user !== null;
      },
      send: (method: string, path: string, body?: unknown) =>
        desk.send('stranger', method, path, body, headers),
    };
  }

  it('all end when their owner or an administrator says so, and nobody else can', async () => {
    const { id } = await makeAccount('everywhere@example.org');
    const [phone, desktop] = [
      await session('everywhere@example.org'),
      await session('everywhere@example.org'),
    ];
    const path = `/users/${id}/sign-out-everywhere`;
    expect((await desk.send('editor', 'POST', path)).status).toBe(404);
    expect(await phone.holds()).toBe(true);
    expect((await phone.send('POST', path)).status).toBe(200);
    expect([await phone.holds(), await desktop.holds()]).toEqual([false, false]);

    const later = await session('everywhere@example.org');
    expect((await desk.send('administrator', 'POST', path)).status).toBe(200);
    expect(await later.holds()).toBe(false);
    expect(await lastActions(1)).toEqual(['signed-out-everywhere']);
  });

  it('end with another role', async () => {
    const { id } = await makeAccount('promoted@example.org');
    const open = await session('promoted@example.org');
    const change = { role: 'administrator' };
    expect((await desk.send('administrator', 'PATCH', `/users/${id}`, change)).status).toBe(200);
    expect(await open.holds()).toBe(false);
    expect(await lastActions(1)).toEqual(['role-changed']);
    await desk.payload.delete({ collection: 'users', id });
  });

  it('end with another password, but for the one that changes it', async () => {
    const { id } = await makeAccount('changed@example.org');
    const [own, other] = [
      await session('changed@example.org'),
      await session('changed@example.org'),
    ];
    const changed = await own.send('POST', '/users/change-password', {
      current: password,
      next: newPassword,
    });
    expect(changed.status).toBe(200);
    expect([await own.holds(), await other.holds()]).toEqual([true, false]);
    expect(await lastActions(1)).toEqual(['password-changed']);
    await desk.payload.delete({ collection: 'users', id });
  });

  it('need the present password for another one, which nobody else chooses', async () => {
    const email = 'careful@example.org';
    const { id } = await makeAccount(email);
    const own = await session(email);
    const change = (current: string, next = newPassword) =>
      own.send('POST', '/users/change-password', { current, next });
    expect((await change('not the password')).status).toBe(400);
    expect((await change(password, 'short')).status).toBe(400);
    const past = [
      await own.send('PATCH', `/users/${id}`, { password: newPassword }),
      await desk.send('administrator', 'PATCH', `/users/${id}`, { password: newPassword }),
    ];
    for (const answer of past) expect(answer.status).toBe(400);
    expect(JSON.stringify(await past[1]?.json())).toContain('Nobody chooses another person');
    expect(await own.holds()).toBe(true);
    expect((await signIn(email, newPassword)).status).toBe(401);
    expect((await change(password)).status).toBe(200);
    expect((await signIn(email, newPassword)).status).toBe(200);
    await desk.payload.delete({ collection: 'users', id });
  });

  it('do not come back by a sign-in that began before something changed', async () => {
    const { refuseStaleSignIn } = await import('@/staff/hooks/refuse-stale-sign-in');
    const email = 'stale@example.org';
    const { id } = await makeAccount(email);
    await session(email);
    /** The account as a sign-in has read it, with its own new session. */
    const read = async () => {
      const user = await findUser(email);
      const own = { id: 'new', createdAt: new Date(), expiresAt: new Date() };
      return { ...user, sessions: [...(user.sessions ?? []), own] };
    };
    const end = async (user: unknown) =>
      refuseStaleSignIn({
        collection: desk.payload.collections.users.config,
        context: {},
        req: await createLocalReq({}, desk.payload),
        user,
      } as unknown as Parameters<typeof refuseStaleSignIn>[0]);
    const byAdministrator = async (method: string, path: string, body?: object) =>
      expect((await desk.send('administrator', method, path, body)).status).toBe(200);
    const changes: Record<string, () => Promise<unknown>> = {
      password: async () => {
        const made = await desk.send('administrator', 'POST', `/users/${id}/reset-link`);
        await accept(tokenOf(((await made.json()) as NewLink).link));
      },
      role: () => byAdministrator('PATCH', `/users/${id}`, { role: 'administrator' }),
      sessions: () => byAdministrator('POST', `/users/${id}/sign-out-everywhere`),
    };
    for (const [what, change] of Object.entries(changes)) {
      await session(email, what === 'password' ? password : newPassword);
      const before = await read();
      await expect(end(before)).resolves.toBe(before);
      await change();
      await expect(end(before), what).rejects.toThrow(/incorrect/);
    }
    await desk.payload.delete({ collection: 'users', id });
  });
});

describe('the last administrator', () => {
  it('can be neither removed nor made an editor, also by two who do it to each other', async () => {
    const first = await findUser('administrator@example.org');
    await expect(
      desk.payload.update({ collection: 'users', data: { role: 'editor' }, id: first.id }),
    ).rejects.toThrow(/last administrator/);
    await expect(desk.payload.delete({ collection: 'users', id: first.id })).rejects.toThrow(
      /last administrator/,
    );

    const second = await makeAccount('second@example.org', 'administrator');
    const demote = (id: number) =>
      desk.payload.update({ collection: 'users', data: { role: 'editor' }, id });
    const outcomes = await Promise.allSettled([demote(first.id), demote(second.id)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { totalDocs } = await desk.payload.count({
      collection: 'users',
      where: { role: { equals: 'administrator' } },
    });
    expect(totalDocs).toBe(1);
  });
});
