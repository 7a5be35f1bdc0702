import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk, password } from './open-desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

describe('access', () => {
  it.each([
    '/statistics?draft=true',
    '/statistics/versions',
    '/copy?draft=true',
    '/copy/versions',
    '/publications',
    '/users',
    '/payload-preferences/anything',
    '/access',
    '/nothing-there',
    '/editions?depth=3',
  ])('refuses a stranger %s', async (path) => {
    expect((await desk.send('stranger', 'GET', path)).status).toBe(401);
  });

  it('tells a stranger nothing on the routes that signing in needs', async () => {
    const me = await desk.send('stranger', 'GET', '/users/me');
    expect((await me.json()).user).toBeNull();
    const refreshed = await desk.send('stranger', 'POST', '/users/refresh-token');
    expect([400, 403]).toContain(refreshed.status);
  });

  it('lets nobody write publications, through any route', async () => {
    const { docs } = await desk.payload.find({ collection: 'publications', limit: 1 });
    const id = docs[0]?.id;
    for (const role of ['administrator', 'editor'] as const) {
      const created = await desk.send(role, 'POST', '/publications', { reason: 'x' });
      expect(created.status).toBe(403);
      const changed = await desk.send(role, 'PATCH', `/publications/${id}`, { reason: 'x' });
      expect(changed.status).toBe(403);
      expect((await desk.send(role, 'DELETE', `/publications/${id}`)).status).toBe(403);
    }
  });

  it('keeps accounts to administrators and roles out of one’s own hands', async () => {
    const { docs } = await desk.payload.find({ collection: 'users' });
    const idOf = (role: string) => docs.find((user) => user.role === role)?.id;
    const created = await desk.send('editor', 'POST', '/users', {
      email: 'friend@example.org',
      password,
      role: 'administrator',
    });
    expect(created.status).toBe(403);

    await desk.send('editor', 'PATCH', `/users/${idOf('editor')}`, { role: 'administrator' });
    await desk.send('administrator', 'PATCH', `/users/${idOf('administrator')}`, {
      role: 'editor',
    });
    const roles = await desk.payload.find({ collection: 'users', sort: 'id' });
    expect(roles.docs.map(({ role }) => role)).toEqual(['administrator', 'editor']);

    const other = await desk.send('editor', 'PATCH', `/users/${idOf('administrator')}`, {
      email: 'mine@example.org',
    });
    expect([403, 404]).toContain(other.status);
    const self = await desk.send('administrator', 'DELETE', `/users/${idOf('administrator')}`);
    expect([403, 404]).toContain(self.status);
  });

  it('keeps the organisation and the launch to administrators', async () => {
    const organisation = await desk.payload.find({ collection: 'organisation' });
    const path = `/organisation/${organisation.docs[0]?.id}`;
    expect((await desk.send('editor', 'PATCH', path, { name: 'Mine' })).status).toBe(403);

    const editions = await desk.payload.find({ collection: 'editions' });
    await desk.send('editor', 'PATCH', `/editions/${editions.docs[0]?.id}`, {
      launch: { isConfirmed: true, leadFigure: 'kept' },
    });
    const edition = await desk.payload.findByID({
      collection: 'editions',
      id: editions.docs[0]?.id as number,
    });
    expect(edition.launch?.isConfirmed).not.toBe(true);
    expect(edition.launch?.leadFigure).not.toBe('kept');
  });

  it('lets nobody make an account with a password for somebody else', async () => {
    const account = { email: 'short@example.org', password, role: 'editor' };
    for (const role of ['administrator', 'editor'] as const) {
      expect((await desk.send(role, 'POST', '/users', account)).status).toBe(403);
    }
  });

  it('answers a locked account like a wrong password', async () => {
    const login = (email: string) =>
      desk.send('stranger', 'POST', '/users/login', { email, password: 'wrong password' });
    const unknown = await login('nobody@example.org');
    let last = unknown;
    for (let attempt = 0; attempt < 7; attempt += 1) last = await login('editor@example.org');
    expect(last.status).toBe(unknown.status);
    expect(await last.json()).toEqual(await unknown.json());

    const right = await desk.send('stranger', 'POST', '/users/login', {
      email: 'editor@example.org',
      password,
    });
    expect(right.status).toBe(401);
  });
});
