// npm run check: what can be said about the code without starting the product. Every check runs,
// so that one look shows all that is wrong.
import { spawn } from 'node:child_process';

/** Each has one core enough: they run at once, and are printed one after the other. */
const readings = {
  'format and lint': ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  types: ['node_modules/typescript/bin/tsc', '--noEmit'],
  'import rules': [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    ...['app', 'campaign', 'card', 'components', 'maker', 'publication', 'server', 'staff'],
  ],
  'dead code': ['node_modules/knip/bin/knip.js'],
};
/** These take every core, and show how far they are. */
const tests = { 'unit tests': ['node_modules/vitest/vitest.mjs', 'run'] };

/** Resolves to whether the check passed and, if `isHeld`, what it printed. */
function run(args, isHeld) {
  return new Promise((resolve, reject) => {
    const stdio = isHeld ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(process.execPath, args, { stdio });
    let held = '';
    for (const stream of isHeld ? [child.stdout, child.stderr] : []) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        held += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ passed: code === 0, held }));
  });
}

const failed = [];
const reading = Object.entries(readings).map(([name, args]) => [name, run(args, true)]);
for (const [name, running] of reading) {
  const { held, passed } = await running;
  process.stdout.write(`\n─ ${name}\n${held}`);
  if (!passed) failed.push(name);
}
for (const [name, args] of Object.entries(tests)) {
  process.stdout.write(`\n─ ${name}\n`);
  if (!(await run(args, false)).passed) failed.push(name);
}
if (failed.length > 0) process.stdout.write(`\nFailed checks: ${failed.join(', ')}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
