// A rehearsal does without what cannot be shown, and says so.
import { describe, expect, it } from 'vitest';
import { defaultSnapshot } from '@/campaign/default-campaign';
import type { Snapshot } from '@/campaign/snapshot';
import { withoutMissingFigures } from '@/publication/without-missing-figures';

const lead = 'ratio-78';

function after(edit: (snapshot: Snapshot) => void) {
  const snapshot = defaultSnapshot();
  const chosen = [...snapshot.edition.statistics];
  edit(snapshot);
  return withoutMissingFigures(snapshot, chosen);
}

describe('figures that a rehearsal cannot show', () => {
  it('none: nothing is changed and nothing remarked', () => {
    const { remarks, snapshot } = after(() => {});
    expect(remarks).toEqual([]);
    expect(snapshot).toEqual(defaultSnapshot());
  });

  it('one with a fault goes, the others stay', () => {
    const { remarks, snapshot } = after(({ statistics }) => {
      const figure = statistics.find(({ slug }) => slug === lead);
      if (figure) figure.sentence.nl = '';
    });
    expect(remarks).toMatchObject([
      { code: 'figure-faulty', figure: lead, problems: [{ field: 'sentence', locale: 'nl' }] },
    ]);
    const left = snapshot.statistics.map(({ slug }) => slug);
    expect(left).not.toContain(lead);
    expect(left).toHaveLength(defaultSnapshot().statistics.length - 1);
    expect(snapshot.edition.statistics).not.toContain(lead);
    expect(snapshot.maker.isPaused).toBe(false);
  });

  it('one whose review is long overdue stays among the figures, and is remarked', () => {
    const { remarks, snapshot } = after(({ statistics }) => {
      const figure = statistics.find(({ slug }) => slug === lead);
      if (figure) Object.assign(figure, { isUnderReview: true, reviewBy: '2026-01-31' });
    });
    expect(remarks).toEqual([
      { code: 'figure-under-review', figure: lead, reviewBy: '2026-01-31' },
    ]);
    expect(snapshot.edition.statistics).toContain(lead);
  });

  it('a maker that staff have paused anyway is not remarked upon', () => {
    const { remarks } = after((snapshot) => {
      snapshot.maker.isPaused = true;
      snapshot.statistics = [];
    });
    expect(remarks.map(({ code }) => code)).not.toContain('no-figure');
  });
});
