// A figure is shown by the designs that can show it, wherever cards are listed, drawn or asked for.
import { describe, expect, test } from 'vitest';
import { defaultSnapshot } from '@/campaign/default-campaign';
import { readCardRequest } from '@/card/card-request';
import type { DesignName } from '@/card/card-spec';
import { resolveCardOrder } from '@/publication/card-order';
import { publishedOverlays } from '@/publication/published-overlays';
import { isSeenFirst } from '@/publication/seen-first';
import { testFonts } from '../card/overlay-fonts';

const counted = 'ratio-78';
const uncounted = 'iwf-2024-interval';

function snapshotWith(...designs: DesignName[]) {
  const snapshot = defaultSnapshot();
  snapshot.edition.designs = designs;
  return snapshot;
}

const designsOf = (statistic: string, snapshot = defaultSnapshot()) => [
  ...new Set(
    publishedOverlays(snapshot, testFonts)
      .filter((overlay) => overlay.statistic === statistic)
      .map(({ spec }) => spec.design),
  ),
];

const order = (fields: Record<string, string>, snapshot = defaultSnapshot()) =>
  resolveCardOrder(snapshot, readCardRequest(new Map(Object.entries(fields))), 'en', null);

describe('a figure that is not counted in strokes', () => {
  test('has overlays in every design but tally', () => {
    expect(designsOf(counted)).toEqual(['note', 'scrim', 'tally']);
    expect(designsOf(uncounted)).toEqual(['note', 'scrim']);
  });

  test('is refused as a tally, by a code of its own', () => {
    expect(order({ statistic: counted, design: 'tally' }).spec.design).toBe('tally');
    expect(() => order({ statistic: uncounted, design: 'tally' })).toThrow(
      expect.objectContaining({ code: 'design-not-for-figure' }),
    );
  });

  test('comes in the first design that can show it where none is asked for', () => {
    const tallyFirst = snapshotWith('tally', 'scrim');
    expect(order({ statistic: counted }, tallyFirst).spec.design).toBe('tally');
    expect(order({ statistic: uncounted }, tallyFirst).spec.design).toBe('scrim');
  });

  test('has its cards drawn ahead in that design', () => {
    const snapshot = snapshotWith('tally', 'scrim');
    const first = publishedOverlays(snapshot, testFonts).filter((it) => isSeenFirst(it, snapshot));
    expect(new Set(first.map(({ spec, statistic }) => `${statistic} ${spec.design}`))).toEqual(
      new Set([`${counted} tally`, `${uncounted} scrim`]),
    );
    // One in each language, however many formats and designs there are.
    expect(first).toHaveLength(2 * snapshot.locales.length);
  });
});
