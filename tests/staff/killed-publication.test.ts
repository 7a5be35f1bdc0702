// A publication that is cut off leaves the old state or the new one, never a part of each.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
/** Each looks at what the one before it left. */
const rounds = 5;

interface Found {
  ids: string[];
  /** Whether the published documents compose exactly what the latest publication says. */
  isWhole: boolean;
  integrity: unknown[];
  foreignKeys: unknown[];
}

let dataDir: string;
let environment: NodeJS.ProcessEnv;
const running = new Set<ChildProcess>();

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'pawcard-killed-'));
  await cp(inject('newSite'), dataDir, { recursive: true });
  const secret = randomBytes(32).toString('hex');
  environment = {
    ...process.env,
    DATA_DIR: dataDir,
    PAYLOAD_SECRET: secret,
    ADMIN_EMAIL: 'admin@example.org',
    ADMIN_PASSWORD: 'correct-horse-battery-9',
  };
});
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await rm(dataDir, { recursive: true, force: true });
});

function start(program: string): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

function untilExit(child: ChildProcess): Promise<number | null> {
  return new Promise((done) => child.once('exit', done));
}

interface Life {
  /** After how much publishing it is killed. */
  lifeMs: number;
  /** … or after how many publications, whichever comes first. */
  maxPublications: number;
}

/** What the publisher finds when it opens the database, and what it published until its end. */
async function publishUntilKilled({ lifeMs, maxPublications }: Life) {
  const child = start('tests/staff/endless-publisher.ts');
  const exit = untilExit(child);
  let found: Found | null = null;
  let foundAt = 0;
  const published: string[] = [];
  const killing = new AbortController();
  if (!child.stdout) throw new Error('The publisher has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    // Payload logs to the same stream.
    if (!/^["{]/.test(line)) continue;
    if (found) {
      published.push(JSON.parse(line));
      if (published.length === maxPublications) child.kill('SIGKILL');
    } else {
      found = JSON.parse(line) as Found;
      foundAt = performance.now();
      setTimeout(lifeMs, undefined, { signal: killing.signal }).then(
        () => child.kill('SIGKILL'),
        () => undefined,
      );
    }
  }
  const publishedForMs = performance.now() - foundAt;
  killing.abort();
  await exit;
  if (!found) throw new Error('The publisher ended before it could look');
  return { found, published, publishedForMs };
}

describe.skipIf(inject('postgresUrl'))('a publication that is killed', () => {
  it('leaves either the old or the new', async () => {
    expect(await untilExit(start('staff/prepare-database.ts'))).toBe(0);

    // As long as a change and a restore take here, so that every part of both can be hit.
    const whole = await publishUntilKilled({ lifeMs: 120_000, maxPublications: 2 });
    let expected = [...whole.found.ids, ...whole.published];
    expect(expected).toHaveLength(3);

    for (let round = 0; round < rounds; round += 1) {
      const lifeMs = Math.random() * whole.publishedForMs;
      const { found, published } = await publishUntilKilled({ lifeMs, maxPublications: 4 });
      expect(found.isWhole).toBe(true);
      expect(found.integrity).toEqual([{ integrity_check: 'ok' }]);
      expect(found.foreignKeys).toEqual([]);
      // What was reported as published is there; at most one more was on its way.
      expect(found.ids.slice(0, expected.length)).toEqual(expected);
      expect(found.ids.length - expected.length).toBeLessThanOrEqual(1);
      expected = [...found.ids, ...published];
    }
    // Seven starts of the whole desk, on whatever machine.
  }, 600_000);
});
