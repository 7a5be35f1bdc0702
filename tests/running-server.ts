// Starts the product as an operator would, on a database and a data folder of its own, and stops it.
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { copyLaidOutSite } from './laid-out-site';

const root = resolve(import.meta.dirname, '..');

export const administrator = { email: 'admin@example.org', password: 'correct-horse-battery-9' };

export interface RunningServer {
  url: string;
  dataDir: string;
  process: ChildProcess;
  /** Everything the server printed so far. */
  log: () => string;
  stop: () => Promise<void>;
}

export function findFreePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      if (address === null || typeof address === 'string') return fail(new Error('no port'));
      probe.close(() => done(address.port));
    });
  });
}

/**
 * @param dataDir absent: a copy of a site that is laid out already
 * @param environment added to the server's own; SITE_URL, DATABASE_URL and limits are set here
 * @throws with the server's log when it is not ready within four minutes: a slow machine is no fault
 */
export async function startServer(
  environment: Record<string, string> = {},
  givenDataDir?: string,
): Promise<RunningServer> {
  const dataDir = givenDataDir ?? (await copyLaidOutSite());
  const port = await findFreePort();
  const server = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      ADMIN_EMAIL: administrator.email,
      ADMIN_PASSWORD: administrator.password,
      // All tests come from one address.
      CARDS_PER_MINUTE: '10000',
      STEPS_PER_MINUTE: '10000',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  server.stdout.on('data', (chunk) => {
    log += chunk;
  });
  server.stderr.on('data', (chunk) => {
    log += chunk;
  });

  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (server.exitCode === null) {
      const gone = new Promise((done) => server.once('exit', done));
      server.kill('SIGTERM');
      await gone;
    }
    rmSync(dataDir, { recursive: true, force: true });
  };

  const deadline = Date.now() + 240_000;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) break;
    const isReady = await fetch(`${url}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isReady) return { url, dataDir, process: server, log: () => log, stop };
    await new Promise((done) => setTimeout(done, 150));
  }
  await stop();
  throw new Error(`The server did not become ready.\n${log}`);
}

/**
 * The administrator's session at a product that `startServer` started, as a Cookie header.
 * @throws where it refuses
 */
export async function signInAdministrator(url: string): Promise<string> {
  const answer = await fetch(`${url}/staff-api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' },
    body: JSON.stringify(administrator),
  });
  const [cookie] = answer.headers.getSetCookie();
  if (!answer.ok || !cookie) throw new Error(`Signing in: ${answer.status} ${await answer.text()}`);
  return cookie.split(';')[0] ?? '';
}
