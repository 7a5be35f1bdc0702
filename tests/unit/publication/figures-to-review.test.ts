import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, dayAt } from '@/campaign/edition-dates';
import { isReviewTooLate, reviewTurningPoints } from '@/publication/figures-to-review';

const figure = (slug: string, reviewBy: string | null) => ({ slug, reviewBy });
const zone = 'Europe/Brussels';

describe('figures past their review date', () => {
  it('leave new cards when the grace period is over, not before', () => {
    expect(isReviewTooLate('2027-06-30', 90, '2027-09-28')).toBe(false);
    expect(isReviewTooLate('2027-06-30', 90, '2027-09-29')).toBe(true);
  });

  it('never is too late without a review date', () => {
    expect(isReviewTooLate(null, 0, '9999-12-31')).toBe(false);
  });
});

describe('reviewTurningPoints', () => {
  it('are the first moments of the days after, in the campaign’s own zone, each once', () => {
    const statistics = [
      figure('a', '2027-06-30'),
      figure('b', '2027-06-30'),
      figure('c', '2027-01-01'),
      figure('d', null),
    ];
    expect(reviewTurningPoints(statistics, 0, zone).map((it) => it.toISOString())).toEqual([
      '2027-01-01T23:00:00.000Z',
      '2027-06-30T22:00:00.000Z',
    ]);
  });

  it('are exactly where a figure turns from usable to too late', () => {
    const day = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 730 }), (reviewBy, graceDays) => {
        const [moment] = reviewTurningPoints([{ reviewBy }], graceDays, zone);
        if (!moment) throw new Error('Expected a moment');
        const on = dayAt(moment, zone);
        const before = dayAt(new Date(moment.getTime() - 1000), zone);
        expect(dayAfter(before)).toBe(on);
        expect(isReviewTooLate(reviewBy, graceDays, on)).toBe(true);
        expect(isReviewTooLate(reviewBy, graceDays, before)).toBe(false);
      }),
    );
  });
});
