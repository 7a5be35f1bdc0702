import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { closeDatabase, executeTogether, queryRows, sqliteClient } from '@/server/database';
import {
  fetchKeptCard,
  keepCard,
  keptFetches,
  keptSeconds,
  sweepKeptCards,
} from '@/server/kept-cards-store';

let folder: string;
const now = new Date('2026-11-22T12:00:00Z');
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const file = { card: Uint8Array.from([255, 216, 255, 10, 0, 7]), fileName: 'cats-story-fr.jpg' };

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pawcard-kept-'));
  vi.stubEnv('DATA_DIR', folder);
  await sqliteClient().execute(
    `CREATE TABLE kept_cards (id text PRIMARY KEY NOT NULL, expires_at text NOT NULL,
     fetches_left numeric NOT NULL, bytes numeric NOT NULL, sealed text NOT NULL)`,
  );
});
beforeEach(() => executeTogether([{ sql: 'DELETE FROM kept_cards', params: [] }]));
afterAll(async () => {
  await closeDatabase();
  await rm(folder, { recursive: true });
  vi.unstubAllEnvs();
});

const countRows = async () => (await queryRows('SELECT id FROM kept_cards')).length;

describe('a kept card', () => {
  test('is fetched as it was, a few times, and is then gone', async () => {
    const { secret, fetches } = await keepCard(file, now);
    expect(fetches).toBe(keptFetches);
    for (let fetch = 0; fetch < keptFetches; fetch++) {
      expect(await fetchKeptCard(secret, after(fetch))).toEqual(file);
    }
    expect(await fetchKeptCard(secret, after(9))).toBeNull();
    expect(await countRows()).toBe(0);
  });

  test('is fetched no more often by many at once', async () => {
    const { secret } = await keepCard(file, now);
    const fetched = await Promise.all(Array.from({ length: 20 }, () => fetchKeptCard(secret, now)));
    expect(fetched.filter((card) => card !== null)).toHaveLength(keptFetches);
  });

  test('is not served once its minutes are over, even before it is swept', async () => {
    const { secret, expiresAt } = await keepCard(file, now);
    expect(expiresAt).toEqual(after(keptSeconds));
    expect(await fetchKeptCard(secret, after(keptSeconds))).toBeNull();
    expect(await countRows()).toBe(1);
    await sweepKeptCards(after(keptSeconds));
    expect(await countRows()).toBe(0);
  });

  test('is swept by whoever keeps the next one', async () => {
    await keepCard(file, now);
    await keepCard(file, after(keptSeconds));
    expect(await countRows()).toBe(1);
  });

  test('has an address that cannot be guessed and is not in the database', async () => {
    const { secret } = await keepCard(file, now);
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    expect(await fetchKeptCard(secret.slice(0, -1), now)).toBeNull();
    expect(await fetchKeptCard(`${'A'.repeat(43)}`, now)).toBeNull();
    const rows = JSON.stringify(await queryRows('SELECT * FROM kept_cards'));
    expect(rows).not.toContain(secret);
    const [row] = await queryRows('SELECT sealed FROM kept_cards');
    const sealed = Buffer.from(String(row?.sealed), 'base64');
    expect(sealed.includes(Buffer.from(file.card))).toBe(false);
    expect(sealed.includes(file.fileName)).toBe(false);
  });

  test('that somebody altered in the database is not served', async () => {
    const { secret } = await keepCard(file, now);
    const [row] = await queryRows('SELECT sealed FROM kept_cards');
    const sealed = Buffer.from(String(row?.sealed), 'base64');
    sealed[sealed.length - 1] = (sealed.at(-1) as number) ^ 1;
    await executeTogether([
      { sql: 'UPDATE kept_cards SET sealed = $1', params: [sealed.toString('base64')] },
    ]);
    await expect(fetchKeptCard(secret, now)).rejects.toThrow();
  });

  test('leaves nothing readable in the files of the database', async () => {
    const marker = 'MARKER-OF-A-CARD'.repeat(50);
    const { secret } = await keepCard({ ...file, card: Buffer.from(marker) }, now);
    await sweepKeptCards(after(keptSeconds));
    for (const name of ['pawcard.sqlite', 'pawcard.sqlite-wal']) {
      const bytes = await readFile(path.join(folder, name)).catch(() => Buffer.alloc(0));
      for (const text of [
        marker.slice(0, 32),
        Buffer.from(marker).toString('base64').slice(0, 32),
        secret,
      ])
        expect(bytes.includes(text)).toBe(false);
    }
  });
});

test('no more is kept than there is room for', async () => {
  await keepCard(file, now);
  await executeTogether([{ sql: 'UPDATE kept_cards SET bytes = $1', params: [128 * 1024 * 1024] }]);
  await expect(keepCard(file, now)).rejects.toMatchObject({ name: 'BusyError' });
  expect(await countRows()).toBe(1);
  // There is room again as soon as the first has expired.
  await keepCard(file, after(keptSeconds));
});
