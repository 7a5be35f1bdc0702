// One PostgreSQL server for all test files when PAWCARD_TEST_DATABASE asks for it; each file then
// gets a database of its own on it.
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../postgres/embedded-postgres';

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string | null;
  }
}

export default async function startDatabaseServer(project: TestProject) {
  const server =
    process.env.PAWCARD_TEST_DATABASE === 'postgres' ? await startPostgres() : undefined;
  project.provide('postgresUrl', server?.url ?? null);
  return () => server?.stop();
}
