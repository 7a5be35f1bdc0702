import { describe, expect, it } from 'vitest';
import rows from '@/campaign/data/statistics.json';
import { defaultFigures } from '@/campaign/default-figures/default-figures';
import { figureLibrary } from '@/campaign/figure-library';
import { sentenceText, setSentence } from '@/campaign/sentences';
import { computeValue } from '@/campaign/statistics';

const library = figureLibrary();
const find = (slug: string) => {
  const figure = library.find(({ statistic }) => statistic.slug === slug);
  if (!figure) throw new Error(`The library has no ${slug}`);
  return figure;
};

describe('the library of figures', () => {
  it('has every row of the data that the default campaign does not publish', () => {
    const published = defaultFigures();
    const inputs = published.flatMap((figure) => figure.inputs.map(({ value }) => value));
    const known = new Set(library.map(({ statistic }) => statistic.slug));
    const missing = rows.filter(({ slug, value }) => !known.has(slug) && !inputs.includes(value));
    expect(missing.map(({ slug }) => slug)).toEqual(['ratio-78']);
    expect(published.map(({ slug }) => slug).filter((slug) => known.has(slug))).toEqual([]);
  });

  it('lets the figure say the number that its sentence has typed', () => {
    const { statistic } = find('ncmec-2019-reports');
    expect(statistic.sentence.en).toContain('<number>{n}</number>');
    expect(statistic.sentence.en).not.toContain('16.9');
    const computed = computeValue({
      ...statistic,
      inputs: statistic.inputs.map((input) => ({
        ...input,
        source: { name: 'a', title: 'b', url: 'https://example.org' },
      })),
    });
    if (!computed.ok) throw new Error('It cannot be computed');
    const { value } = computed;
    expect(sentenceText(setSentence('<number>{n}</number>', 'en', value, statistic.saidAs))).toBe(
      '16.9\u00a0million',
    );
  });

  it('does so in every language that has a sentence', () => {
    const { sentence } = find('ncmec-2024-files').statistic;
    for (const text of Object.values(sentence)) expect(text).toContain('<number>{n}</number>');
  });

  it('finds the number in nearly every English sentence; the rest need a person', () => {
    const without = library
      .filter(({ statistic }) => !statistic.sentence.en.includes('{n}'))
      .map(({ statistic }) => statistic.slug);
    expect(without).toEqual(['ncmec-2019-files', 'ncmec-2020-reports', 'iwf-2020-assessed']);
  });

  it('keeps warnings where only staff read them', () => {
    const { staffNote, statistic } = find('ncmec-2024-reports');
    expect(staffNote).toContain('Not fit for the public');
    expect(staffNote).toContain('bundling');
    expect(statistic.caveat.en).toBe('');
  });

  it('cuts the series of NCMEC where its way of counting changed', () => {
    const { series } = find('ncmec-2024-reports').statistic;
    expect(series?.points.map(({ period, isBreak }) => [period, isBreak])).toEqual([
      ['2020', false],
      ['2021', false],
      ['2022', false],
      ['2023', false],
      ['2024', true],
    ]);
    expect(series?.points.at(-1)?.note.en).toContain('Not a fall in abuse');
  });
});
