import { describe, expect, it } from 'vitest';
import { defaultSnapshot } from '@/campaign/default-campaign';
import { en } from '@/campaign/messages/en';
import { wordsOf } from '@/campaign/messages/interface-words';
import { readSnapshot } from '@/campaign/read-snapshot';
import type { PageName } from '@/campaign/snapshot';

describe('readSnapshot', () => {
  it('gives back what was kept', () => {
    const snapshot = defaultSnapshot();
    expect(readSnapshot(JSON.stringify(snapshot))).toEqual(snapshot);
  });

  it('reads publications from before there were several editions as running ones', () => {
    const { phase: _, ...rest } = defaultSnapshot();
    const { partners: __, ...edition } = rest.edition;
    const read = readSnapshot(JSON.stringify({ ...rest, edition }));
    expect(read.phase).toBe('running');
    expect(read.edition.partners).toEqual([]);
  });

  it('leaves a page to the fallback whose words are fewer than this release asks for', () => {
    const { 'report.rule': _, ...older } = wordsOf(en);
    const added = { pages: ['report', 'legal'] as PageName[], fallback: 'fr' as const };
    const pagesWith = (words: Record<string, string>) =>
      readSnapshot(
        JSON.stringify({ ...defaultSnapshot(), addedLanguages: { es: { ...added, words } } }),
      ).addedLanguages.es?.pages;
    expect(pagesWith(wordsOf(en))).toEqual(['report', 'legal']);
    expect(pagesWith(older)).toEqual(['legal']);
  });

  it('reads publications from before an organisation said its name on networks', () => {
    const { organisation, ...rest } = defaultSnapshot();
    const { handle: _, newsletter: __, ...older } = organisation;
    const read = readSnapshot(JSON.stringify({ ...rest, organisation: older }));
    expect(read.organisation).toEqual(organisation);
  });

  it('reads publications from before reporting points were confirmed one by one', () => {
    const { organisation, reportingPoints, ...rest } = defaultSnapshot();
    const { showsOnlyConfirmedPoints: _, ...older } = organisation;
    const points = reportingPoints.map(({ leadsStraight: __, ...point }) => point);
    const read = readSnapshot(
      JSON.stringify({ ...rest, organisation: older, reportingPoints: points }),
    );
    expect(read.organisation).toEqual(organisation);
    expect(read.reportingPoints).toEqual(reportingPoints);
  });

  it('reads of older publications no word about the images that a reporting point takes', () => {
    const { reportingPoints, ...rest } = defaultSnapshot();
    const points = reportingPoints.map(
      ({ takesDrawings: _, takesGeneratedImages: __, ...point }) => point,
    );
    const read = readSnapshot(JSON.stringify({ ...rest, reportingPoints: points }));
    for (const point of read.reportingPoints) {
      expect(point).toMatchObject({ takesDrawings: null, takesGeneratedImages: null });
    }
  });
});
