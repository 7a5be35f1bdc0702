import { describe, expect, it } from 'vitest';
import rows from '@/campaign/data/statistics.json';
import { defaultFigures } from '@/campaign/default-figures/default-figures';
import { figureLibrary } from '@/campaign/figure-library';
import { firstLocales } from '@/campaign/locales';
import { checkSentence, sentenceText, setSentence } from '@/campaign/sentences';
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

  it('lets each figure say its own number, and no other, in every language', () => {
    for (const { statistic } of library) {
      const computed = computeValue({
        ...statistic,
        // Some sources are still to be found.
        inputs: statistic.inputs.map((input) => ({
          ...input,
          source: { name: 'a', title: 'b', url: 'https://example.org' },
        })),
      });
      if (!computed.ok) throw new Error(`${statistic.slug} cannot be computed`);
      for (const locale of firstLocales) {
        const { slug, sentence } = statistic;
        const figure = { ...statistic, value: computed.value };
        expect(checkSentence(sentence[locale], locale, figure), `${slug} ${locale}`).toEqual([]);
      }
    }
  });

  it.each([
    ['ncmec-2019-files', 'In 2019, 69.2\u00a0million images, videos and other files were'],
    ['ncmec-2020-reports', 'NCMEC received 21.8\u00a0million reports about'],
    ['iwf-2020-assessed', 'the IWF assessed 299,619 reports for'],
    ['iwf-2022-public-accuracy', 'In 2022, 26% of the reports'],
  ])('says the number of %s as its source counted it', (slug, said) => {
    const { inputs, rounding, saidAs, sentence } = find(slug).statistic;
    const source = { name: 'a', title: 'b', url: 'https://example.org' };
    const basis = { method: 'value', periodSeconds: null, rounding, saidAs } as const;
    const computed = computeValue({ ...basis, inputs: inputs.map((it) => ({ ...it, source })) });
    if (!computed.ok) throw new Error('It cannot be computed');
    expect(sentenceText(setSentence(sentence.en, 'en', computed.value, saidAs))).toContain(said);
  });

  it('has a label and a unit in every language, each its own', () => {
    for (const { statistic } of library) {
      for (const { label } of statistic.inputs) {
        expect(new Set(Object.values(label)).size, statistic.slug).toBe(firstLocales.length);
      }
      for (const { unit } of statistic.inputs) {
        for (const text of Object.values(unit)) expect(text, statistic.slug).not.toBe('');
      }
    }
  });

  it('never calls images of abuse what they are not', () => {
    for (const { statistic } of library) {
      const { inputs, sentence } = statistic;
      const words = JSON.stringify([sentence, inputs.map(({ label, unit }) => [label, unit])]);
      expect(words, statistic.slug).not.toMatch(/porn/i);
    }
  });

  it('keeps warnings where only staff read them', () => {
    const { staffNote, statistic } = find('ncmec-2024-reports');
    expect(staffNote).toContain('Not fit for the public');
    expect(staffNote).toContain('bundling');
    // What the sentence leaves out.
    expect(staffNote).toContain('29.2 million incidents');
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
    expect(series?.points.at(-1)?.note.de).toContain('Kein Rückgang');
  });
});
