import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundDown, sayCardsMade } from '@/campaign/cards-made';

const since = '2026-11-18';

describe('the number of cards made', () => {
  it('is rounded down to two digits that count', () => {
    expect([0, 9, 99, 100, 149, 1276, 19_999].map(roundDown)).toEqual([
      0, 9, 99, 100, 140, 1200, 19_000,
    ]);
  });

  it('is hidden until there are enough', () => {
    expect(sayCardsMade({ count: 99, since }, 100)).toBeNull();
    expect(sayCardsMade({ count: 100, since }, 100)).toEqual({ atLeast: 100, since });
    expect(sayCardsMade({ count: 0, since: null }, 0)).toBeNull();
  });

  it('never says more cards than there were, nor fewer than the threshold', () => {
    fc.assert(
      fc.property(fc.nat(50_000_000), fc.integer({ min: 1, max: 1_000_000 }), (count, from) => {
        const said = sayCardsMade({ count, since }, from);
        if (count < from) return said === null;
        return said !== null && said.atLeast <= count && said.atLeast >= from;
      }),
    );
  });
});
