import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from './open-desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

async function savedCounts(): Promise<Record<string, number>> {
  const { docs } = await desk.payload.find({ collection: 'counts', pagination: false });
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

  it('are neither read one by one nor written by anybody', async () => {
    expect((await desk.send('stranger', 'GET', '/counts')).status).toBe(401);
    const path = `/counts/${encodeURIComponent('2026-03-04|report-link|nl|BE|card|||')}`;
    const before = await savedCounts();
    for (const role of ['administrator', 'editor'] as const) {
      // A small number could be asked out of them: only what was blurred leaves.
      for (const route of ['/counts', '/counts?where[count][less_than]=3', path, '/counts/count']) {
        expect((await desk.send(role, 'GET', route)).status, route).toBe(403);
      }
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

  it('of followed links leave the house blurred, whatever is asked for', async () => {
    const { siteCounters } = await import('@/server/site-counters');
    const count = (times: number, step: string, about: object) => {
      const day = new Date('2026-03-06T10:00:00Z');
      for (let time = 0; time < times; time += 1) siteCounters().count(step, about, day);
    };
    count(6, 'report-link', { locale: 'fr', country: 'BE', source: 'poster' });
    count(2, 'report-link', { locale: 'fr', country: 'LU', source: 'embed' });
    count(3, 'report-followed', { locale: 'fr', cameBy: 'x' });
    count(4, 'report-followed', { locale: 'fr', cameBy: 'whatsapp' });
    count(1, 'point-followed', { locale: 'fr', country: 'BE', source: 'page' });
    count(2, 'opened', { locale: 'fr' });
    await siteCounters().flush();
    const read = async (query: string) => {
      const days = 'from=2026-03-06&until=2026-03-06';
      const answer = await desk.send('editor', 'GET', `/counts/export?${days}&${query}`);
      const lines = (await answer.text())
        .replace(/^\uFEFF/, '')
        .trim()
        .split('\r\n');
      return { lines, name: answer.headers.get('Content-Disposition') };
    };
    const links = await read('part=links');
    expect(links.name).toContain('followed-links-2026-03-06-2026-03-06.csv');
    expect(links.lines).toEqual([
      '"day","country","locale","source","count"',
      '"2026-03-06","","fr","page","2–8"',
      '"2026-03-06","BE","fr","poster","6"',
      '"2026-03-06","LU","fr","embed","< 5"',
    ]);
    const all = (await read('locale=fr')).lines.slice(1);
    for (const line of all) {
      const isExact = line.includes('"opened"') || line.includes('"poster"');
      expect(line.endsWith(',"< 5"'), line).toBe(!isExact);
    }
    expect(all).toHaveLength(6);
  });

  it('are summed by the database exactly as their blurred rows are', async () => {
    const { loadCounts, loadCountTotals } = await import('@/staff/results/load-counts');
    const { sumRanges } = await import('@/staff/results/count-range');
    const asked = { from: '2026-03-01', until: '2026-03-31', locale: '', cameBy: '' } as const;
    for (const more of [
      {},
      { locale: 'fr' },
      { cameBy: 'whatsapp' },
      { cameBy: 'none' },
    ] as const) {
      const rows = await loadCounts({ ...asked, ...more });
      const { overall, perDay } = await loadCountTotals({ ...asked, ...more });
      expect(rows.length).toBeGreaterThan(0);
      for (const step of new Set(rows.map((row) => row.step))) {
        const sum = (of: typeof overall) =>
          sumRanges(of.filter((row) => row.step === step).map(({ count }) => count));
        expect(sum(overall)).toEqual(sum(rows));
        expect(sum(perDay)).toEqual(sum(rows));
      }
    }
    expect(await loadCounts({ ...asked, cameBy: 'none' })).not.toContainEqual(
      expect.objectContaining({ cameBy: 'whatsapp' }),
    );
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
