// npm test: everything, from a fresh clone, with nothing but Node and npm. Installs, builds, checks,
// then runs the product on SQLite and on PostgreSQL and walks through it in a browser.
// `npm test -- checks api` runs only the stages named.
import { spawn } from 'node:child_process';
import { requireSupportedNode, setUp } from './set-up.mjs';

/** So much of a failed stage's output is shown once more at the end, where it is looked for. */
const shownAgain = 6000;

/** `print` gets what the program prints; resolves to how it ended and the end of what it printed. */
const run =
  (command, args, environment = {}) =>
  (print) =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [command, ...args], {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment },
      });
      let end = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8');
        stream.on('data', (text) => {
          print(text);
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

/** Those at a place run at once: each of the two waits for its server half of the time. */
const order = [
  ['checks'],
  ['staff-sqlite'],
  ['staff-postgres'],
  ['api-sqlite', 'api-postgres'],
  ['journeys'],
];

/** Runs stages at once; the first prints as it goes, the others when it is done. */
async function runTogether(names) {
  const running = names.map((name, index) => runStage(name, index === 0));
  for (const stage of running) process.stdout.write((await stage).held);
  return Promise.all(running);
}

async function runStage(name, isShown) {
  const startedAt = Date.now();
  let held = '';
  const print = (text) => {
    if (isShown) process.stdout.write(text);
    else held += text;
  };
  print(`\n── ${name}\n`);
  const { end, passed } = await stages[name](print);
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  print(`── ${name}: ${passed ? 'passed' : 'FAILED'} in ${seconds} s\n`);
  return { name, passed, end, held };
}

requireSupportedNode();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in stages));
if (unknown.length > 0) {
  throw new Error(`Expected stages of ${Object.keys(stages).join(', ')} but received ${unknown}`);
}
await setUp();

const ended = [];
for (const together of order) {
  const names = together.filter((name) => asked.length === 0 || asked.includes(name));
  if (names.length > 0) ended.push(...(await runTogether(names)));
}
const failed = ended.filter(({ passed }) => !passed);
for (const { end, name } of failed) process.stdout.write(`\n── ${name} failed with\n${end}\n`);
process.stdout.write(
  `\nStages: ${ended.length - failed.length} passed, ${failed.length} failed${failed.map(({ name }) => ` ${name}`)}\n`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
