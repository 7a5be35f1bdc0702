// Payload's database adapter for either dialect. Leans on how the pinned adapter connects: it keeps
// a client that is already set, so it is given our single writer and never opens one of its own.
import path from 'node:path';
import { postgresAdapter } from '@payloadcms/db-postgres';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import type { DatabaseAdapterObj } from 'payload';
import { sqliteClient, usesPostgres } from './database';
import { environment } from './environment';

/** The adapter for `db` in the Payload configuration; opens nothing before Payload starts. */
export function payloadDatabase(): DatabaseAdapterObj {
  return usesPostgres() ? postgresDatabase() : sqliteDatabase();
}

function migrationFolder(dialect: 'sqlite' | 'postgres'): string {
  return path.join(process.cwd(), 'staff', 'migrations', dialect);
}

function sqliteDatabase(): DatabaseAdapterObj {
  const adapter = sqliteAdapter({
    // Never opened: `client` below takes its place.
    client: { url: 'file:unused' },
    push: false,
    migrationDir: migrationFolder('sqlite'),
    transactionOptions: { behavior: 'immediate' },
  });
  return {
    ...adapter,
    init(args) {
      const database = adapter.init(args);
      database.client = sqliteClient();
      return database;
    },
  };
}

function postgresDatabase(): DatabaseAdapterObj {
  return postgresAdapter({
    pool: { connectionString: environment().DATABASE_URL },
    push: false,
    migrationDir: migrationFolder('postgres'),
  });
}
