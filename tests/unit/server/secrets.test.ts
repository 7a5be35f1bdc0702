import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadOrCreateSecret } from '@/server/secrets';

const folder = mkdtempSync(path.join(tmpdir(), 'pawcard-secrets-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a secret is made once, kept, and readable by its owner only', () => {
  const file = path.join(folder, 'new', 'payload-secret');
  const secret = loadOrCreateSecret(file);
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  expect(loadOrCreateSecret(file)).toBe(secret);
  expect(readFileSync(file, 'utf8').trim()).toBe(secret);
  if (process.platform === 'win32') return;
  for (const place of [file, path.dirname(file)]) expect(statSync(place).mode & 0o077).toBe(0);
});

test('a secret file that lost its content is an error and not an empty secret', () => {
  const file = path.join(folder, 'empty');
  writeFileSync(file, '');
  expect(() => loadOrCreateSecret(file)).toThrow(/no usable secret/);
});
