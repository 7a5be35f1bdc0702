// What all desks of the tests stand on: a site as it is after its first start, laid out once, and one
// PostgreSQL server for its copies when PAWCARD_TEST_DATABASE asks for it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { copyLaidOutSite, layOutSite } from '../laid-out-site';
import { startPostgres } from '../postgres/embedded-postgres';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of a site after its first start: to be copied, never to be written in. */
    newSite: string;
    /** The server on which each test file makes its database; null: SQLite. */
    postgresUrl: string | null;
    /** The name of that site's database on it. */
    newDatabase: string;
  }
}

export default async function startDatabaseServer(project: TestProject) {
  const server =
    process.env.PAWCARD_TEST_DATABASE === 'postgres' ? await startPostgres() : undefined;
  const newSite = server
    ? await mkdtemp(path.join(tmpdir(), 'pawcard-new-site-'))
    : await copyLaidOutSite();
  if (server) await layOutSite(newSite, { DATABASE_URL: server.url });
  project.provide('newSite', newSite);
  project.provide('postgresUrl', server ? new URL('/postgres', server.url).href : null);
  project.provide('newDatabase', server ? new URL(server.url).pathname.slice(1) : '');
  return async () => {
    await server?.stop();
    await rm(newSite, { recursive: true, force: true });
  };
}
