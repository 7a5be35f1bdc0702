import { describe, expect, it, vi } from 'vitest';
import { defaultSnapshot } from '@/campaign/default-campaign';
import { sayOutcome } from '@/server/link-watch/say-outcome';
import { takeTurns } from '@/server/link-watch/take-turns';
import { publishedAddresses, watchAgent } from '@/server/link-watch/watch-links';
import type { WatchedLink } from '@/server/link-watch/watched-links-store';

const link = (more: Partial<WatchedLink>): WatchedLink => ({
  address: 'https://hotline.example/',
  result: 'failed',
  reason: 'not-found',
  since: new Date('2026-11-20T06:00:00Z'),
  runs: 1,
  checkedAt: new Date('2026-11-22T06:00:00Z'),
  finalAddress: null,
  ...more,
});

describe('the link watch', () => {
  it('looks at every address of a reporting point or help line, once', () => {
    const snapshot = defaultSnapshot();
    const addresses = publishedAddresses(snapshot);
    for (const { url } of snapshot.reportingPoints) expect(addresses).toContain(url);
    for (const { url } of snapshot.helpLines) if (url) expect(addresses).toContain(url);
    expect(addresses).not.toContain('');
  });

  it('says who it is', () => {
    expect(watchAgent('https://paw.example')).toContain('+https://paw.example');
    expect(watchAgent(undefined)).toBe('Mozilla/5.0 (compatible; Pawcard link watch)');
  });

  it('asks one host at a time, and others meanwhile', async () => {
    vi.useFakeTimers();
    const awaitTurn = takeTurns(2_000);
    const begun: string[] = [];
    for (const host of ['a', 'a', 'b', 'a']) void awaitTurn(host).then(() => begun.push(host));
    await vi.advanceTimersByTimeAsync(0);
    expect(begun).toEqual(['a', 'b']);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(begun).toEqual(['a', 'b', 'a']);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(begun).toEqual(['a', 'b', 'a', 'a']);
    vi.useRealTimers();
  });
});

describe('the command', () => {
  it('ends well after one failure, and with 1 after two', () => {
    const once = sayOutcome({ kind: 'done', links: [link({ runs: 1 })] });
    expect(once).toMatchObject({ exitCode: 0 });
    expect(once.lines[0]).toMatch(/^failed once: {2}https:\/\/hotline\.example\/ {2}not-found$/);
    const twice = sayOutcome({ kind: 'done', links: [link({ runs: 2 })] });
    expect(twice.exitCode).toBe(1);
    expect(twice.lines[0]).toMatch(/^dead: .* since 2026-11-20$/);
  });

  it('calls nothing dead that moved or sends programs away', () => {
    const links = [
      link({ result: 'moved', reason: null, runs: 9, finalAddress: 'https://new.example/' }),
      link({ result: 'unclear', reason: 'refuses-programs', runs: 9 }),
      link({ result: 'works', reason: null, runs: 9 }),
    ];
    const { exitCode, lines } = sayOutcome({ kind: 'done', links });
    expect(exitCode).toBe(0);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('→ https://new.example/');
    expect(lines.at(-1)).toBe('3 addresses, 0 dead.');
  });

  it('ends with 2 where it could not look', () => {
    expect(sayOutcome({ kind: 'no-network' }).exitCode).toBe(2);
    expect(sayOutcome({ kind: 'not-our-turn' }).exitCode).toBe(2);
  });
});
