import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type CounterIncrement, Counters } from '@/server/counters';

const at = new Date('2026-11-21T23:59:00Z');
let saved: CounterIncrement[][];
let counters: Counters;

beforeEach(() => {
  saved = [];
  counters = new Counters({
    save: async (increments) => {
      saved.push(increments);
    },
    maxKeys: 3,
  });
});
afterEach(() => counters.close());

describe('counters', () => {
  test('add up by day, step, language and details', async () => {
    const about = {
      locale: 'fr',
      country: 'BE',
      source: 'card',
      cameBy: '',
      rung: '',
      channel: '',
    };
    counters.count('report-link', about, at);
    counters.count('report-link', about, at);
    counters.count('report-link', { ...about, country: 'NL' }, at);
    await counters.flush();
    expect(saved).toEqual([
      [
        { day: '2026-11-21', step: 'report-link', ...about, count: 2 },
        { day: '2026-11-21', step: 'report-link', ...about, country: 'NL', count: 1 },
      ],
    ]);
  });

  test('save nothing when nothing happened', async () => {
    await counters.flush();
    expect(saved).toEqual([]);
  });

  test('stay for the next time when saving fails', async () => {
    vi.spyOn(console, 'error').mockImplementationOnce(() => {});
    let attempts = 0;
    const unlucky = new Counters({
      save: async (increments) => {
        attempts += 1;
        if (attempts === 1) throw new Error('disk full');
        saved.push(increments);
      },
    });
    unlucky.count('card-made', {}, at);
    await unlucky.flush();
    unlucky.count('card-made', {}, at);
    await unlucky.close();
    expect(saved[0]?.[0]?.count).toBe(2);
  });

  test('tell channels and ways to share apart', async () => {
    counters.count('shared', { locale: 'fr', rung: 'sheet' }, at);
    counters.count('shared', { locale: 'fr', rung: 'sheet', cameBy: 'whatsapp' }, at);
    counters.count('shared', { locale: 'fr', rung: 'sheet', cameBy: 'whatsapp' }, at);
    await counters.flush();
    expect(saved[0]?.map(({ cameBy, count }) => [cameBy, count])).toEqual([
      ['', 1],
      ['whatsapp', 2],
    ]);
  });

  test('lose details but no counts when somebody invents sources', async () => {
    for (let i = 0; i < 20; i++) counters.count('report-link', { source: `invented-${i}` }, at);
    await counters.flush();
    const total = saved[0]?.reduce((sum, { count }) => sum + count, 0);
    expect(total).toBe(20);
    expect(saved[0]?.length).toBeLessThanOrEqual(4);
  });
});
