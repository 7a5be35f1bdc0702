import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Desk, openDesk, password } from './open-desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ hasStaff: false });
});
afterAll(() => desk?.close());

const account = { email: 'first@example.org', password };

async function printedLink(): Promise<string> {
  const { welcomeFirstAdministrator } = await import('@/staff/set-up/first-administrator');
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    await welcomeFirstAdministrator(desk.payload);
    return write.mock.calls.map(([text]) => String(text)).join('');
  } finally {
    write.mockRestore();
  }
}

const tokenOf = (printed: string) => printed.match(/\/admin\/set-up#([\w-]+)/)?.[1] ?? '';

describe('the first administrator', () => {
  it('cannot be made by whoever comes first', async () => {
    for (const path of ['/users/first-register', '/users']) {
      const response = await desk.send('stranger', 'POST', path, {
        ...account,
        role: 'administrator',
      });
      expect(response.status).toBe(401);
    }
    const { totalDocs } = await desk.payload.count({ collection: 'users' });
    expect(totalDocs).toBe(0);
  });

  it('cannot be made with a guessed token or an earlier link', async () => {
    const old = tokenOf(await printedLink());
    expect(old.length).toBeGreaterThan(40);
    await printedLink();
    for (const token of [old, 'guess']) {
      const response = await desk.send('stranger', 'POST', '/set-up', { token, ...account });
      expect(response.status).toBe(403);
    }
  });

  it('is made with the printed link, once', async () => {
    const token = tokenOf(await printedLink());
    const links = await desk.payload.find({ collection: 'set-up-links' });
    expect(JSON.stringify(links.docs)).not.toContain(token);

    const made = await desk.send('stranger', 'POST', '/set-up', { token, ...account });
    expect(made.status).toBe(200);
    const again = await desk.send('stranger', 'POST', '/set-up', {
      token,
      ...account,
      email: 'second@example.org',
    });
    expect(again.status).toBe(403);

    const { docs } = await desk.payload.find({ collection: 'users' });
    expect(docs.map(({ email, role }) => [email, role])).toEqual([
      ['first@example.org', 'administrator'],
    ]);
    expect(await printedLink()).toBe('');
  });
});
