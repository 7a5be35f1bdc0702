import { describe, expect, it } from 'vitest';
import { defaultSnapshot } from '@/campaign/default-campaign';
import { canBeChosen, canMakeCards, offeredStatistics } from '@/campaign/offered-statistics';
import type { Snapshot } from '@/campaign/snapshot';

const lead = 'ratio-78';

function snapshotWhere(change: (snapshot: Snapshot) => void): Snapshot {
  const snapshot = defaultSnapshot();
  change(snapshot);
  return snapshot;
}

function putUnderReview(snapshot: Snapshot, isMeant: (slug: string) => boolean): void {
  for (const statistic of snapshot.statistics) statistic.isUnderReview = isMeant(statistic.slug);
}

describe('a figure', () => {
  it('can be chosen while the edition shows it and cards are made', () => {
    expect(canBeChosen(defaultSnapshot(), lead)).toBe(true);
  });

  it('cannot where the edition does not show it, though it is published', () => {
    const snapshot = defaultSnapshot();
    expect(snapshot.statistics.some(({ slug }) => slug === 'cf-2023')).toBe(true);
    expect(canBeChosen(snapshot, 'cf-2023')).toBe(false);
  });

  it('cannot while it is under review; the others can', () => {
    const snapshot = snapshotWhere((it) => putUnderReview(it, (slug) => slug === lead));
    expect(canBeChosen(snapshot, lead)).toBe(false);
    expect(offeredStatistics(snapshot).map(({ slug }) => slug)).toEqual(['iwf-2024-interval']);
    expect(canMakeCards(snapshot)).toBe(true);
  });
});

describe('no card can be made', () => {
  it.each<[string, (snapshot: Snapshot) => void]>([
    ['before the first day', (snapshot) => Object.assign(snapshot, { phase: 'before' })],
    ['after the last day', (snapshot) => Object.assign(snapshot, { phase: 'after' })],
    ['while the maker is paused', ({ maker }) => Object.assign(maker, { isPaused: true })],
    ['while every figure is under review', (snapshot) => putUnderReview(snapshot, () => true)],
  ])('%s', (_, change) => {
    const snapshot = snapshotWhere(change);
    expect(canMakeCards(snapshot)).toBe(false);
    expect(canBeChosen(snapshot, lead)).toBe(false);
  });
});
