// How people are kept out and put out: locks, the end of sessions, and the administrator that stays.
import { createLocalReq } from 'payload';
import { describe, expect, it } from 'vitest';
import {
  accept,
  askForReset,
  desk,
  findUser,
  lastActions,
  makeAccount,
  type NewLink,
  newPassword,
  signIn,
  tokenOf,
  useAccountsDesk,
} from './accounts-desk';
import { password, type Role } from './open-desk';

useAccountsDesk();

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
