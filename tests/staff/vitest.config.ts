import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Those that take longest, so that none of them is still running when all others are done. */
const first = ['killed-publication', 'scheduling', 'sessions', 'one-time-links', 'migrations'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const index = first.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return index < 0 ? first.length : index;
    };
    return files.sort((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

export default defineConfig({
  resolve: { alias: { '@payload-config': `${root}payload.config.ts`, '@': root } },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: ['tests/staff/**/*.test.ts'],
    globalSetup: ['tests/staff/start-database-server.ts'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // Each file has a process and a database of its own. Some wait by the clock (refused sign-ins do):
    // more of them at once than two cores could otherwise carry.
    maxWorkers: 4,
    sequence: { sequencer: LongestFirst },
  },
});
