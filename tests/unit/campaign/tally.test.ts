import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultFigures } from '@/campaign/default-figures/default-figures';
import { methods, waysToSay } from '@/campaign/statistic';
import { tallyOf } from '@/campaign/tally';

const ratio = { method: 'ratio', saidAs: 'number', value: 78 } as const;

test('the lead figure is counted in 78 strokes, seconds and millions are not', () => {
  const counted = defaultFigures().map((figure) => [figure.slug, tallyOf(figure)]);
  expect(counted).toEqual([
    ['ratio-78', 78],
    ['iwf-2024-interval', null],
    ['inhope-2024-illegal', null],
    ['cf-2023', null],
  ]);
});

test.each([
  ['a figure said with a decimal', { ...ratio, value: 7.5 }],
  ['a single one', { ...ratio, value: 1 }],
  ['more than anybody counts', { ...ratio, value: 101 }],
  ['one in three', { ...ratio, saidAs: 'one-in', value: 3 }],
  ['a percentage', { ...ratio, method: 'percentage', value: 26 }],
  ['a percentage of a ratio', { ...ratio, saidAs: 'percent', value: 26 }],
  ['seconds', { ...ratio, method: 'interval', saidAs: 'seconds', value: 20 }],
  ['a number as its source gave it', { ...ratio, method: 'value', value: 62 }],
] as const)('%s is not counted in strokes', (_, figure) => {
  expect(tallyOf(figure)).toBeNull();
});

test('strokes are as many as the card says, or there are none', () => {
  const figures = fc.record({
    method: fc.constantFrom(...methods),
    saidAs: fc.constantFrom(...waysToSay),
    value: fc.oneof(fc.integer({ min: 0, max: 200 }), fc.double({ min: 0, max: 200, noNaN: true })),
  });
  fc.assert(fc.property(figures, (figure) => [null, figure.value].includes(tallyOf(figure))));
});
