import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  resolve: { alias: { '@payload-config': `${root}payload.config.ts`, '@': root } },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: ['tests/staff/**/*.test.ts'],
    globalSetup: ['tests/staff/start-database-server.ts'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // Each file has a process and a database of its own; more at once would only wait for each other.
    maxWorkers: 2,
  },
});
