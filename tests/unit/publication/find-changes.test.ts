import { describe, expect, it } from 'vitest';
import { defaultSnapshot } from '@/campaign/default-campaign';
import { findChanges } from '@/publication/find-changes';

describe('findChanges', () => {
  it('finds none between equal snapshots', () => {
    expect(findChanges(defaultSnapshot(), defaultSnapshot())).toEqual([]);
  });

  it('says which figure changed, from what to what', () => {
    const after = defaultSnapshot();
    const [lead] = after.statistics;
    if (lead) lead.value = 87;
    expect(findChanges(defaultSnapshot(), after)).toEqual([
      { part: 'statistic', slug: 'ratio-78', from: 78, to: 87 },
    ]);
  });

  it('says which page changed in which language', () => {
    const after = defaultSnapshot();
    after.copy.de.home.title = 'Neu';
    expect(findChanges(defaultSnapshot(), after)).toEqual([
      { part: 'copy', slug: 'home', locale: 'de' },
    ]);
  });

  it('says when a figure came or went', () => {
    const after = defaultSnapshot();
    after.statistics = after.statistics.slice(1);
    expect(findChanges(defaultSnapshot(), after)).toEqual([
      { part: 'statistic', slug: 'ratio-78', from: 78, to: null },
    ]);
    expect(findChanges(after, defaultSnapshot())).toEqual([
      { part: 'statistic', slug: 'ratio-78', from: null, to: 78 },
    ]);
  });
});
