// How soon every instance shows what staff did: two instances of the product on one PostgreSQL that the
// tests' package brings along; a change published on the first, and one scheduled for the next minute.
// Prints, for each instance and each door, how long after the moment it said the new thing.
import { startPostgres } from '@/tests/postgres/embedded-postgres';
import { signInAdministrator, startServer } from '@/tests/running-server';
import { setUp } from './set-up.mjs';

const doors = ['/en', '/en/figures', '/api/campaign?locale=en'];
const pauseMs = 50;
const givenUpMs = 30_000;

await setUp();
const postgres = await startPostgres();
const first = await startServer({ DATABASE_URL: postgres.url });
// Both sign sessions with the secret in one data folder, as instances behind one address do.
const second = await startServer({ DATABASE_URL: postgres.url }, first.dataDir);

const headers = {
  'Content-Type': 'application/json',
  Cookie: await signInAdministrator(first.url),
};

interface Written {
  id: number;
}

async function find(address: string): Promise<Written> {
  const answer = await fetch(`${first.url}/staff-api${address}&depth=0`, { headers });
  const { docs } = (await answer.json()) as { docs: Written[] };
  const [document] = docs;
  if (!document) throw new Error(`Nothing at ${address}`);
  return document;
}

async function send(method: string, address: string, body: unknown): Promise<void> {
  const answer = await fetch(`${first.url}/staff-api${address}`, {
    method,
    headers,
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
}

/** Milliseconds from `since` until what is at `url` holds `mark`. */
async function msUntil(url: string, mark: string, since: number): Promise<number> {
  while (Date.now() - since < givenUpMs) {
    if ((await (await fetch(url)).text()).includes(mark)) return Date.now() - since;
    await new Promise((done) => setTimeout(done, pauseMs));
  }
  throw new Error(`${url} never said ${mark}`);
}

async function print(what: string, mark: string, since: number): Promise<void> {
  process.stdout.write(`${what}\n`);
  const waits = [first, second].flatMap(({ url }, index) =>
    doors.map(async (door) => {
      const ms = await msUntil(url + door, mark, since);
      return `  instance ${index + 1}  ${door.padEnd(26)} ${String(ms).padStart(6)} ms\n`;
    }),
  );
  for (const line of await Promise.all(waits)) process.stdout.write(line);
}

/** The source as it stands on every one of the doors. */
async function leadFigure(sourceName: string) {
  const { id } = await find('/statistics?where[slug][equals]=ratio-78');
  return { id, data: { sourceName, _status: 'published' } };
}

try {
  const now = await leadFigure('Published now');
  const sentAt = Date.now();
  await send('PATCH', `/statistics/${now.id}`, now.data);
  process.stdout.write(`Publishing itself took ${Date.now() - sentAt} ms.\n`);
  await print('Published on instance 1, from the answer:', 'Published now', Date.now());

  const later = await leadFigure('Published later');
  const moment = new Date(Math.ceil((Date.now() + 5_000) / 60_000) * 60_000);
  await send('POST', '/proposals/propose', {
    documents: [{ collection: 'statistics', id: later.id, data: later.data, locale: 'en' }],
    reason: 'Measured',
    at: { time: moment.toISOString().slice(0, 16), timeZone: 'UTC' },
  });
  await new Promise((done) => setTimeout(done, moment.getTime() - Date.now() - 500));
  await print('Scheduled, from its moment:', 'Published later', moment.getTime());
} finally {
  await second.stop();
  await first.stop();
  await postgres.stop();
}
