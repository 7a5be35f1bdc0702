import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from './open-desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

async function savedCounts(): Promise<Record<string, number>> {
  const response = await desk.send('editor', 'GET', '/counts?limit=100');
  const { docs } = (await response.json()) as { docs: { id: string; count: number }[] };
  return Object.fromEntries(docs.map(({ id, count }) => [id, count]));
}

describe('counts', () => {
  it('add up in the table, a row for each combination', async () => {
    const { siteCounters } = await import('@/server/site-counters');
    const counters = siteCounters();
    const day = new Date('2026-03-04T23:30:00Z');
    const onCards = { locale: 'nl', country: 'BE', source: 'card' };
    counters.count('report-link', onCards, day);
    counters.count('report-link', onCards, day);
    await counters.flush();
    counters.count('report-link', onCards, day);
    counters.count('report-link', { locale: 'nl' }, day);
    await counters.flush();
    expect(await savedCounts()).toEqual({
      '2026-03-04|report-link|nl|BE|card': 3,
      '2026-03-04|report-link|nl||': 1,
    });
  });

  it('are read by staff and written by nobody', async () => {
    expect((await desk.send('stranger', 'GET', '/counts')).status).toBe(401);
    const path = `/counts/${encodeURIComponent('2026-03-04|report-link|nl|BE|card')}`;
    const before = await savedCounts();
    for (const role of ['administrator', 'editor'] as const) {
      expect((await desk.send(role, 'PATCH', path, { count: 0 })).status).toBe(403);
      expect((await desk.send(role, 'DELETE', path)).status).toBe(403);
      const created = await desk.send(role, 'POST', '/counts', { id: 'a', count: 1 });
      expect(created.status).toBe(403);
    }
    expect(await savedCounts()).toEqual(before);
  });
});
