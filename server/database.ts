// The database connections of this process: one SQLite single writer, or one PostgreSQL pool.
// Gives plain reads for code that reads published rows without the CMS, and writes in a transaction
// for what is no content: aggregate counts, kept cards. Content is written through the CMS alone.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Client } from '@libsql/client/sqlite3';
import pg from 'pg';
import { environment } from './environment';
import { logError } from './log';
import { processWide } from './process-wide';
import { openSqliteSingleWriter } from './sqlite-single-writer';

export type DatabaseRow = Record<string, unknown>;

/** True when the environment points to PostgreSQL; otherwise SQLite under DATA_DIR. */
export function usesPostgres(): boolean {
  return environment().DATABASE_URL !== undefined;
}

/** The one SQLite client of this process; opens `DATA_DIR/pawcard.sqlite` at the first call. */
export function sqliteClient(): Client {
  return processWide('sqlite-client', () => {
    const folder = environment().DATA_DIR;
    // Staff's password hashes are in it: a folder that is made here is its owner's alone.
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return openSqliteSingleWriter(path.join(folder, 'pawcard.sqlite'));
  });
}

/**
 * Runs one SELECT, or an UPDATE that returns its rows, that both dialects understand. Parameters are
 * `$1`, `$2` …, each used once and in this order (SQLite binds by position). Dates go in as ISO
 * strings; `Date` values may come out of PostgreSQL where SQLite gives ISO strings.
 */
export async function queryRows(
  sql: string,
  params: readonly (string | number | null)[] = [],
): Promise<DatabaseRow[]> {
  if (usesPostgres()) {
    const result = await postgresPool().query<DatabaseRow>(sql, [...params]);
    return result.rows;
  }
  const result = await sqliteClient().execute({ sql, args: [...params] });
  return result.rows.map((row) => ({ ...row }));
}

export interface Statement {
  /** With `$1`, `$2` … as in `queryRows`. */
  sql: string;
  params: (string | number | null)[];
}

/** Runs the statements in one transaction: all of them, or none. */
export async function executeTogether(statements: readonly Statement[]): Promise<void> {
  if (!usesPostgres()) {
    await sqliteClient().batch(
      statements.map(({ sql, params }) => ({ sql, args: params })),
      'write',
    );
    return;
  }
  const client = await postgresPool().connect();
  try {
    await client.query('BEGIN');
    for (const { sql, params } of statements) await client.query(sql, params);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

/** Closes what this process opened; the process must end afterwards. */
export async function closeDatabase(): Promise<void> {
  if (usesPostgres()) await postgresPool().end();
  else sqliteClient().close();
}

function postgresPool(): pg.Pool {
  return processWide('postgres-pool', () => {
    const pool = new pg.Pool({
      connectionString: environment().DATABASE_URL,
      max: 4,
      connectionTimeoutMillis: 5_000,
    });
    // An idle connection that breaks must not end the process; the pool replaces it.
    pool.on('error', (error) => logError('database-connection-lost', error));
    return pool;
  });
}
