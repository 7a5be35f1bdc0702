import { describe, expect, it } from 'vitest';
import { defaultSnapshot } from '@/campaign/default-campaign';
import { figureNumbers } from '@/campaign/find-typed-figures';
import { findWordingNotes, officialNames, type WordingRules } from '@/campaign/wording-check';

const rules: WordingRules = {
  terms: [
    { avoid: 'child porn*', use: 'images of child sexual abuse', isRefused: true },
    { avoid: 'child pornography law', use: 'the law', isRefused: false },
  ],
  officialNames: officialNames({
    reportingPoints: [
      { organisation: 'Stop Child Porn', url: 'https://www.stop-child-porn.example/report' },
    ],
    helpLines: [{ name: 'child porn', url: null }],
  }),
  figures: figureNumbers(defaultSnapshot().statistics),
};
const notes = (text: string) => findWordingNotes(text, 'en', rules);

describe('the wording check', () => {
  it('says what to use instead, and where', () => {
    expect(notes('No child pornography here.')).toEqual([
      {
        kind: 'term',
        from: 3,
        to: 20,
        found: 'child pornography',
        use: 'images of child sexual abuse',
        isRefused: true,
      },
    ]);
  });

  it('says the longer of two terms only', () => {
    expect(notes('the child pornography law')).toMatchObject([{ use: 'the law' }]);
  });

  it('leaves registered names and addresses alone, and only where they stand', () => {
    expect(notes('Report to Stop Child Porn or www.stop-child-porn.example.')).toEqual([]);
    expect(notes('Stop Child Porn fights child porn.')).toMatchObject([{ from: 23 }]);
  });

  it('exempts nothing by a name that is nothing but the term', () => {
    expect(notes('child porn')).toHaveLength(1);
  });

  it('names the figure that a typed number belongs to', () => {
    expect(notes('Each day 19 million images.')).toMatchObject([
      { kind: 'figure', found: '19 million', statistic: 'ratio-78', input: 'images-per-day-2020' },
    ]);
  });

  it('has nothing to say about words without fault', () => {
    expect(notes('Share your cat with our message.')).toEqual([]);
  });
});
