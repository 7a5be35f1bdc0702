// Brings the tables up to date with the migrations that were generated for this dialect.
import type { Migration, Payload } from 'payload';
import { sqliteClient, usesPostgres } from '@/server/database';
import { protectAudit } from '../audit/protect-audit';
import { migrations as postgresMigrations } from '../migrations/postgres';
import { migrations as sqliteMigrations } from '../migrations/sqlite';

/** Runs what has not run yet. A failing migration is undone and ends the process. */
export async function migrateDatabase(payload: Payload): Promise<void> {
  await runMigrations(payload);
  await protectAudit();
}

async function runMigrations(payload: Payload): Promise<void> {
  if (usesPostgres()) {
    await payload.db.migrate({ migrations: postgresMigrations as Migration[] });
    return;
  }
  // A generated migration rebuilds a table by dropping it, which would empty its child tables; the
  // switch does nothing inside the migration's own transaction, so it is thrown around it.
  const client = sqliteClient();
  await client.execute('PRAGMA foreign_keys = OFF');
  try {
    await payload.db.migrate({ migrations: sqliteMigrations as Migration[] });
    const { rows } = await client.execute('PRAGMA foreign_key_check');
    if (rows.length > 0) {
      throw new Error(`The migration left ${rows.length} rows that point to nothing`);
    }
  } finally {
    await client.execute('PRAGMA foreign_keys = ON');
  }
}
