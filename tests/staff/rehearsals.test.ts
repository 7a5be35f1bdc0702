// What a secret link shows, and what is kept of it.
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '@/campaign/snapshot';
import { type Desk, openDesk } from './open-desk';

let desk: Desk;
let edition: number;
let homeText: number;
beforeAll(async () => {
  desk = await openDesk();
  const editions = await desk.payload.find({ collection: 'editions' });
  edition = editions.docs[0]?.id as number;
  const copy = await desk.payload.find({
    collection: 'copy',
    where: { slug: { equals: 'home' }, locale: { equals: 'en' } },
  });
  homeText = copy.docs[0]?.id as number;
});
afterAll(() => desk?.close());

function make(more: object = {}) {
  return desk.send('editor', 'POST', '/rehearsals/make', {
    name: 'Look',
    edition,
    wallTime: '2020-11-18T12:00',
    withDrafts: false,
    days: 1,
    ...more,
  });
}

async function lastMade() {
  const { docs } = await desk.payload.find({ collection: 'rehearsals', sort: '-createdAt' });
  const [row] = docs;
  if (!row) throw new Error('No link was made');
  return { row, snapshot: JSON.parse(row.data ?? 'null') as Snapshot };
}

async function draftHome(title: string) {
  const { home } = await desk.payload.findByID({ collection: 'copy', id: homeText });
  const response = await desk.send('editor', 'PATCH', `/copy/${homeText}?draft=true`, {
    _status: 'draft',
    home: { ...home, title },
  });
  expect(response.status).toBe(200);
}

describe('a rehearsal', () => {
  it('shows the edition as if launched, at the moment chosen in the campaign’s time zone', async () => {
    expect((await make({ wallTime: '2020-11-17T23:59' })).status).toBe(201);
    const before = await lastMade();
    expect(before.snapshot).toMatchObject({ phase: 'before', isLaunched: true });
    expect(before.row.at).toBe('2020-11-17T22:59:00.000Z');
    await make();
    expect((await lastMade()).snapshot.phase).toBe('running');
    await make({ wallTime: '2020-11-19T00:00' });
    expect((await lastMade()).snapshot.phase).toBe('after');
  });

  it('is the public site where the dates decide', async () => {
    await make({ edition: null });
    expect((await lastMade()).snapshot).toEqual(await desk.snapshot());
  });

  it('shows what is scheduled for an edition of which the public sees nothing yet', async () => {
    const prepared = await desk.send('editor', 'POST', '/editions/prepare', {
      ...{ from: edition, name: 'The next', hashtag: '#next' },
      ...{ startsOn: '2099-11-18', endsOn: '2099-11-18' },
    });
    const { id: coming } = (await prepared.json()) as { id: number };
    const { docs } = await desk.payload.find({
      collection: 'copy',
      where: {
        edition: { equals: coming },
        slug: { equals: 'home' },
        locale: { equals: 'en' },
      },
    });
    const proposed = await desk.send('editor', 'POST', '/proposals/propose', {
      reason: 'Its title',
      at: { time: '2099-11-18T08:00', timeZone: 'Europe/Brussels' },
      documents: [
        {
          collection: 'copy',
          id: docs[0]?.id,
          data: { home: { ...docs[0]?.home, title: 'Scheduled for then' } },
        },
      ],
    });
    expect(proposed.status, await proposed.clone().text()).toBeLessThan(300);
    await make({ edition: coming, wallTime: '2099-11-18T07:59' });
    expect((await lastMade()).snapshot.copy.en.home.title).not.toBe('Scheduled for then');
    await make({ edition: coming, wallTime: '2099-11-18T08:00' });
    expect((await lastMade()).snapshot.copy.en.home.title).toBe('Scheduled for then');
  });

  it('shows drafts only where that was asked for', async () => {
    await draftHome('Not to be seen yet');
    await make();
    expect((await lastMade()).snapshot.copy.en.home.title).not.toBe('Not to be seen yet');
    await make({ withDrafts: true });
    expect((await lastMade()).snapshot.copy.en.home.title).toBe('Not to be seen yet');
    expect(JSON.stringify(await desk.snapshot())).not.toContain('Not to be seen yet');
  });

  it('stays as it was when it was made', async () => {
    await make({ withDrafts: true });
    const { row } = await lastMade();
    await draftHome('Changed since');
    const kept = await desk.payload.findByID({ collection: 'rehearsals', id: row.id });
    expect(kept.data).toBe(row.data);
  });

  it('shows the published words of a text whose draft could not be published, and says why', async () => {
    const { title } = (await desk.snapshot()).copy.en.home;
    for (const [draft, wrong] of [
      ['', 'is empty'],
      ['Open {eyes}', '{eyes}'],
      ['No child porn here', 'child porn'],
    ] as const) {
      await draftHome(draft);
      const response = await make({ withDrafts: true });
      expect(response.status, draft).toBe(201);
      const { remarks } = (await response.json()) as { remarks: string[] };
      expect(remarks).toEqual([expect.stringContaining('A draft of a text is not in it')]);
      expect(remarks[0]).toContain(wrong);
      expect((await lastMade()).snapshot.copy.en.home.title).toBe(title);
    }
    await draftHome('Whole again');
    const whole = await make({ withDrafts: true });
    expect(await whole.json()).toMatchObject({ remarks: [] });
  });
});

describe('a figure that cannot be shown', () => {
  let coming: number;
  let drafted: { id: number; slug: string };
  const figures = async () => (await lastMade()).snapshot.edition.statistics;
  const remarksOf = async (response: Response) =>
    ((await response.json()) as { remarks: string[] }).remarks;
  const ofComing = { wallTime: '2098-11-18T12:00' };

  beforeAll(async () => {
    const prepared = await desk.send('editor', 'POST', '/editions/prepare', {
      ...{ from: edition, name: 'With a draft', hashtag: '#draft' },
      ...{ startsOn: '2098-11-18', endsOn: '2098-11-18' },
    });
    coming = ((await prepared.json()) as { id: number }).id;
    const created = await desk.send('editor', 'POST', '/statistics?draft=true&locale=en', {
      ...{ slug: 'a-draft', sourceName: 'A hotline', year: '2026', _status: 'draft' },
    });
    drafted = ((await created.json()) as { doc: typeof drafted }).doc;
    const { statistics } = await desk.payload.findByID({
      collection: 'editions',
      id: coming,
      depth: 0,
    });
    const chosen = { statistics: [...statistics, drafted.id] };
    expect((await desk.send('editor', 'PATCH', `/editions/${coming}`, chosen)).status).toBe(200);
    for (const { id } of (await desk.payload.find({ collection: 'statistics' })).docs) {
      await desk.send('administrator', 'PATCH', `/statistics/${id}`, { reviewBy: null });
    }
  });

  it('leaves the rest to be seen, and is named with the reason', async () => {
    const response = await make({ ...ofComing, edition: coming });
    expect(response.status).toBe(201);
    expect(await remarksOf(response)).toEqual([
      expect.stringContaining(`Figure ${drafted.slug} is missing: it is not published`),
    ]);
    expect(await figures()).not.toContain(drafted.slug);
    expect((await figures()).length).toBeGreaterThan(0);
  });

  it('leaves the rest to be seen where its own draft is faulty', async () => {
    const response = await make({ ...ofComing, edition: coming, withDrafts: true });
    expect(response.status).toBe(201);
    expect(await remarksOf(response)).toEqual([
      expect.stringMatching(/^Figure a-draft is missing: .*needs another number/),
    ]);
    expect(await figures()).not.toContain(drafted.slug);
  });

  it('is left out with a term to avoid in its draft', async () => {
    const { docs } = await desk.payload.find({
      collection: 'statistics',
      where: { slug: { equals: 'ratio-78' } },
    });
    const path = `/statistics/${docs[0]?.id}?locale=en`;
    const said = { sentence: 'For each cat, <number>{n}</number> pictures of child porn.' };
    await desk.send('editor', 'PATCH', `${path}&draft=true`, { ...said, _status: 'draft' });
    const response = await make({ ...ofComing, edition: coming, withDrafts: true });
    expect(await remarksOf(response)).toContainEqual(
      expect.stringMatching(/^Figure ratio-78 is missing: .*child porn/),
    );
    expect(await figures()).not.toContain('ratio-78');
    const { sentence } = docs[0] ?? {};
    await desk.send('editor', 'PATCH', path, { sentence, _status: 'published' });
  });

  it('is named in the preview of a draft too, once it is withdrawn', async () => {
    const { docs } = await desk.payload.find({
      collection: 'copy',
      where: { edition: { equals: edition }, slug: { equals: 'home' }, locale: { equals: 'fr' } },
    });
    const [text] = docs;
    const { docs: second } = await desk.payload.find({
      collection: 'statistics',
      where: { slug: { equals: 'iwf-2024-interval' } },
    });
    const withdrawn = { statistic: second[0]?.slug, note: {} };
    await desk.send('editor', 'POST', '/withdrawals/withdraw', withdrawn);
    const home = { ...text?.home, title: 'Un autre titre' };
    await desk.send('editor', 'PATCH', `/copy/${text?.id}?draft=true`, { home, _status: 'draft' });
    const shown = { collection: 'copy', id: text?.id };
    const response = await desk.send('editor', 'POST', '/affected-pages', shown);
    expect(response.status).toBe(201);
    expect(await remarksOf(response)).toContainEqual(
      expect.stringContaining('Figure iwf-2024-interval is missing: it was withdrawn'),
    );
    const { docs: withdrawals } = await desk.payload.find({ collection: 'withdrawals' });
    const back = await desk.send('editor', 'POST', `/withdrawals/${withdrawals[0]?.id}/lift`, {});
    expect(back.status).toBe(201);
  });

  it('is taken out of editions to come by its withdrawal, published or not', async () => {
    const withdrawn = { statistic: drafted.slug, note: {} };
    expect((await desk.send('editor', 'POST', '/withdrawals/withdraw', withdrawn)).status).toBe(
      200,
    );
    const response = await make({ ...ofComing, edition: coming });
    expect(await remarksOf(response)).toEqual([
      expect.stringContaining(`Figure ${drafted.slug} is missing: it was withdrawn`),
    ]);
    const { composeAsLaunched } = await import('@/publication/as-launched');
    const { requireCampaignDocuments } = await import('@/publication/campaign-documents');
    const { findSnapshotProblems } = await import('@/publication/find-snapshot-problems');
    const { loadLaunchConditions } = await import('@/publication/load-launch-conditions');
    const req = await createLocalReq({}, desk.payload);
    const documents = await requireCampaignDocuments(desk.payload, req);
    const conditions = await loadLaunchConditions(desk.payload, req);
    const at = new Date('2098-11-18T11:00:00Z');
    const launched = composeAsLaunched(documents, conditions, at, coming);
    // What a publication at that moment would say: without the figure, and without any fault.
    expect(launched.edition.statistics).not.toContain(drafted.slug);
    expect(findSnapshotProblems(launched)).toEqual([]);
  });

  it('is not the end of a rehearsal where it is the only one', async () => {
    await desk.send('editor', 'PATCH', `/editions/${coming}`, { statistics: [drafted.id] });
    const response = await make({ ...ofComing, edition: coming });
    expect(response.status).toBe(201);
    expect((await remarksOf(response)).at(-1)).toContain('No figure is left');
    expect((await lastMade()).snapshot.maker.isPaused).toBe(true);
  });

  it('is kept among the link’s remarks for whoever looks at it later', async () => {
    expect((await lastMade()).row.remarks).toContainEqual({
      code: 'figure-withdrawn',
      figure: drafted.slug,
    });
  });
});

describe('an edition that cannot be shown', () => {
  it('is refused by its name, with what is wrong', async () => {
    const { designs } = await desk.payload.findByID({ collection: 'editions', id: edition });
    const write = (data: Record<string, unknown>) =>
      desk.payload.db.updateOne({ collection: 'editions', id: edition, data });
    await write({ designs: [] });
    const response = await make();
    await write({ designs });
    expect(response.status).toBe(400);
    const refusal = await response.text();
    expect(refusal).toContain('No link was made: the edition “#catsforkids 2020” cannot be shown');
    expect(refusal).not.toContain('Nothing was published');
  });
});

describe('a rehearsal by the dates', () => {
  it('says which edition it does not show, because nobody confirmed its launch', async () => {
    const response = await make({ edition: null, wallTime: '2099-11-18T12:00' });
    const { remarks } = (await response.json()) as { remarks: string[] };
    expect(remarks).toContainEqual(expect.stringMatching(/^The next is not shown: .*launch/));
    expect((await lastMade()).snapshot.edition.name).not.toBe('The next');
    const before = await make({ edition: null, wallTime: '2020-11-18T12:00' });
    expect(((await before.json()) as { remarks: string[] }).remarks).toEqual([]);
  });

  it('keeps the campaign’s time zone, in which its banner speaks', async () => {
    await make();
    expect((await lastMade()).row.timeZone).toBe('Europe/Brussels');
  });
});

describe('a language that is not public', () => {
  it('is part of the site where it was asked for, and of no other rehearsal', async () => {
    const { docs } = await desk.payload.find({
      collection: 'languages',
      where: { code: { equals: 'de' } },
    });
    const hide = (isPublic: boolean) =>
      desk.send('editor', 'PATCH', `/languages/${docs[0]?.id}`, { isPublic });
    expect((await hide(false)).status).toBe(200);
    expect((await desk.snapshot()).locales).not.toContain('de');
    await make({ edition: null });
    expect((await lastMade()).snapshot.locales).not.toContain('de');
    expect((await make({ edition: null, language: 'de' })).status).toBe(201);
    const { snapshot } = await lastMade();
    expect(snapshot.locales).toEqual(['fr', 'nl', 'de', 'en']);
    expect(snapshot.copy.de.home.title).not.toBe('');
    expect((await desk.snapshot()).locales).not.toContain('de');
    expect((await hide(true)).status).toBe(200);
  });
});

describe('what is kept of a link', () => {
  it('is no secret, and nothing that staff could read again', async () => {
    const response = await make({ name: 'Partner' });
    const { path } = (await response.json()) as { path: string };
    const secret = path.split('/').at(-1) ?? '';
    expect(secret).toMatch(/^[\w-]{43}$/);
    const listed = await desk.send('administrator', 'GET', '/rehearsals?depth=0');
    const text = await listed.text();
    expect(text).toContain('Partner');
    expect(text).not.toContain('secretHash');
    expect(text).not.toContain('"data"');
    const { row } = await lastMade();
    expect(JSON.stringify(row)).not.toContain(secret);
    const audit = await desk.payload.find({ collection: 'audit', pagination: false });
    expect(JSON.stringify(audit.docs)).not.toContain(secret);
  });

  it('loses its snapshot once it is revoked, and once another is made after it expired', async () => {
    await make();
    const revoked = (await lastMade()).row.id;
    expect((await desk.send('editor', 'POST', `/rehearsals/${revoked}/revoke`)).status).toBe(200);
    await make();
    const expired = (await lastMade()).row.id;
    await desk.payload.update({
      collection: 'rehearsals',
      id: expired,
      data: { expiresAt: '2020-01-01T00:00:00.000Z' },
    });
    await make();
    for (const id of [revoked, expired]) {
      const { data } = await desk.payload.findByID({ collection: 'rehearsals', id });
      expect(data ?? null).toBeNull();
    }
  });

  it('cannot be written by anybody over the interface', async () => {
    const { row } = await lastMade();
    const later = { expiresAt: '2099-01-01T00:00:00.000Z', revokedAt: null };
    const paths = [`/rehearsals/${row.id}`, '/rehearsals'];
    for (const [method, path] of [
      ['PATCH', paths[0]],
      ['DELETE', paths[0]],
      ['POST', paths[1]],
    ] as const) {
      expect((await desk.send('administrator', method, path ?? '', later)).status).toBe(403);
    }
    expect((await desk.send('stranger', 'GET', '/rehearsals')).status).toBe(401);
    expect((await desk.send('stranger', 'POST', `/rehearsals/${row.id}/revoke`)).status).toBe(401);
  });
});
