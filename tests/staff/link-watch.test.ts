// The link watch against a database, as staff see what it finds: on two instances one looks, two runs
// make an address dead, and no run changes one.
import type { PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWebOfFaults, type WebOfFaults } from '../unit/server/link-watch/web-of-faults';
import { type Desk, openDesk, type Role } from './open-desk';

let desk: Desk;
let web: WebOfFaults;
beforeAll(async () => {
  desk = await openDesk();
  web = await startWebOfFaults();
});
afterAll(async () => {
  await web?.close();
  await desk?.close();
});

const address = (page: string) => web.origin + page;

async function look(pages: string[], everySeconds = 0) {
  const { watchLinks } = await import('@/server/link-watch/watch-links');
  return watchLinks({
    everySeconds,
    addresses: new Set(pages.map(address)),
    reach: {
      mayConnect: (to) => to === '127.0.0.1',
      ports: ['', web.port],
      timeoutMs: 2_000,
      gapMs: 0,
    },
  });
}

async function kept() {
  const { isDead, loadWatchedLinks } = await import('@/server/link-watch/watched-links-store');
  return Object.fromEntries(
    (await loadWatchedLinks()).map((link) => [
      link.address.replace(web.origin, ''),
      { result: link.result, runs: link.runs, since: link.since.getTime(), isDead: isDead(link) },
    ]),
  );
}

/** The lines of the first screen, for an editor. */
async function attention(): Promise<{ lines: string[]; watch: string }> {
  const { loadAttention } = await import('@/staff/attention/load-attention');
  const { loadWatchState } = await import('@/staff/attention/load-watched-addresses');
  const { findAttention } = await import('@/staff/attention/find-attention');
  const { describeAttention, describeWatch } = await import('@/staff/attention/describe-attention');
  const { docs } = await desk.payload.find({ collection: 'users', limit: 1 });
  const user = { ...docs[0], collection: 'users' } as PayloadRequest['user'];
  const watch = await loadWatchState(new Date());
  const found = findAttention(await loadAttention(desk.payload, user, watch, new Date()));
  return {
    lines: found.addresses.map((item) => `${describeAttention(item, 'en', String)} ${item.link}`),
    watch: describeWatch(watch, 'en', 'UTC'),
  };
}

describe('the link watch', () => {
  it('is off, and the first screen says so', async () => {
    expect(await attention()).toMatchObject({ lines: [] });
    expect((await attention()).watch).toContain('are not watched here');
  });

  it('calls an address dead after two runs, and says it with a link to the document', async () => {
    const { docs } = await desk.payload.find({ collection: 'reporting-points', limit: 1 });
    const id = docs[0]?.id;
    const changed = await desk.send('editor', 'PATCH', `/reporting-points/${id}`, {
      organisation: 'A hotline',
      url: address('/gone'),
    });
    expect(changed.status).toBe(200);
    await look(['/gone', '/works', '/forbidden']);
    const once = await kept();
    expect(once['/gone']).toMatchObject({ result: 'failed', runs: 1, isDead: false });
    expect((await attention()).lines).toEqual([]);

    await look(['/gone', '/works', '/forbidden']);
    expect((await kept())['/gone']).toEqual({
      ...once['/gone'],
      runs: 2,
      isDead: true,
    });
    const { lines, watch } = await attention();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('A hotline: http://127.0.0.1');
    expect(lines[0]).toContain('has not worked since');
    expect(lines[0]).toContain(`/admin/collections/reporting-points/${id}`);
    expect(watch).toContain('1 of 3 lead to a page');
    // The address is staff's: whatever was found, it stands as they wrote it.
    const after = await desk.payload.findByID({ collection: 'reporting-points', id: id ?? 0 });
    expect(after.url).toBe(address('/gone'));
    const inPublic = (await desk.snapshot()).reportingPoints.map(({ url }) => url);
    expect(inPublic).toContain(address('/gone'));
  });

  it('asks no more about what somebody found right, until something else is found', async () => {
    const { docs } = await desk.payload.find({ collection: 'reporting-points', limit: 1 });
    const id = docs[0]?.id;
    const url = address('/report/form');
    await desk.send('editor', 'PATCH', `/reporting-points/${id}`, { url });
    const finding = {
      address: url,
      result: 'unclear',
      reason: 'front-page',
      finalAddress: address('/'),
      isRight: true,
    };
    const say = (role: Role, body: object) =>
      desk.send(role, 'POST', '/watched-addresses/looked-at', body);
    await look(['/report/form', '/works']);
    const [line] = (await attention()).lines;
    expect(line).toContain('only leads to the first page of its site');
    expect(line).toContain('/admin/watched-addresses');

    // Of nothing but what was found, and of nothing that is not published.
    expect((await say('editor', { ...finding, finalAddress: address('/en/') })).status).toBe(409);
    expect((await say('editor', { ...finding, address: address('/works') })).status).toBe(409);
    expect((await say('editor', { ...finding, reason: 'because' })).status).toBe(400);
    expect((await attention()).lines).toHaveLength(1);

    expect((await say('editor', finding)).status).toBe(200);
    expect((await attention()).lines).toEqual([]);
    // Another run finds the same.
    await look(['/report/form', '/works']);
    expect((await attention()).lines).toEqual([]);
    const trail = await desk.payload.find({ collection: 'audit', limit: 1, sort: '-id' });
    expect(trail.docs[0]).toMatchObject({
      action: 'address-found-right',
      actor: 'editor@example.org',
      subject: url,
    });

    // Something else is found: another way for the same address to end.
    const { saveLinkCheck } = await import('@/server/link-watch/watched-links-store');
    const check = { result: 'unclear', reason: 'front-page', wantsRest: false } as const;
    const store = (finalAddress: string) =>
      saveLinkCheck(url, { ...check, finalAddress }, new Date());
    await store(address('/en/'));
    expect((await attention()).lines).toHaveLength(1);
    await store(address('/'));
    expect((await attention()).lines).toEqual([]);

    // Taken back.
    expect((await say('editor', { ...finding, isRight: false })).status).toBe(200);
    expect((await attention()).lines).toHaveLength(1);
    await say('editor', finding);

    // No longer published, and published again: somebody looks again.
    await look(['/works']);
    await look(['/report/form']);
    expect((await attention()).lines).toHaveLength(1);
  });

  it('lets nobody call an address right that is dead', async () => {
    const url = address('/gone');
    await look(['/gone', '/works']);
    await look(['/gone', '/works']);
    const dead = { address: url, result: 'failed', reason: 'not-found', finalAddress: null };
    const said = await desk.send('administrator', 'POST', '/watched-addresses/looked-at', {
      ...dead,
      isRight: true,
    });
    expect(said.status).toBe(400);
    expect((await desk.payload.count({ collection: 'looked-at-addresses' })).totalDocs).toBe(0);
  });

  it('begins to count anew when something else is found, and forgets what is not published', async () => {
    await look(['/moved']);
    expect(await kept()).toEqual({
      '/moved': expect.objectContaining({ result: 'moved', runs: 1 }),
    });
  });

  it('keeps what it knew where nobody at all answered', async () => {
    const before = await kept();
    const silent = Array.from({ length: 30 }, (_, index) => `/hangs-up?${index}`);
    web.asked.length = 0;
    expect(await look(silent)).toEqual({ kind: 'no-network' });
    expect(await kept()).toEqual(before);
    // Nobody waits for all of them.
    expect(new Set(web.asked.map((asked) => asked.split(' ')[1])).size).toBeLessThan(30);
  });

  it('is done by one of several instances, and by none too early', async () => {
    const { beginRun, endRun } = await import('@/server/link-watch/watched-links-store');
    const now = new Date();
    // A run that has ended would let the next begin: as long as nobody ends it, the turn is one's own.
    const turns = await Promise.all([beginRun(now, 0), beginRun(now, 0), beginRun(now, 0)]);
    expect(turns.sort()).toEqual([false, false, true]);
    expect((await look(['/works'])).kind).toBe('not-our-turn');
    await endRun(new Date());
    expect((await look(['/works'], 86_400)).kind).toBe('not-our-turn');
    expect((await look(['/works'])).kind).toBe('done');
  });

  it('is taken up by another where its process was lost', async () => {
    const { beginRun, longestRunSeconds } = await import('@/server/link-watch/watched-links-store');
    const now = Date.now();
    const at = (seconds: number) => new Date(now + seconds * 1000);
    expect(await beginRun(at(0), 0)).toBe(true);
    expect(await beginRun(at(longestRunSeconds - 1), 0)).toBe(false);
    expect(await beginRun(at(longestRunSeconds), 0)).toBe(true);
  });
});
