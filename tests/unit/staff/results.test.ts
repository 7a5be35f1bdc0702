// The arithmetic of the results screen, and what its address may ask for.
import { describe, expect, it } from 'vitest';
import type { CountedRow } from '@/staff/results/counted-row';
import { daysOf, isAskedFor, maxDays, readResultsFilter } from '@/staff/results/results-filter';
import { summariseCounts } from '@/staff/results/summarise-counts';

const plain = { day: '2026-11-18', locale: 'fr', country: '', source: '', cameBy: '' };
const row = (step: string, count: number, more: Partial<CountedRow> = {}): CountedRow => ({
  ...plain,
  rung: '',
  channel: '',
  step,
  count,
  ...more,
});

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
  const results = summariseCounts(rows, days);

  it('add each step up and compare it with the one before, over 100 % too', () => {
    expect(results.funnel.map(({ count, percent, step }) => [step, count, percent])).toEqual([
      ['opened', 160, null],
      ['photo-chosen', 40, 25],
      ['card-ready', 50, 125],
      ['card-made', 25, 50],
      ['report-followed', 0, null],
      ['report-link', 7, null],
    ]);
  });

  it('have a line for every day, empty ones too', () => {
    expect(results.days.map(({ counts, name }) => [name, counts.opened])).toEqual([
      ['2026-11-18', 160],
      ['2026-11-19', 0],
      ['2026-11-20', 0],
    ]);
  });

  it('put the channel with most cards first, and keep the unknown one', () => {
    expect(results.channels.map(({ counts, name }) => [name, counts['card-made']])).toEqual([
      ['whatsapp', 20],
      ['', 5],
    ]);
    expect(results.channels.every(({ counts }) => counts['report-link'] === 0)).toBe(true);
  });

  it('add up the same way of sharing, wherever its visitors came from', () => {
    expect(results.ways).toEqual([
      { step: 'shared', rung: 'sheet', channel: '', count: 19 },
      { step: 'saved', rung: 'download', channel: '', count: 9 },
      { step: 'shared', rung: 'channel-link', channel: 'x', count: 4 },
    ]);
  });

  it('compare nothing where nothing was counted', () => {
    const { channels, funnel } = summariseCounts([], days);
    expect(channels).toEqual([]);
    expect(funnel.every(({ count, percent }) => count === 0 && percent === null)).toBe(true);
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

  it('tells visitors without a channel from all visitors', () => {
    const unknown = read({ cameBy: 'none' });
    expect(rows.filter((it) => isAskedFor(unknown, it) && it.step === 'opened')).toHaveLength(1);
    expect(rows.filter((it) => isAskedFor(read({}), it) && it.step === 'opened')).toHaveLength(2);
    expect(rows.filter((it) => isAskedFor(read({ locale: 'nl' }), it))).toHaveLength(2);
  });
});
