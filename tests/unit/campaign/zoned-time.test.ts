import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readZonedTime, wallTimeAt } from '@/campaign/zoned-time';

const once = (iso: string) => ({ kind: 'once', at: new Date(iso) });

describe('a time in a named zone', () => {
  it('is an hour ahead of UTC in Brussels in November, two in July', () => {
    expect(readZonedTime('2026-11-18T09:00', 'Europe/Brussels')).toEqual(
      once('2026-11-18T08:00:00Z'),
    );
    expect(readZonedTime('2026-07-01T09:00', 'Europe/Brussels')).toEqual(
      once('2026-07-01T07:00:00Z'),
    );
  });

  it('does not exist while clocks are put forward', () => {
    const next = new Date('2027-03-28T01:00:00Z');
    for (const time of ['02:00', '02:30', '02:59']) {
      const found = readZonedTime(`2027-03-28T${time}`, 'Europe/Brussels');
      expect(found).toEqual({ kind: 'skipped', next });
    }
    expect(readZonedTime('2027-03-28T01:59', 'Europe/Brussels').kind).toBe('once');
    expect(readZonedTime('2027-03-28T03:00', 'Europe/Brussels')).toEqual(
      once('2027-03-28T01:00:00Z'),
    );
  });

  it('exists twice while clocks are put back', () => {
    expect(readZonedTime('2026-10-25T02:30', 'Europe/Brussels')).toEqual({
      kind: 'twice',
      first: new Date('2026-10-25T00:30:00Z'),
      second: new Date('2026-10-25T01:30:00Z'),
    });
    expect(readZonedTime('2026-10-25T03:00', 'Europe/Brussels').kind).toBe('once');
  });

  it('knows zones with half hours and whole days between them', () => {
    expect(readZonedTime('2026-11-18T09:00', 'Asia/Kolkata')).toEqual(once('2026-11-18T03:30:00Z'));
    expect(readZonedTime('2026-11-18T09:00', 'Pacific/Kiritimati')).toEqual(
      once('2026-11-17T19:00:00Z'),
    );
  });

  it.each([
    ['2026-11-31T09:00', 'Europe/Brussels'],
    ['2026-11-18', 'Europe/Brussels'],
    ['soon', 'Europe/Brussels'],
    ['2026-11-18T09:00', 'Europe/Atlantis'],
    ['2026-11-18T09:00', ''],
  ])('refuses %s in %s', (time, zone) => {
    expect(readZonedTime(time, zone)).toEqual({ kind: 'invalid' });
  });

  it('means the moment at which that zone’s clocks show it', () => {
    const zones = ['Europe/Brussels', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'];
    const minutes = fc.integer({ min: 26_000_000, max: 32_000_000 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
        const at = new Date(minute * 60_000);
        const found = readZonedTime(wallTimeAt(at, zone), zone);
        if (found.kind === 'once') expect(found.at).toEqual(at);
        else if (found.kind === 'twice') expect([found.first, found.second]).toContainEqual(at);
        else throw new Error(`${at.toISOString()} is ${found.kind} in ${zone}`);
      }),
    );
  });
});
