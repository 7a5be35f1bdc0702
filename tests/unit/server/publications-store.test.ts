import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSnapshot } from '@/campaign/default-campaign';
import { closeDatabase, sqliteClient } from '@/server/database';
import { findCurrentPublicationId, loadPublicationRow } from '@/server/publications-store';

const folder = mkdtempSync(path.join(tmpdir(), 'pawcard-publications-'));

beforeAll(async () => {
  vi.stubEnv('DATA_DIR', folder);
  vi.stubEnv('DATABASE_URL', '');
  await sqliteClient().execute(
    'CREATE TABLE publications (id TEXT PRIMARY KEY, holds_from TEXT, data TEXT, created_at TEXT)',
  );
});

beforeEach(async () => {
  await sqliteClient().execute('DELETE FROM publications');
});

afterAll(async () => {
  await closeDatabase();
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

function publish(
  id: string,
  holdsFrom: string,
  createdAt: string,
  data: object = defaultSnapshot(),
) {
  return sqliteClient().execute({
    sql: 'INSERT INTO publications VALUES (?, ?, ?, ?)',
    args: [id, holdsFrom, JSON.stringify(data), createdAt],
  });
}

const monday = '2026-11-16T09:00:00.000Z';
const tuesday = '2026-11-17T09:00:00.000Z';
const wednesday = '2026-11-18T09:00:00.000Z';

describe('the current publication', () => {
  test('does not exist before anything is published', async () => {
    expect(await findCurrentPublicationId(new Date(monday))).toBeNull();
  });

  test('is the one whose moment came last, not the one written last', async () => {
    await publish('scheduled', wednesday, monday);
    await publish('old', monday, monday);
    await publish('current', tuesday, monday);
    expect(await findCurrentPublicationId(new Date(tuesday))).toBe('current');
    expect(await findCurrentPublicationId(new Date(wednesday))).toBe('scheduled');
  });

  test('is the one written later when two hold from the same moment', async () => {
    await publish('b', monday, tuesday);
    await publish('a', monday, wednesday);
    expect(await findCurrentPublicationId(new Date(wednesday))).toBe('a');
  });
});

describe('a publication', () => {
  test('comes with its snapshot', async () => {
    await publish('withData', monday, monday, { ...defaultSnapshot(), isLaunched: true });
    const row = await loadPublicationRow('withData');
    expect(row?.snapshot.isLaunched).toBe(true);
    expect(row?.holdsFrom.toISOString()).toBe(monday);
  });

  test('that nobody wrote is null', async () => {
    expect(await loadPublicationRow("' OR 1=1 --")).toBeNull();
  });

  test('is kept after the first reading', async () => {
    await publish('kept', monday, monday);
    const first = await loadPublicationRow('kept');
    await sqliteClient().execute('DELETE FROM publications');
    expect(await loadPublicationRow('kept')).toBe(first);
  });
});
