import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findOverlay, loadOverlay } from '@/server/overlay-store';

const folder = mkdtempSync(path.join(tmpdir(), 'pawcard-overlays-'));
const png = new Uint8Array([137, 80, 78, 71]);
const hashOf = (digit: string) => digit.repeat(16);

beforeAll(() => {
  vi.stubEnv('DATA_DIR', folder);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('the overlay store', () => {
  test('keeps what was drawn and never draws it again', async () => {
    const draw = vi.fn(async () => png);
    expect(await findOverlay(hashOf('a'))).toBeNull();
    expect(await loadOverlay(hashOf('a'), draw)).toEqual(png);
    expect(new Uint8Array(await loadOverlay(hashOf('a'), draw))).toEqual(png);
    expect(draw).toHaveBeenCalledTimes(1);
    expect(new Uint8Array((await findOverlay(hashOf('a'))) ?? [])).toEqual(png);
  });

  test('draws once however many ask at the same time', async () => {
    const draw = vi.fn(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return png;
    });
    await Promise.all(Array.from({ length: 20 }, () => loadOverlay(hashOf('b'), draw)));
    expect(draw).toHaveBeenCalledTimes(1);
  });

  test('keeps nothing of a drawing that failed, and tries again', async () => {
    const fail = async () => {
      throw new Error('no ink');
    };
    await expect(loadOverlay(hashOf('c'), fail)).rejects.toThrow('no ink');
    expect(await loadOverlay(hashOf('c'), async () => png)).toEqual(png);
  });

  test('leaves no drafts behind', () => {
    expect(
      readdirSync(path.join(folder, 'overlays')).every((name) => /^\w{16}\.png$/.test(name)),
    ).toBe(true);
  });

  test.each(['', 'x', '../../../etc/passwd', hashOf('A'), `${hashOf('a')}\n`, `${hashOf('a')}/..`])(
    'does not take %j for a hash',
    async (name) => {
      expect(await findOverlay(name)).toBeNull();
      await expect(loadOverlay(name, async () => png)).rejects.toThrow(/hash/);
    },
  );
});
