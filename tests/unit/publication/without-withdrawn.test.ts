import { describe, expect, it } from 'vitest';
import { defaultSnapshot } from '@/campaign/default-campaign';
import { forLocales } from '@/campaign/locales';
import { offeredStatistics } from '@/campaign/offered-statistics';
import { withoutWithdrawn } from '@/publication/without-withdrawn';

const withdrawal = (slug: string) => ({
  slug,
  on: '2026-11-22',
  note: forLocales(['fr'], () => 'Retiré.'),
});

describe('what was shown before a figure was withdrawn', () => {
  it('says it nowhere any more, and that it was withdrawn', () => {
    const before = defaultSnapshot();
    const [lead, ...others] = before.edition.statistics;
    const after = withoutWithdrawn(before, [withdrawal(lead ?? '')]);
    expect(offeredStatistics(after).map(({ slug }) => slug)).toEqual(others);
    expect(after.statistics.map(({ slug }) => slug)).not.toContain(lead);
    expect(after.withdrawn).toMatchObject([{ slug: lead, note: { fr: 'Retiré.', nl: '' } }]);
  });

  it('is the same where it never had the figure', () => {
    const before = defaultSnapshot();
    expect(withoutWithdrawn(before, [withdrawal('another')])).toBe(before);
  });
});
