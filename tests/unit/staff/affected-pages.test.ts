import { describe, expect, it } from 'vitest';
import { defaultSnapshot } from '@/campaign/default-campaign';
import type { Snapshot } from '@/campaign/snapshot';
import { findAffectedPages } from '@/staff/affected/affected-pages';

function pathsAfter(change: (after: Snapshot) => void): string[] {
  const after = defaultSnapshot();
  change(after);
  return findAffectedPages({ before: defaultSnapshot(), after }).map(({ path }) => path);
}

describe('the pages that a draft changes', () => {
  it('are none where nothing differs', () => {
    expect(pathsAfter(() => undefined)).toEqual([]);
  });

  it('are those of one language where a text of its page differs', () => {
    const changeTexts = (after: Snapshot) => {
      after.copy.nl.card.reportCall = 'Anders';
      after.copy.de.report.title = 'Anders';
    };
    expect(pathsAfter(changeTexts)).toEqual(['/nl', '/de/report']);
  });

  it('are the home page, the list and its own in every language where a figure differs', () => {
    const paths = pathsAfter(({ statistics: [lead] }) => {
      if (lead) lead.value = 87;
    });
    expect(paths).toHaveLength(12);
    expect(paths.slice(0, 3)).toEqual(['/fr', '/fr/figures', '/fr/figures/ratio-78']);
  });

  it('leave the home page out where the edition does not show the figure', () => {
    const before = defaultSnapshot();
    before.edition.statistics = ['ratio-78'];
    const after = structuredClone(before);
    const other = after.statistics.find(({ slug }) => slug !== 'ratio-78');
    if (other) other.value = 1;
    const paths = findAffectedPages({ before, after }).map(({ path }) => path);
    expect(paths).toContain(`/en/figures/${other?.slug}`);
    expect(paths).not.toContain('/en');
  });
});
