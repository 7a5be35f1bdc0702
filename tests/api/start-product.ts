// The product for the API tests: on SQLite, or on a real PostgreSQL when PAWCARD_TEST_DATABASE
// asks for it (TEST_DATABASE_URL names a server of your own; otherwise one is brought along).
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../postgres/embedded-postgres';
import { startServer } from '../running-server';

declare module 'vitest' {
  interface ProvidedContext {
    url: string;
    dataDir: string;
  }
}

export default async function startProduct(project: TestProject) {
  const postgres =
    process.env.PAWCARD_TEST_DATABASE === 'postgres' ? await startPostgres() : undefined;
  // Its very first start, with an empty folder and database.
  const server = await startServer(
    postgres ? { DATABASE_URL: postgres.url } : {},
    await mkdtemp(join(tmpdir(), 'pawcard-data-')),
  );
  project.provide('url', server.url);
  project.provide('dataDir', server.dataDir);
  return async () => {
    await server.stop();
    await postgres?.stop();
  };
}
