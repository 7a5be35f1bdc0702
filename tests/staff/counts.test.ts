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
      '2026-03-04|report-link|nl|BE|card|||': 3,
      '2026-03-04|report-link|nl|||||': 1,
    });
  });

  it('are read by staff and written by nobody', async () => {
    expect((await desk.send('stranger', 'GET', '/counts')).status).toBe(401);
    const path = `/counts/${encodeURIComponent('2026-03-04|report-link|nl|BE|card|||')}`;
    const before = await savedCounts();
    for (const role of ['administrator', 'editor'] as const) {
      expect((await desk.send(role, 'PATCH', path, { count: 0 })).status).toBe(403);
      expect((await desk.send(role, 'DELETE', path)).status).toBe(403);
      const created = await desk.send(role, 'POST', '/counts', { id: 'a', count: 1 });
      expect(created.status).toBe(403);
    }
    expect(await savedCounts()).toEqual(before);
  });

  it('leave the house as CSV for whoever is signed in, filtered like the screen', async () => {
    const { siteCounters } = await import('@/server/site-counters');
    const day = new Date('2026-03-05T10:00:00Z');
    siteCounters().count('opened', { locale: 'fr', cameBy: 'whatsapp' }, day);
    siteCounters().count('opened', { locale: 'nl' }, day);
    await siteCounters().flush();
    const days = 'from=2026-03-05&until=2026-03-05';
    expect((await desk.send('stranger', 'GET', `/counts/export?${days}`)).status).toBe(401);
    const answer = await desk.send('editor', 'GET', `/counts/export?${days}&cameBy=whatsapp`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Disposition')).toContain(
      'results-2026-03-05-2026-03-05.csv',
    );
    expect(answer.headers.get('Cache-Control')).toBe('private, no-store');
    expect((await answer.text()).replace(/^\uFEFF/, '').split('\r\n')).toEqual([
      '"day","step","locale","cameBy","rung","channel","country","source","count"',
      '"2026-03-05","opened","fr","whatsapp","","","","","1"',
      '',
    ]);
    const all = await desk.send('editor', 'GET', `/counts/export?${days}`);
    expect((await all.text()).trim().split('\r\n')).toHaveLength(3);
  });

  it('keep no moment finer than their day', async () => {
    const { docs } = await desk.payload.find({ collection: 'counts', pagination: false });
    expect(docs.length).toBeGreaterThan(0);
    for (const { createdAt, day, updatedAt } of docs) {
      const midnight = `${day}T00:00:00.000Z`;
      expect(new Date(createdAt).toISOString()).toBe(midnight);
      expect(new Date(updatedAt).toISOString()).toBe(midnight);
    }
  });
});
