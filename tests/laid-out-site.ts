// A site as it is after its first start, laid out once for each state of the sources: tests that are
// not about the first start begin with a copy of it.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { fingerprintSources } from '../scripts/set-up.mjs';

const root = path.resolve(import.meta.dirname, '..');
const shelf = path.join(root, 'test-results', 'laid-out-sites');

/** Lays out a site in an empty folder, or in the database that the environment names. */
export async function layOutSite(
  dataDir: string,
  environment: Record<string, string> = {},
): Promise<void> {
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'tests/lay-out-site.ts'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', DATA_DIR: dataDir, ...environment },
  });
}

/** A folder of the caller's own with such a site, on SQLite. */
export async function copyLaidOutSite(): Promise<string> {
  const site = path.join(shelf, fingerprintSources().slice(0, 16));
  if (!existsSync(site)) await putOnShelf(site);
  const dataDir = await mkdtemp(path.join(tmpdir(), 'pawcard-data-'));
  await cp(site, dataDir, { recursive: true });
  return dataDir;
}

/** Whole or not at all, also where several ask at once. Sites of other sources go. */
async function putOnShelf(site: string): Promise<void> {
  await mkdir(shelf, { recursive: true });
  const older = (await readdir(shelf)).filter((name) => !name.startsWith('new-'));
  const making = await mkdtemp(path.join(shelf, 'new-'));
  await layOutSite(making, { DATABASE_URL: '' });
  try {
    await rename(making, site);
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    if (!existsSync(site)) throw error;
  }
  for (const name of older) await rm(path.join(shelf, name), { recursive: true, force: true });
}
