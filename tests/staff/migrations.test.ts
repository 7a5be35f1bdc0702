// The migrations that are kept lead to the collections as they are: creating another one in a copy of
// their folder finds nothing to change.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const postgresUrl = inject('postgresUrl');
const kept = path.join(root, 'staff', 'migrations', postgresUrl ? 'postgres' : 'sqlite');

let work: string;
beforeAll(async () => {
  work = await mkdtemp(path.join(tmpdir(), 'pawcard-migrations-'));
});
afterAll(() => rm(work, { recursive: true, force: true }));

/** The names of the migrations that are created on top of those in `folder`. */
async function createIn(folder: string): Promise<string[]> {
  const before = await readdir(folder);
  const program = ['--import', 'tsx', 'tests/staff/create-migration.ts', folder];
  await promisify(execFile)(process.execPath, program, {
    cwd: root,
    env: {
      ...process.env,
      DATA_DIR: work,
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
      ...(postgresUrl ? { DATABASE_URL: postgresUrl } : {}),
    },
  });
  return (await readdir(folder)).filter((name) => !before.includes(name));
}

it('the collections need no other migration than those that are kept', async () => {
  const copy = path.join(work, 'kept');
  await cp(kept, copy, { recursive: true });
  expect(await createIn(copy)).toEqual([]);
});

it('a missing migration would be found', async () => {
  const copy = path.join(work, 'first-only');
  const first = (await readdir(kept)).filter((name) => name.includes('_initial.'));
  for (const name of first) await cp(path.join(kept, name), path.join(copy, name));
  expect((await createIn(copy)).filter((name) => name.endsWith('.ts'))).not.toEqual([]);
});
