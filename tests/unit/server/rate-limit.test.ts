import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressGroup, findClientAddress } from '@/server/client-address';
import { RateLimit } from '@/server/rate-limit';

function makeLimit(options: Partial<ConstructorParameters<typeof RateLimit>[0]> = {}) {
  const clock = { ms: 0 };
  const limit = new RateLimit({ burst: 3, perMinute: 6, now: () => clock.ms, ...options });
  return { limit, clock };
}

describe('the limit per address', () => {
  test('lets a burst through, then says how long to wait, then fills up again', () => {
    const { limit, clock } = makeLimit();
    expect([1, 2, 3].map(() => limit.take('192.0.2.1'))).toEqual([0, 0, 0]);
    expect(limit.take('192.0.2.1')).toBe(10);
    clock.ms += 10_000;
    expect(limit.take('192.0.2.1')).toBe(0);
    expect(limit.take('192.0.2.1')).toBe(10);
  });

  test('counts each address by itself', () => {
    const { limit } = makeLimit({ burst: 1 });
    expect(limit.take('192.0.2.1')).toBe(0);
    expect(limit.take('192.0.2.2')).toBe(0);
    expect(limit.take('192.0.2.1')).toBeGreaterThan(0);
  });

  test('counts one IPv6 household as one address', () => {
    const { limit } = makeLimit({ burst: 1 });
    expect(limit.take('2001:db8:1:2::1')).toBe(0);
    expect(limit.take('2001:db8:1:2:ffff::9')).toBeGreaterThan(0);
    expect(limit.take('2001:db8:1:3::1')).toBe(0);
  });

  test('forgets an address as soon as it could start afresh', () => {
    const { limit, clock } = makeLimit();
    for (let i = 0; i < 50; i++) limit.take(`192.0.2.${i}`);
    expect(limit.size).toBe(50);
    clock.ms += 30_000;
    limit.take('198.51.100.1');
    expect(limit.size).toBe(1);
  });

  test('never remembers more addresses than its bound', () => {
    fc.assert(
      fc.property(fc.array(fc.ipV6(), { maxLength: 200 }), (addresses) => {
        const { limit } = makeLimit({ maxAddresses: 10 });
        for (const address of addresses) limit.take(address);
        expect(limit.size).toBeLessThanOrEqual(10);
      }),
    );
  });

  test('never lets more through than the burst and what has flowed in since', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 100 });
    fc.assert(
      fc.property(steps, (pauses) => {
        const { limit, clock } = makeLimit();
        let taken = 0;
        for (const pauseMs of pauses) {
          clock.ms += pauseMs;
          if (limit.take('192.0.2.1') === 0) taken += 1;
        }
        expect(taken).toBeLessThanOrEqual(3 + (clock.ms * 6) / 60_000 + 1e-6);
      }),
    );
  });
});

describe('the client’s address', () => {
  test('is the socket’s when there is no proxy of ours, whatever a header says', () => {
    expect(findClientAddress('203.0.113.9', '192.0.2.1', 0)).toBe('192.0.2.1');
  });

  test('is the Nth from the right, so that forged entries on the left do not count', () => {
    const header = '6.6.6.6, 203.0.113.9, 198.51.100.7';
    expect(findClientAddress(header, '192.0.2.1', 1)).toBe('198.51.100.7');
    expect(findClientAddress(header, '192.0.2.1', 2)).toBe('203.0.113.9');
  });

  test.each([
    ['too few entries', '203.0.113.9', 2],
    ['no address', 'unknown', 1],
    ['nothing', undefined, 1],
    ['script', '<script>', 1],
  ])('is the socket’s when the header holds %s', (_case, header, proxies) => {
    expect(findClientAddress(header, '192.0.2.1', proxies)).toBe('192.0.2.1');
  });

  test('is the plain IPv4 address on a dual-stack socket', () => {
    expect(findClientAddress(undefined, '::ffff:192.0.2.1', 0)).toBe('192.0.2.1');
    expect(findClientAddress('[2001:DB8::1]', '::1', 1)).toBe('2001:db8::1');
  });

  test('is grouped by its /64 however it is written', () => {
    expect(addressGroup('2001:db8::1')).toBe('2001:db8:0:0::/64');
    expect(addressGroup('2001:0db8:0000:0000:1:2:3:4')).toBe('2001:db8:0:0::/64');
    expect(addressGroup('::1')).toBe('0:0:0:0::/64');
    expect(addressGroup('192.0.2.1')).toBe('192.0.2.1');
  });
});
