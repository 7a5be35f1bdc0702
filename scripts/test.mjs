// npm test: everything, from a fresh clone, with nothing but Node and npm. Installs, builds, checks,
// then runs the product on SQLite and on PostgreSQL and walks through it in a browser.
// `npm test -- checks api` runs only the stages named.
import { spawn } from 'node:child_process';
import { requireSupportedNode, setUp } from './set-up.mjs';

/** So much of a failed stage's output is shown once more at the end, where it is looked for. */
const shownAgain = 6000;

/** Shows what the program prints and resolves to how it ended and the end of what it printed. */
const run =
  (command, args, environment = {}) =>
  () =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [command, ...args], {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment },
      });
      let end = '';
      for (const [stream, terminal] of [
        [child.stdout, process.stdout],
        [child.stderr, process.stderr],
      ]) {
        stream.setEncoding('utf8');
        stream.on('data', (text) => {
          terminal.write(text);
          end = (end + text).slice(-shownAgain);
        });
      }
      child.on('error', reject);
      child.on('close', (code) => resolve({ passed: code === 0, end }));
    });

const vitest = 'node_modules/vitest/vitest.mjs';
const api = ['run', '--config', 'tests/api/vitest.config.ts'];
const desk = ['run', '--config', 'tests/staff/vitest.config.ts'];

const stages = {
  checks: run('scripts/check.mjs', []),
  'staff-sqlite': run(vitest, desk, { PAWCARD_TEST_DATABASE: 'sqlite' }),
  'staff-postgres': run(vitest, desk, { PAWCARD_TEST_DATABASE: 'postgres' }),
  'api-sqlite': run(vitest, api, { PAWCARD_TEST_DATABASE: 'sqlite' }),
  'api-postgres': run(vitest, api, { PAWCARD_TEST_DATABASE: 'postgres' }),
  journeys: run('node_modules/@playwright/test/cli.js', ['test']),
};

requireSupportedNode();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in stages));
if (unknown.length > 0) {
  throw new Error(`Expected stages of ${Object.keys(stages).join(', ')} but received ${unknown}`);
}
await setUp();

const failed = [];
const names = asked.length > 0 ? asked : Object.keys(stages);
for (const name of names) {
  const startedAt = Date.now();
  process.stdout.write(`\n── ${name}\n`);
  const { end, passed } = await stages[name]();
  if (!passed) failed.push({ name, end });
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  process.stdout.write(`── ${name}: ${passed ? 'passed' : 'FAILED'} in ${seconds} s\n`);
}
for (const { end, name } of failed) process.stdout.write(`\n── ${name} failed with\n${end}\n`);
process.stdout.write(
  `\nStages: ${names.length - failed.length} passed, ${failed.length} failed${failed.map(({ name }) => ` ${name}`)}\n`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
