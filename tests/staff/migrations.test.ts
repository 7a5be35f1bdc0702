// Until the first release there is one migration for each database, made from the collections as
// they are. Afterwards compare with what is created in a copy of the folder: nothing.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const postgresUrl = inject('postgresUrl');

let created: string;
beforeAll(async () => {
  created = await mkdtemp(path.join(tmpdir(), 'pawcard-migrations-'));
});
afterAll(() => rm(created, { recursive: true, force: true }));

it('created afresh, the migrations are the ones that are kept', async () => {
  const program = ['--import', 'tsx', 'tests/staff/create-migration.ts', created];
  await promisify(execFile)(process.execPath, program, {
    cwd: root,
    env: {
      ...process.env,
      DATA_DIR: created,
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
      ...(postgresUrl ? { DATABASE_URL: postgresUrl } : {}),
    },
  });
  const dialect = postgresUrl ? 'postgres' : 'sqlite';
  const kept = await readMigration(path.join(root, 'staff', 'migrations', dialect));
  const afresh = await readMigration(created);
  expect(afresh.statements).toBe(kept.statements);
  expect(afresh.schema).toEqual(kept.schema);
});

async function readMigration(folder: string) {
  const files = await readdir(folder);
  const [file, ...others] = files.filter((name) => name.endsWith('_initial.ts'));
  if (!file || others.length > 0) throw new Error(`Expected one migration in ${folder}`);
  const statements = await readFile(path.join(folder, file), 'utf8');
  const schema = await readFile(path.join(folder, file.replace(/ts$/, 'json')), 'utf8');
  // Its id is made at random.
  return { statements, schema: { ...JSON.parse(schema), id: '' } };
}
