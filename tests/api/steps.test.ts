// Steps as pages tell them: which are counted, which are not, what is refused, and that nothing of
// them is lost when the product is stopped.
import { once } from 'node:events';
import path from 'node:path';
import { createClient } from '@libsql/client/sqlite3';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type RunningServer, signInAdministrator, startServer } from '../running-server';

let server: RunningServer;
let cookie = '';

// A product of its own: what is counted is compared to the last one, and its limit is reached.
beforeAll(async () => {
  server = await startServer({ STEPS_PER_MINUTE: '15', DATABASE_URL: '' });
  cookie = await signInAdministrator(server.url);
});
afterAll(() => server.stop());

const own = { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'text/plain;charset=UTF-8' };
const tell = async (body: unknown, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${server.url}/api/steps`, {
    method: 'POST',
    headers: { ...own, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  expect(answer.headers.getSetCookie()).toEqual([]);
  expect(await answer.text()).toBe('');
  return answer.status;
};

const opened = { step: 'opened', locale: 'fr' };

async function savedCounts(): Promise<Record<string, number>> {
  const database = createClient({ url: `file:${path.join(server.dataDir, 'pawcard.sqlite')}` });
  const { rows } = await database.execute('SELECT id, count FROM counts');
  database.close();
  return Object.fromEntries(
    rows.map(({ count, id }) => [String(id).replace(/^[^|]*\|/, ''), Number(count)]),
  );
}

describe('steps', () => {
  test('are refused from other sites, in other words and in long ones', async () => {
    expect(await tell(opened, { 'Sec-Fetch-Site': 'cross-site' })).toBe(403);
    expect(await tell(opened, { 'Content-Type': 'multipart/form-data; boundary=x' })).toBe(415);
    expect(await tell({ ...opened, padding: 'x'.repeat(400) })).toBe(413);
    for (const body of ['', 'null', '{', '[]', '{"step":"opened","locale":"pl"}']) {
      expect(await tell(body), body).toBe(400);
    }
  });

  test('are counted by known words, for nobody who asks not to be, and each in its place', async () => {
    expect(await tell({ ...opened, cameBy: 'whatsapp' })).toBe(204);
    // Each of these asks not to be counted, or is no visitor.
    expect(await tell(opened, { DNT: '1' })).toBe(204);
    expect(await tell(opened, { 'Sec-GPC': '1' })).toBe(204);
    expect(await tell(opened, { Cookie: cookie })).toBe(204);
    const shared = { step: 'shared', locale: 'fr', rung: 'channel-link', channel: 'x' };
    expect(await tell(shared)).toBe(204);
    expect(await tell({ step: 'saved', locale: 'fr', rung: 'zip', isFirst: true })).toBe(204);
    // A link that is followed by somebody who is not to be counted still leads on.
    const followed = await fetch(`${server.url}/r/BE?l=fr`, {
      headers: { DNT: '1' },
      redirect: 'manual',
    });
    expect(followed.status).toBe(302);
    // The form without JavaScript, from a page that was opened by a tagged link.
    const form = new FormData();
    const size = { width: 600, height: 800, channels: 3, background: '#987' } as const;
    const photo = await sharp({ create: size }).jpeg().toBuffer();
    form.set('locale', 'nl');
    form.set('photo', new Blob([new Uint8Array(photo)]), 'photo.jpg');
    const made = await fetch(`${server.url}/api/cards`, {
      method: 'POST',
      headers: { Accept: 'text/html', Referer: `${server.url}/nl?v=qr` },
      body: form,
    });
    expect(made.status).toBe(200);

    await vi.waitUntil(async () => Object.keys(await savedCounts()).length >= 6, {
      timeout: 20_000,
      interval: 500,
    });
    expect(await savedCounts()).toEqual({
      'opened|fr|||whatsapp||': 1,
      'shared|fr||||channel-link|x': 1,
      'card-made|fr|||||': 1,
      'saved|fr||||zip|': 1,
      'photo-chosen|nl|||qr||': 1,
      'card-ready|nl|||qr||': 1,
    });
  });

  test('make a public number once there are as many cards as staff ask for', async () => {
    const patched = await fetch(`${server.url}/staff-api/card-maker/1`, {
      method: 'PATCH',
      headers: { Cookie: cookie, 'Content-Type': 'application/json' },
      body: JSON.stringify({ cardsMadeFrom: 1 }),
    });
    expect(patched.status).toBe(200);
    const ask = async () => {
      const answer = await fetch(`${server.url}/api/cards-made`);
      return { caching: answer.headers.get('Cache-Control'), ...(await answer.json()) };
    };
    // A publication holds everywhere within two seconds.
    await vi.waitUntil(async () => (await ask()).cardsMade !== null, { timeout: 10_000 });
    const today = new Date().toISOString().slice(0, 10);
    expect(await ask()).toEqual({
      caching: 'public, max-age=120',
      cardsMade: { atLeast: 1, since: today },
    });
  });

  test('are limited for one address, and saved when the product stops', async () => {
    let status = 204;
    let accepted = 0;
    for (let sent = 0; sent < 60 && status === 204; sent += 1) {
      status = await tell({ step: 'saved', locale: 'de', rung: 'download', isFirst: true });
      if (status === 204) accepted += 1;
    }
    expect(status).toBe(429);

    const ended = once(server.process, 'exit');
    server.process.kill('SIGTERM');
    await ended;
    const database = createClient({ url: `file:${path.join(server.dataDir, 'pawcard.sqlite')}` });
    const { rows } = await database.execute("SELECT step, count FROM counts WHERE locale = 'de'");
    database.close();
    const counts = Object.fromEntries(rows.map(({ count, step }) => [step, Number(count)]));
    expect(counts.saved).toBe(accepted);
    // One address makes no more cards for the public number than half of that, rounded up.
    expect(counts['card-made']).toBeGreaterThan(0);
    expect(counts['card-made']).toBeLessThanOrEqual(8);
  });
});
