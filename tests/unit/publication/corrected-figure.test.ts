import { describe, expect, it } from 'vitest';
import { defaultSnapshot } from '@/campaign/default-campaign';
import { publishedOverlays } from '@/publication/published-overlays';
import { loadCardFonts } from '@/server/card-fonts';

describe('a corrected figure', () => {
  it('has overlays under new addresses, and leaves every other figure’s where they were', async () => {
    const fonts = await loadCardFonts();
    const before = defaultSnapshot();
    const after = defaultSnapshot();
    const [lead] = after.statistics;
    if (!lead) throw new Error('There is no lead');
    lead.value = 87;
    const hashes = (snapshot: typeof before, slug: string) =>
      publishedOverlays(snapshot, fonts)
        .filter(({ statistic }) => statistic === slug)
        .map(({ hash }) => hash);
    const old = hashes(before, 'ratio-78');
    expect(old.length).toBeGreaterThan(0);
    expect(hashes(after, 'ratio-78').filter((hash) => old.includes(hash))).toEqual([]);
    expect(hashes(after, 'iwf-2024-interval')).toEqual(hashes(before, 'iwf-2024-interval'));
  });

  it('that is under review has none at all', async () => {
    const snapshot = defaultSnapshot();
    for (const statistic of snapshot.statistics) statistic.isUnderReview = true;
    expect(publishedOverlays(snapshot, await loadCardFonts())).toEqual([]);
  });
});
