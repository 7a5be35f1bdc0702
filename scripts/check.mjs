// npm run check: what can be said about the code without starting the product. Every check runs,
// so that one look shows all that is wrong.
import { spawnSync } from 'node:child_process';

const checks = {
  'format and lint': ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  types: ['node_modules/typescript/bin/tsc', '--noEmit'],
  'import rules': [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    ...['app', 'campaign', 'card', 'components', 'maker', 'publication', 'server', 'staff'],
  ],
  'dead code': ['node_modules/knip/bin/knip.js'],
  'unit tests': ['node_modules/vitest/vitest.mjs', 'run'],
};

const failed = [];
for (const [name, args] of Object.entries(checks)) {
  process.stdout.write(`\n─ ${name}\n`);
  if (spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0) failed.push(name);
}
if (failed.length > 0) process.stdout.write(`\nFailed checks: ${failed.join(', ')}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
