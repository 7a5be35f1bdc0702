// One process at a time prepares the database, on this machine (SQLite) or of all instances
// (PostgreSQL). Both locks end with the process that holds them, however it ends.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { usesPostgres } from '@/server/database';
import { environment } from '@/server/environment';
import { openSqliteSingleWriter } from '@/server/sqlite-single-writer';

/** Any number that no other lock of ours uses. */
const lockKey = 0x7061_7764;

/** Longer than any migration should take; whoever waits longer gives up with an error. */
const maxWaitSeconds = 300;

/** Waits for the turn to prepare the database; the function returned ends the turn. */
export function lockSetUp(): Promise<() => Promise<void>> {
  return usesPostgres() ? lockOnPostgres() : lockOnThisMachine();
}

async function lockOnPostgres(): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: environment().DATABASE_URL });
  await client.connect();
  await client.query(`SET lock_timeout = '${maxWaitSeconds}s'`);
  await client.query('SELECT pg_advisory_lock($1)', [lockKey]);
  return () => client.end();
}

/** A database file of its own, because the write lock of the real one is needed for the work. */
async function lockOnThisMachine(): Promise<() => Promise<void>> {
  const { DATA_DIR } = environment();
  mkdirSync(DATA_DIR, { recursive: true, mode: 0o700 });
  const client = openSqliteSingleWriter(path.join(DATA_DIR, 'set-up.lock'), { maxWaitSeconds });
  const transaction = await client.transaction('write');
  return async () => {
    transaction.close();
    client.close();
  };
}
