// npm start: everything from a fresh clone to a running site. Sets up, prepares the database, then
// runs the front server until it is told to stop. Configured by environment variables or `.env`.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { fail, requireSupportedNode, runNode, setUp } from './set-up.mjs';

const root = path.resolve(import.meta.dirname, '..');

requireSupportedNode();
process.chdir(root);
// Variables that are set already win over the file.
if (existsSync('.env')) process.loadEnvFile('.env');
await setUp();
await prepareDatabase();
serve();

/** One locked step before anything is served; a half-prepared database serves nobody. */
async function prepareDatabase() {
  const args = ['--import', 'tsx', 'staff/prepare-database.ts'];
  if ((await runNode(args, { NODE_ENV: 'production' })) !== 0) {
    fail('The database could not be prepared: see the message above.');
  }
}

function serve() {
  const server = spawn(process.execPath, ['--import', 'tsx', 'server/front/serve.ts'], {
    cwd: root,
    // The fourth stream tells us the port, and tells the server when we are gone.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      // Pictures come and go on many threads: fewer arenas keep the memory small.
      MALLOC_ARENA_MAX: '2',
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
  });
  server.on('message', ({ port }) => sayWhere(port));
  server.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => server.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal));
  }
}

/** @param {number} port where the server listens */
function sayWhere(port) {
  const { HOST } = process.env;
  const isOpen = !HOST || HOST === '0.0.0.0' || HOST === '::';
  const lines = [
    `Pawcard is ready at http://${isOpen ? 'localhost' : HOST}:${port} (staff: /admin)`,
  ];
  for (const address of isOpen ? localAddresses() : []) {
    lines.push(`On a phone in the same network: http://${address}:${port}`);
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

function localAddresses() {
  return Object.values(networkInterfaces())
    .flat()
    .filter((entry) => entry && entry.family === 'IPv4' && !entry.internal)
    .map((entry) => entry.address);
}
