import { describe, expect, it } from 'vitest';
import { defaultSnapshot } from '@/campaign/default-campaign';
import type { Snapshot } from '@/campaign/snapshot';
import { findSnapshotProblems } from '@/publication/find-snapshot-problems';

function problemsAfter(change: (snapshot: Snapshot) => void) {
  const snapshot = defaultSnapshot();
  change(snapshot);
  return findSnapshotProblems(snapshot);
}

const lead = (snapshot: Snapshot) => snapshot.statistics[0] as Snapshot['statistics'][number];
const input = (snapshot: Snapshot, index: number) =>
  lead(snapshot).inputs[index] as Snapshot['statistics'][number]['inputs'][number];

describe('findSnapshotProblems', () => {
  it('finds nothing wrong with the default campaign', () => {
    expect(findSnapshotProblems(defaultSnapshot())).toEqual([]);
  });

  it('names each figure that none of the chosen designs can show', () => {
    const problems = problemsAfter((snapshot) => {
      snapshot.edition.designs = ['tally'];
    });
    expect(problems).toMatchObject([
      { field: 'designs', code: 'no-design-for-figure', detail: 'iwf-2024-interval' },
    ]);
  });

  it('names the field of an input without source', () => {
    const problems = problemsAfter((snapshot) => {
      input(snapshot, 1).source.url = '';
    });
    expect(problems).toMatchObject([
      { document: 'ratio-78', field: 'inputs.1.source.url', code: 'missing-source-url' },
    ]);
  });

  it('names the input that divides by zero', () => {
    const problems = problemsAfter((snapshot) => {
      input(snapshot, 1).value = 0;
    });
    expect(problems).toMatchObject([{ field: 'inputs.1.value', code: 'zero-divisor' }]);
  });

  it('names the language of a sentence that lacks a plural form', () => {
    const problems = problemsAfter((snapshot) => {
      lead(snapshot).sentence.fr = 'Il y a <number>{n}</number> {n, plural, one {x} other {y}}.';
    });
    expect(problems).toMatchObject([
      { field: 'sentence', locale: 'fr', code: 'missing-plural-form', detail: 'many' },
    ]);
  });

  it('says of a sentence that is empty no more than that, and of a milder one that others have it', () => {
    const problems = problemsAfter((snapshot) => {
      lead(snapshot).sentence.nl = '';
      lead(snapshot).milderSentence.de = '';
    });
    expect(problems.map(({ code, field, locale }) => [locale, field, code])).toEqual([
      ['nl', 'sentence', 'missing-text'],
      ['de', 'milderSentence', 'only-in-some-languages'],
    ]);
  });

  it('names the language and the text of empty copy', () => {
    const problems = problemsAfter((snapshot) => {
      snapshot.copy.nl.report.dont = ' ';
    });
    expect(problems).toMatchObject([
      { collection: 'copy', document: 'report', field: 'report.dont', locale: 'nl' },
    ]);
  });

  it('refuses an edition that shows what is not published', () => {
    const problems = problemsAfter((snapshot) => {
      snapshot.edition.statistics = ['ratio-78', 'a-draft'];
      snapshot.edition.reportingPoints.de = '';
    });
    expect(problems).toMatchObject([
      { code: 'statistic-not-published', detail: 'a-draft' },
      { code: 'missing-reporting-point' },
    ]);
  });
});
