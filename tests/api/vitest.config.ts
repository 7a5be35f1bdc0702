import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  resolve: { alias: { '@payload-config': `${root}payload.config.ts`, '@': root } },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: ['tests/api/**/*.test.ts'],
    globalSetup: ['tests/api/start-product.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
});
