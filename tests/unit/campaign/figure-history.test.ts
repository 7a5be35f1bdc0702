import { describe, expect, it } from 'vitest';
import { defaultSnapshot } from '@/campaign/default-campaign';
import { figureHistory, findCorrection, type PublishedFigures } from '@/campaign/figure-history';
import type { Locale } from '@/campaign/locales';
import type { Statistic } from '@/campaign/statistic';

const day = (number: number) => new Date(Date.UTC(2026, 10, number));

function figure(changes: Partial<Statistic> = {}): Statistic {
  const [lead] = defaultSnapshot().statistics;
  if (!lead) throw new Error('There is no lead');
  return { ...lead, ...changes };
}

const published = (...figures: (Statistic | null)[]): PublishedFigures[] =>
  figures.map((it, index) => ({ holdsFrom: day(index + 1), statistics: it ? [it] : [] }));

const changes = (publications: PublishedFigures[]) =>
  figureHistory(publications, 'ratio-78').map(({ change }) => change);

describe('figureHistory', () => {
  it('is empty for a figure that never was', () => {
    expect(figureHistory(published(figure()), 'no-such')).toEqual([]);
  });

  it('has one version for publications that say the same of it', () => {
    expect(figureHistory(published(figure(), figure(), figure()), 'ratio-78')).toMatchObject([
      { change: 'first', from: day(1), until: null },
    ]);
  });

  it('tells a corrected number from new evidence and from new wording', () => {
    const [input] = figure().inputs;
    if (!input) throw new Error('There is no input');
    const evidence = figure({ inputs: [{ ...input, period: '2021' }] });
    const wording = { ...evidence, caveat: { ...evidence.caveat, nl: 'Anders.' } };
    const number = { ...wording, value: 87 };
    expect(changes(published(figure(), evidence, wording, number))).toEqual([
      'first',
      'evidence',
      'wording',
      'number',
    ]);
  });

  it('counts what was reworded in the reader’s own language only', () => {
    const reworded = figure({ caveat: { ...figure().caveat, nl: 'Anders.' } });
    const changesFor = (reader: Locale) =>
      figureHistory(published(figure(), reworded), 'ratio-78', reader).map(({ change }) => change);
    expect(changesFor('nl')).toEqual(['first', 'wording']);
    expect(changesFor('de')).toEqual(['first']);
  });

  it('takes no note of what readers do not see as the figure', () => {
    const reviewed = figure({ reviewBy: '2028-01-01', isUnderReview: true });
    expect(changes(published(figure(), reviewed))).toEqual(['first']);
  });

  it('knows when a figure was away', () => {
    const history = figureHistory(published(figure(), null, figure(), null), 'ratio-78');
    expect(history).toMatchObject([
      { change: 'first', from: day(1), until: day(2) },
      { change: 'again', from: day(3), until: day(4) },
    ]);
  });
});

describe('findCorrection', () => {
  it('names the number before the last change of it', () => {
    const history = figureHistory(
      published(figure({ value: 72 }), figure(), figure({ year: '2021' })),
      'ratio-78',
    );
    expect(findCorrection(history)).toMatchObject({ at: day(2), old: { value: 72 } });
  });

  it('finds none where the number never changed', () => {
    expect(findCorrection(figureHistory(published(figure()), 'ratio-78'))).toBeNull();
  });
});
