import fc from 'fast-check';
import { expect, it } from 'vitest';
import { untilFullSecond } from '@/staff/hooks/keep-sign-in-quiet';

it('a refusal waits for the next full second, never for none', () => {
  fc.assert(
    fc.property(fc.nat(60_000), (spentMs) => {
      const waitMs = untilFullSecond(spentMs);
      expect(waitMs).toBeGreaterThan(0);
      expect(waitMs).toBeLessThanOrEqual(1000);
      expect((spentMs + waitMs) % 1000).toBe(0);
    }),
  );
});
