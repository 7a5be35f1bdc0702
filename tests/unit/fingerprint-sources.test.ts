import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fingerprintSources } from '../../scripts/set-up.mjs';

let clone: string;
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(clone, file)), { recursive: true });
  writeFileSync(path.join(clone, file), text);
};

beforeEach(() => {
  clone = mkdtempSync(path.join(tmpdir(), 'pawcard-clone-'));
  write('app/page.tsx', 'a page');
  write('package-lock.json', '{}');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(clone, { recursive: true, force: true });
});

test('sources that change are built again, tests and documents that change are not', () => {
  const before = fingerprintSources(clone);
  write('tests/page.test.ts', 'a test');
  write('docs/guide.md', 'a guide');
  expect(fingerprintSources(clone)).toBe(before);
  write('app/page.tsx', 'another page');
  expect(fingerprintSources(clone)).not.toBe(before);
});

test.each(['data', 'site-data', 'var/pawcard'])(
  'what the site writes into %s is no reason to build again, wherever .env puts it',
  (folder) => {
    vi.stubEnv('DATA_DIR', folder);
    write('var/kept.txt', 'beside it');
    const before = fingerprintSources(clone);
    write(`${folder}/pawcard.sqlite`, 'rows');
    expect(fingerprintSources(clone)).toBe(before);
  },
);
