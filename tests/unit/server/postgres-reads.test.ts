import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { defaultSnapshot } from '@/campaign/default-campaign';
import { closeDatabase, queryRows } from '@/server/database';
import { findCurrentPublicationId, loadPublicationRow } from '@/server/publications-store';
import { startPostgres, type TestDatabase } from '../../postgres/embedded-postgres';

let postgres: TestDatabase;

beforeAll(async () => {
  postgres = await startPostgres();
  vi.stubEnv('DATABASE_URL', postgres.url);
  await queryRows(
    'CREATE TABLE publications (id text PRIMARY KEY, holds_from timestamptz, data text, created_at timestamptz)',
  );
  await queryRows(
    `INSERT INTO publications VALUES
      ('past', '2026-11-16T09:00:00Z', $1, '2026-11-16T08:00:00Z'),
      ('future', '2026-11-18T09:00:00Z', $1, '2026-11-16T08:30:00Z')`,
    [JSON.stringify({ ...defaultSnapshot(), isLaunched: true })],
  );
}, 60_000);

afterAll(async () => {
  await closeDatabase();
  await postgres.stop();
  vi.unstubAllEnvs();
});

test('publications read the same from PostgreSQL', async () => {
  expect(await findCurrentPublicationId(new Date('2026-11-15T00:00:00Z'))).toBeNull();
  expect(await findCurrentPublicationId(new Date('2026-11-17T00:00:00Z'))).toBe('past');
  expect(await findCurrentPublicationId(new Date('2026-11-18T09:00:00Z'))).toBe('future');
  const row = await loadPublicationRow('past');
  expect(row?.holdsFrom.toISOString()).toBe('2026-11-16T09:00:00.000Z');
  expect(row?.snapshot.isLaunched).toBe(true);
});
