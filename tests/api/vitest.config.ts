import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The files share one product: the same order on every machine, whatever was slow or failed before. */
class OrderOfNames extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.sort((a, b) => a.moduleId.localeCompare(b.moduleId));
  }
}

/** They start a product of their own, always on SQLite: a second time would say nothing new. */
const onSqliteOnly = ['link-previews', 'public-address', 'steps'].map(
  (name) => `tests/api/${name}.test.ts`,
);

export default defineConfig({
  resolve: { alias: { '@payload-config': `${root}payload.config.ts`, '@': root } },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: ['tests/api/**/*.test.ts'],
    exclude: process.env.PAWCARD_TEST_DATABASE === 'postgres' ? onSqliteOnly : [],
    globalSetup: ['tests/api/start-product.ts'],
    testTimeout: 60_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    sequence: { sequencer: OrderOfNames },
  },
});
