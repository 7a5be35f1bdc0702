// The arithmetic of the results screen, and what its address may ask for.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blurCount, sayRange } from '@/staff/results/count-range';
import type { CountedRow } from '@/staff/results/counted-row';
import { daysOf, maxDays, partsOf, readResultsFilter } from '@/staff/results/results-filter';
import { summariseCounts } from '@/staff/results/summarise-counts';
import { listLinks, type NamedCount, summariseLinks } from '@/staff/results/summarise-links';

const plain = { day: '2026-11-18', locale: 'fr', country: '', source: '', cameBy: '' };
const row = (step: string, count: number, more: Partial<CountedRow> = {}): CountedRow => ({
  ...plain,
  rung: '',
  channel: '',
  step,
  count: blurCount(step, count),
  ...more,
});

/** As the database gives them back, whose sums have other rows but the same ranges. */
const asRead = (rows: CountedRow[]) => ({ overall: rows, perDay: rows });

const rows = [
  row('opened', 100, { cameBy: 'whatsapp' }),
  row('opened', 60),
  row('photo-chosen', 40, { cameBy: 'whatsapp' }),
  row('card-ready', 50, { cameBy: 'whatsapp', day: '2026-11-20', locale: 'nl' }),
  row('card-made', 20, { cameBy: 'whatsapp' }),
  row('card-made', 5, { locale: 'nl' }),
  row('shared', 18, { rung: 'sheet' }),
  row('shared', 4, { rung: 'channel-link', channel: 'x' }),
  row('shared', 1, { rung: 'sheet', cameBy: 'whatsapp' }),
  row('saved', 9, { rung: 'download' }),
  row('report-link', 7, { country: 'BE', source: 'card' }),
];
const days = ['2026-11-18', '2026-11-19', '2026-11-20'];

describe('the results', () => {
  const results = summariseCounts(asRead(rows), days);

  it('add each step up and compare it with the one before, over 100 % too', () => {
    expect(
      results.funnel.map(({ count, percent, step }) => [step, sayRange(count), percent]),
    ).toEqual([
      ['opened', '160', null],
      ['photo-chosen', '40', 25],
      ['card-ready', '50', 125],
      ['card-made', '25', 50],
      ['report-followed', '0', null],
      ['report-link', '7', null],
    ]);
  });

  it('have a line for every day, empty ones too', () => {
    expect(results.days.map(({ counts, name }) => [name, counts.opened.least])).toEqual([
      ['2026-11-18', 160],
      ['2026-11-19', 0],
      ['2026-11-20', 0],
    ]);
  });

  it('put the channel with most cards first, and keep the unknown one', () => {
    expect(results.channels.map(({ counts, name }) => [name, counts['card-made'].least])).toEqual([
      ['whatsapp', 20],
      ['', 5],
    ]);
    expect(results.channels.every(({ counts }) => counts['report-link'].most === 0)).toBe(true);
  });

  it('add up the same way of sharing, wherever its visitors came from', () => {
    expect(
      results.ways.map(({ channel, count, rung, step }) => [step, rung, channel, sayRange(count)]),
    ).toEqual([
      ['shared', 'sheet', '', '19'],
      ['saved', 'download', '', '9'],
      ['shared', 'channel-link', 'x', '4'],
    ]);
  });

  it('compare nothing where nothing was counted', () => {
    const { channels, funnel } = summariseCounts(asRead([]), days);
    expect(channels).toEqual([]);
    expect(funnel.every(({ count, percent }) => count.most === 0 && percent === null)).toBe(true);
  });
});

describe('what results are asked for', () => {
  const now = new Date('2026-11-22T10:00:00Z');
  const edition = { slug: '2026', name: '2026', startsOn: '2026-11-18', endsOn: '2026-12-01' };
  const read = (asked: Record<string, unknown>) => readResultsFilter(asked, [edition], now);

  it('is the last thirty days where nothing is said, or what is said is nonsense', () => {
    const usual = { from: '2026-10-24', until: '2026-11-22', edition: '', locale: '', cameBy: '' };
    expect(read({})).toEqual(usual);
    const nonsense = { from: "'; DROP", until: ['x'], edition: 'none', locale: 'xx', cameBy: '=1' };
    expect(read(nonsense)).toEqual(usual);
  });

  it('is the days of the edition that is chosen', () => {
    const { from, until } = read({ edition: '2026', from: '2020-01-01' });
    expect([from, until]).toEqual(['2026-11-18', '2026-12-01']);
  });

  it('is in order and bounded', () => {
    expect(read({ from: '2026-11-22', until: '2026-11-20' })).toMatchObject({
      from: '2026-11-20',
      until: '2026-11-22',
    });
    expect(daysOf(read({ from: '1970-01-01' }))).toHaveLength(maxDays);
  });

  it('is read in parts that are its days again', () => {
    const filter = read({ from: '2026-10-01', until: '2026-11-03' });
    const parts = partsOf(filter, 7);
    expect(parts.flatMap(daysOf)).toEqual(daysOf(filter));
    expect(Math.max(...parts.map((part) => daysOf(part).length))).toBe(7);
  });
});

describe('followed links', () => {
  const followed = (count: number, more: Partial<CountedRow> = {}) =>
    row('report-link', count, { country: 'BE', source: 'card', ...more });

  it('are summed by day, country, language and place, small numbers as what they may be', () => {
    const links = summariseLinks(
      asRead([
        followed(12),
        followed(3, { country: 'LU' }),
        followed(2, { country: 'LU', day: '2026-11-20' }),
        followed(1, { source: '', country: '', locale: 'nl' }),
        row('report-followed', 6, { cameBy: 'whatsapp' }),
        row('point-followed', 4, { country: 'BE', source: 'page' }),
        row('opened', 1),
      ]),
      days,
    );
    const say = (counts: NamedCount[]) => counts.map(({ count, name }) => [name, sayRange(count)]);
    expect(sayRange(links.all)).toBe('21–30');
    expect(say(links.days)).toEqual([
      ['2026-11-18', '20–26'],
      ['2026-11-19', '0'],
      ['2026-11-20', '< 5'],
    ]);
    expect(say(links.countries)).toEqual([
      ['BE', '12'],
      ['', '7–10'],
      ['LU', '2–8'],
    ]);
    expect(say(links.places)).toEqual([
      ['card', '14–20'],
      ['page', '6'],
      ['', '< 5'],
    ]);
    expect(say(links.languages)).toEqual([
      ['fr', '20–26'],
      ['nl', '< 5'],
    ]);
    expect(say(links.points)).toEqual([['BE', '< 5']]);
  });

  /** Days with up to three places and countries each, and what was counted there. */
  const counted = fc.array(
    fc.record({
      step: fc.constantFrom('report-link', 'report-followed', 'point-followed'),
      day: fc.constantFrom(...days),
      country: fc.constantFrom('', 'BE', 'LU'),
      source: fc.constantFrom('', 'card', 'embed'),
      locale: fc.constantFrom('fr', 'nl'),
      count: fc.integer({ min: 1, max: 9 }),
      other: fc.integer({ min: 1, max: 4 }),
    }),
    { maxLength: 30 },
  );

  it('say the same whatever a small number is: in sums, days, orders and files', () => {
    fc.assert(
      fc.property(counted, (cells) => {
        const shownOf = (countOf: (cell: (typeof cells)[number]) => number) => {
          const blurred = cells.map((cell) => row(cell.step, countOf(cell), pick(cell)));
          return [
            summariseCounts(asRead(blurred), days),
            summariseLinks(asRead(blurred), days),
            listLinks(blurred),
            blurred.map(({ count }) => sayRange(count)),
          ];
        };
        const asCounted = shownOf(({ count }) => count);
        const otherwise = shownOf(({ count, other }) => (count < 5 ? other : count));
        expect(otherwise).toEqual(asCounted);
      }),
    );
  });

  it('are as many as was counted, somewhere between the least and the most', () => {
    fc.assert(
      fc.property(counted, (cells) => {
        const links = cells.filter(({ step }) => step !== 'point-followed');
        const sum = links.reduce((all, { count }) => all + count, 0);
        const { all } = summariseLinks(
          asRead(cells.map((cell) => row(cell.step, cell.count, pick(cell)))),
          days,
        );
        expect(all.least).toBeLessThanOrEqual(sum);
        expect(all.most).toBeGreaterThanOrEqual(sum);
      }),
    );
  });

  const pick = ({ country, day, locale, source }: Cell) => ({
    country,
    day,
    locale,
    source,
  });
});

type Cell = Pick<CountedRow, 'country' | 'day' | 'locale' | 'source'>;
