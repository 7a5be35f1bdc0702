import { describe, expect, it } from 'vitest';
import { noText } from '@/campaign/locales';
import { seriesRows } from '@/campaign/series-rows';

const point = (period: string) => ({
  period,
  value: 1,
  source: { name: 'a', title: 'b', url: 'https://example.org' },
  note: noText,
  isBreak: false,
});

describe('seriesRows', () => {
  it('keeps an empty place for a year without a number', () => {
    const rows = seriesRows({ points: ['2014', '2016', '2017'].map(point) });
    expect(rows.map(({ period, point: it }) => [period, it === null])).toEqual([
      ['2014', false],
      ['2015', true],
      ['2016', false],
      ['2017', false],
    ]);
  });

  it('invents no years between periods that are none, or in the wrong order', () => {
    for (const periods of [
      ['2020 H1', '2024'],
      ['2024', '2020'],
      ['1900', '2024'],
    ]) {
      expect(seriesRows({ points: periods.map(point) })).toHaveLength(2);
    }
  });
});
