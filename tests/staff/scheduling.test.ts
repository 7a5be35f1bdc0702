// Changes that wait: for another person, or for their moment. All through the staff's interface, and
// seen as the public sees it.
import { setTimeout as wait } from 'node:timers/promises';
import { createLocalReq, type PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wallTimeAt } from '@/campaign/zoned-time';
import type { Change } from '@/publication/changes';
import type { Person } from '@/publication/proposals';
import { type Desk, openDesk, type Role } from './open-desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

interface Answer {
  status: number;
  body: {
    proposal?: number;
    isWaiting?: boolean;
    publication?: string | null;
    errors?: { message: string; data?: { code?: string } }[];
  };
}

async function send(role: Role, method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await desk.send(role, method, path, body);
  return { status: response.status, body: await response.json() };
}

const codeOf = ({ body }: Answer) => body.errors?.[0]?.data?.code;

async function find<T>(collection: string, query: string): Promise<T & { id: number }> {
  const response = await desk.send('editor', 'GET', `/${collection}?${query}&depth=0`);
  const { docs } = (await response.json()) as { docs: (T & { id: number })[] };
  if (!docs[0]) throw new Error(`There is no ${collection} ${query}`);
  return docs[0];
}

const findEdition = () => find<{ hashtag: string }>('editions', 'limit=1');
const findHome = (locale: string) =>
  find<{ home: { title: string } }>(
    'copy',
    `where[slug][equals]=home&where[locale][equals]=${locale}`,
  );

async function setFourEyes(hasFourEyes: boolean): Promise<void> {
  const { id } = await find('publishing', 'limit=1');
  const { status } = await send('administrator', 'PATCH', `/publishing/${id}`, { hasFourEyes });
  expect(status).toBe(200);
}

async function proposeTitle(title: string, locale = 'fr', more: object = {}): Promise<Answer> {
  const { id } = await findHome(locale);
  const documents = [{ collection: 'copy', id, data: { home: { title } } }];
  return send('editor', 'POST', '/proposals/propose', { documents, reason: 'A title', ...more });
}

async function digestOf(id: number): Promise<string> {
  const { loadSides } = await import('@/publication/proposals');
  const { requireProposal } = await import('@/publication/load-proposals');
  const req = await createLocalReq({}, desk.payload);
  return (await loadSides(desk.payload, req, await requireProposal(desk.payload, req, id))).digest;
}

async function approve(id: number | undefined, role: Role = 'administrator', more: object = {}) {
  const seen = await digestOf(Number(id));
  return send(role, 'POST', `/proposals/${id}/approve`, { seen, ...more });
}

const titleNow = async (locale: 'fr' | 'nl' | 'de' | 'en' = 'fr') =>
  (await desk.snapshot()).copy[locale].home.title;

const tomorrow = { time: '2099-11-18T09:00', timeZone: 'Europe/Brussels' };

async function rows() {
  const { docs } = await desk.payload.find({
    collection: 'publications',
    pagination: false,
    sort: 'holdsFrom',
    // Without the one on which the reviews of the default figures will be long overdue.
    where: { holdsFrom: { not_equals: '2027-09-28T22:00:00.000Z' } },
  });
  return docs;
}

/** Enough to propose and approve on a busy machine. */
const leadMs = 6_000;

/** Schedules what the endpoint would, to the millisecond and not to the minute. */
async function scheduleSoon(changes: Change[]): Promise<{ id: number; holds: Promise<void> }> {
  const { approveProposal, propose } = await import('@/publication/proposals');
  const { docs } = await desk.payload.find({ collection: 'users', sort: 'id' });
  const [administrator, editor] = docs.map(({ email, id }): Person => ({ email, id: Number(id) }));
  if (!administrator || !editor) throw new Error('There is no staff');
  const step = async (person: Person) => ({
    payload: desk.payload,
    req: await createLocalReq({}, desk.payload),
    person,
  });
  const holdsFrom = new Date(Date.now() + leadMs);
  const id = await propose(await step(editor), {
    changes,
    reason: 'On time',
    holdsFrom,
    timeZone: 'Europe/Brussels',
  });
  await approveProposal(await step(administrator), {
    id,
    seen: null,
    note: '',
    conflictAnswer: null,
  });
  return { id, holds: wait(Math.max(0, holdsFrom.getTime() + 1 - Date.now())) };
}

async function changeOfTitle(locale: string, title: string): Promise<Change[]> {
  const { tryDocuments } = await import('@/staff/endpoints/try-documents');
  const { docs } = await desk.payload.find({ collection: 'users', sort: '-id', limit: 1 });
  const req: PayloadRequest = await createLocalReq({ user: docs[0] as never }, desk.payload);
  const { id } = await findHome(locale);
  return tryDocuments([{ collection: 'copy', id, locale: 'en', data: { home: { title } } }], req);
}

describe('without four eyes', () => {
  it('publishes at once what one person proposes', async () => {
    const answer = await proposeTitle('Tout de suite');
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ isWaiting: false });
    expect(answer.body.publication).toMatch(/^[0-9a-f]{32}$/);
    expect(await titleNow()).toBe('Tout de suite');
    expect((await findHome('fr')).home.title).toBe('Tout de suite');
  });

  it('publishes nothing before its moment, and shows it nowhere', async () => {
    const answer = await proposeTitle('Plus tard', 'fr', { at: tomorrow });
    expect(answer.body).toMatchObject({ isWaiting: false, publication: null });
    expect(await titleNow()).toBe('Tout de suite');
    const [last] = (await rows()).slice(-1);
    expect(last).toMatchObject({ isScheduled: true, holdsFrom: '2099-11-18T08:00:00.000Z' });

    const { findPublication } = await import('@/publication/read-publication');
    const { findOverlayPng, publishedOverlays } = await import('@/publication/published-overlays');
    const { loadCardFonts } = await import('@/server/card-fonts');
    const { readSnapshot } = await import('@/campaign/read-snapshot');
    expect(await findPublication(String(last?.id))).toBeNull();
    const overlays = publishedOverlays(readSnapshot(String(last?.data)), await loadCardFonts());
    const known = publishedOverlays(await desk.snapshot(), await loadCardFonts());
    for (const { hash } of overlays.filter((it) => known.every(({ hash }) => hash !== it.hash))) {
      expect(await findOverlayPng(hash)).toBeNull();
    }
  });

  it('carries what is published now into what is scheduled', async () => {
    const { id } = await findHome('nl');
    const response = await send('editor', 'PATCH', `/copy/${id}`, {
      home: { title: 'Nu meteen' },
      _status: 'published',
    });
    expect(response.status).toBe(200);
    const { readSnapshot } = await import('@/campaign/read-snapshot');
    const later = readSnapshot(String((await rows()).at(-1)?.data));
    expect(later.copy.nl.home.title).toBe('Nu meteen');
    expect(later.copy.fr.home.title).toBe('Plus tard');
  });

  it('asks which change holds where both are about the same document', async () => {
    const { id } = await findHome('fr');
    const save = (query = '') =>
      send('editor', 'PATCH', `/copy/${id}${query}`, {
        home: { title: 'Entre-temps' },
        _status: 'published',
      });
    const asked = await save();
    expect(asked.status).toBe(409);
    expect(codeOf(asked)).toBe('change-conflict');
    expect(await titleNow()).toBe('Tout de suite');
    const settings = await desk.send('editor', 'GET', `/publish-settings?collection=copy&id=${id}`);
    expect(await settings.json()).toMatchObject({ scheduled: [{ titles: [expect.any(String)] }] });

    expect((await save('?onConflict=keep-scheduled')).status).toBe(200);
    expect(await titleNow()).toBe('Entre-temps');
    const { readSnapshot } = await import('@/campaign/read-snapshot');
    const laterTitle = async () =>
      readSnapshot(String((await rows()).at(-1)?.data)).copy.fr.home.title;
    expect(await laterTitle()).toBe('Plus tard');

    const dropped = await send('editor', 'PATCH', `/copy/${id}?onConflict=drop-scheduled`, {
      home: { title: 'Pour de bon' },
      _status: 'published',
    });
    expect(dropped.status).toBe(200);
    expect(await laterTitle()).toBe('Pour de bon');
    expect((await rows()).some(({ isScheduled }) => isScheduled)).toBe(false);
  });

  it('shows what is scheduled against what holds just before it', async () => {
    // Long before the figure has to be reviewed: later it would be on no card.
    const nextWeek = new Date(Date.now() + 7 * 86_400_000);
    const { id } = await find('statistics', 'where[slug][equals]=ratio-78');
    const { body } = await send('editor', 'POST', '/proposals/propose', {
      documents: [{ collection: 'statistics', id, data: { year: '2031' } }],
      at: { time: wallTimeAt(nextWeek, 'UTC'), timeZone: 'UTC' },
    });
    const card = (side: string) =>
      desk.send('editor', 'GET', `/proposals/${body.proposal}/cards/${side}/ratio-78/fr`);
    const [before, after] = [await card('before'), await card('after')];
    expect([before.status, after.status]).toEqual([200, 200]);
    expect(after.headers.get('Content-Type')).toBe('image/svg+xml');
    expect(await after.text()).not.toBe(await before.text());
    expect(
      (await desk.send('editor', 'GET', `/proposals/${body.proposal}/cards/after/none/fr`)).status,
    ).toBe(404);
    await send('editor', 'POST', `/proposals/${body.proposal}/take-back`, {});
  });

  it('cancels and moves what is scheduled', async () => {
    const { body } = await proposeTitle('Jamais', 'de', { at: tomorrow });
    const moved = await send('administrator', 'POST', `/proposals/${body.proposal}/move`, {
      at: { time: '2098-07-01T09:00', timeZone: 'Europe/Brussels' },
    });
    expect(moved.status).toBe(200);
    const scheduled = async () => (await rows()).filter(({ isScheduled }) => isScheduled);
    expect((await scheduled()).map(({ holdsFrom }) => holdsFrom)).toEqual([
      '2098-07-01T07:00:00.000Z',
    ]);
    const cancelled = await send('editor', 'POST', `/proposals/${body.proposal}/take-back`, {});
    expect(cancelled.status).toBe(200);
    expect(await scheduled()).toEqual([]);
    const again = await send('editor', 'POST', `/proposals/${body.proposal}/take-back`, {});
    expect(again.status).toBe(409);
  });

  it('withdraws a figure at the second of two identical times, on the day that it is moved to', async () => {
    const nextAutumn = new Date().getUTCFullYear() + 1;
    const withdrawn = async () => {
      const [row] = (await rows()).filter(({ isScheduled }) => isScheduled);
      const { readSnapshot } = await import('@/campaign/read-snapshot');
      const [figure] = readSnapshot(String(row?.data)).withdrawn;
      return { holdsFrom: row?.holdsFrom, slug: figure?.slug, on: figure?.on };
    };
    const lastSunday = new Date(Date.UTC(nextAutumn, 9, 31));
    lastSunday.setUTCDate(31 - lastSunday.getUTCDay());
    const day = lastSunday.toISOString().slice(0, 10);
    const { body, status } = await send('editor', 'POST', '/withdrawals/withdraw', {
      statistic: 'iwf-2024-interval',
      note: { fr: '', nl: '', de: '', en: '' },
      at: { time: `${day}T02:30`, timeZone: 'Europe/Brussels', isSecond: true },
    });
    expect(status).toBe(201);
    expect(await withdrawn()).toEqual({
      holdsFrom: `${day}T01:30:00.000Z`,
      slug: 'iwf-2024-interval',
      on: day,
    });

    const moved = await send('editor', 'POST', `/proposals/${body.proposal}/move`, {
      at: { time: `${nextAutumn}-02-01T09:00`, timeZone: 'Europe/Brussels' },
    });
    expect(moved.status).toBe(200);
    expect((await withdrawn()).on).toBe(`${nextAutumn}-02-01`);
    await send('editor', 'POST', `/proposals/${body.proposal}/take-back`, {});
    expect((await rows()).some(({ isScheduled }) => isScheduled)).toBe(false);
    const { docs } = await desk.payload.find({ collection: 'audit', limit: 4, sort: '-id' });
    expect(docs.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['change-taken-back', 'change-moved']),
    );
  });

  it('refuses a time that clocks skip, and one that has passed', async () => {
    const skipped = { time: '2027-03-28T02:30', timeZone: 'Europe/Brussels' };
    const answer = await proposeTitle('Heure perdue', 'fr', { at: skipped });
    expect(answer.status).toBe(400);
    expect(codeOf(answer)).toBe('skipped');
    const past = { time: '2020-11-18T09:00', timeZone: 'Europe/Brussels' };
    expect(codeOf(await proposeTitle('Trop tard', 'fr', { at: past }))).toBe('moment-passed');
    expect(await titleNow()).toBe('Pour de bon');
  });

  it('holds at its moment, and is then in the documents', async () => {
    const { holds, id } = await scheduleSoon(await changeOfTitle('de', 'Pünktlich'));
    expect(await titleNow('de')).not.toBe('Pünktlich');
    await holds;
    // Nobody did anything in between.
    expect(await titleNow('de')).toBe('Pünktlich');
    // Reading it is what brings the documents up to date.
    expect((await findHome('de')).home.title).toBe('Pünktlich');
    const { status } = await desk.payload.findByID({ collection: 'proposals', id });
    expect(status).toBe('settled');
    const before = await rows();
    const { id: home } = await findHome('en');
    await send('editor', 'PATCH', `/copy/${home}`, {
      home: { title: 'Afterwards' },
      _status: 'published',
    });
    expect(await titleNow('de')).toBe('Pünktlich');
    expect(await titleNow('en')).toBe('Afterwards');
    expect(await rows()).toHaveLength(before.length + 1);
  });

  it('leaves a draft that was made meanwhile what it is: the newest version', async () => {
    const changes = await changeOfTitle('de', 'Geplant');
    const { id } = await findHome('de');
    const { holds } = await scheduleSoon(changes);
    await send('editor', 'PATCH', `/copy/${id}?draft=true`, {
      home: { title: 'Ein Entwurf' },
      _status: 'draft',
    });
    await holds;
    expect((await findHome('de')).home.title).toBe('Geplant');
    const draft = await desk.send('editor', 'GET', `/copy/${id}?draft=true`);
    expect(((await draft.json()) as { home: { title: string } }).home.title).toBe('Ein Entwurf');
  });
});

describe('with four eyes', () => {
  beforeAll(() => setFourEyes(true));
  afterAll(() => setFourEyes(false));

  it('publishes nothing that one person saves', async () => {
    const before = await desk.snapshot();
    const { id: home } = await findHome('fr');
    const saved = await send('administrator', 'PATCH', `/copy/${home}`, {
      home: { title: 'Tout seul' },
      _status: 'published',
    });
    expect(saved.status).toBe(403);
    expect(codeOf(saved)).toBe('approval-needed');
    const { id: edition } = await findEdition();
    const changed = await send('administrator', 'PATCH', `/editions/${edition}`, {
      hashtag: '#alone',
    });
    expect(changed.status).toBe(403);
    const line = { name: 'Alone', country: 'BE', anonymous: 'unknown', free: 'unknown' };
    expect((await send('administrator', 'POST', '/help-lines', line)).status).toBe(403);
    const { id: point } = await find('reporting-points', 'where[isPrimary][equals]=false');
    const deleted = await send('administrator', 'DELETE', `/reporting-points/${point}`);
    expect(deleted.status).toBe(403);
    expect(await desk.snapshot()).toEqual(before);
  });

  it('publishes what somebody else approves, and names both', async () => {
    const answer = await proposeTitle('À deux');
    expect(answer.body).toMatchObject({ isWaiting: true, publication: null });
    expect(await titleNow()).not.toBe('À deux');
    expect((await approve(answer.body.proposal)).status).toBe(200);
    expect(await titleNow()).toBe('À deux');
    expect((await rows()).at(-1)).toMatchObject({
      author: 'editor@example.org',
      approver: 'administrator@example.org',
      reason: 'A title',
    });
  });

  it('lets nobody approve what they proposed themselves, whatever their role', async () => {
    const { body } = await proposeTitle('Moi-même');
    expect(codeOf(await approve(body.proposal, 'editor'))).toBe('own-proposal');
    const { id } = await findHome('en');
    const documents = [{ collection: 'copy', id, data: { home: { title: 'My own' } } }];
    const own = await send('administrator', 'POST', '/proposals/propose', { documents });
    expect(codeOf(await approve(own.body.proposal, 'administrator'))).toBe('own-proposal');
    expect(await titleNow()).toBe('À deux');
  });

  it('refuses an approval of what has changed since it was looked at', async () => {
    const first = await proposeTitle('Premier', 'nl');
    const second = await proposeTitle('Tweede', 'nl');
    const seen = await digestOf(Number(second.body.proposal));
    expect((await approve(first.body.proposal)).status).toBe(200);
    const late = await send('administrator', 'POST', `/proposals/${second.body.proposal}/approve`, {
      seen,
    });
    expect(codeOf(late)).toBe('changed-since');
    expect((await approve(second.body.proposal)).status).toBe(200);
    expect(await titleNow('nl')).toBe('Tweede');
  });

  it('brings what has no drafts to the same gate: an edition, a new help line', async () => {
    const { id } = await findEdition();
    const hashtag = await send('editor', 'POST', '/proposals/propose', {
      documents: [{ collection: 'editions', id, data: { hashtag: '#together' } }],
    });
    expect((await desk.snapshot()).edition.hashtag).toBe('#catsforkids');
    expect((await findEdition()).hashtag).toBe('#catsforkids');
    expect((await approve(hashtag.body.proposal)).status).toBe(200);
    expect((await desk.snapshot()).edition.hashtag).toBe('#together');

    const line = { name: 'Together', country: 'BE', anonymous: 'unknown', free: 'unknown' };
    const created = await send('editor', 'POST', '/proposals/propose', {
      documents: [{ collection: 'help-lines', id: null, data: line }],
    });
    expect(created.status).toBe(201);
    expect((await approve(created.body.proposal)).status).toBe(200);
    expect((await desk.snapshot()).helpLines.map(({ name }) => name)).toContain('Together');
  });

  it('keeps what only administrators set out of an editor’s proposals', async () => {
    const { id } = await find('organisation', 'limit=1');
    const answer = await send('editor', 'POST', '/proposals/propose', {
      documents: [{ collection: 'organisation', id, data: { name: 'Mine' } }],
    });
    expect(answer.status).toBe(403);
  });

  it('refuses what could not be published, and keeps it as a draft', async () => {
    const { id } = await find('copy', 'where[slug][equals]=card&where[locale][equals]=en');
    const answer = await send('editor', 'POST', '/proposals/propose', {
      documents: [
        { collection: 'copy', id, data: { card: { reportCall: 'Seen 漢字? Report them:' } } },
      ],
    });
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]?.message).toContain('漢');
    const draft = await desk.send('editor', 'GET', `/copy/${id}?draft=true`);
    const { card } = (await draft.json()) as { card: { reportCall: string } };
    expect(card.reportCall).toContain('漢');
  });

  it('proposes a restore instead of restoring', async () => {
    const [first] = await rows();
    const answer = await send('editor', 'POST', `/publications/${first?.id}/restore`);
    expect(answer.body).toMatchObject({ isWaiting: true });
    expect((await desk.snapshot()).edition.hashtag).toBe('#together');
    expect((await approve(answer.body.proposal)).status).toBe(200);
    const { readSnapshot } = await import('@/campaign/read-snapshot');
    expect(await desk.snapshot()).toEqual(readSnapshot(String(first?.data)));
  });

  it('refuses and takes back', async () => {
    const refused = await proposeTitle('Refusé');
    const refusal = await send(
      'administrator',
      'POST',
      `/proposals/${refused.body.proposal}/refuse`,
      {
        note: 'Too long',
      },
    );
    expect(refusal.status).toBe(200);
    expect(codeOf(await approve(refused.body.proposal))).toBe('no-longer-open');
    const own = await proposeTitle('Repris');
    const other = await send(
      'administrator',
      'POST',
      `/proposals/${own.body.proposal}/take-back`,
      {},
    );
    expect(codeOf(other)).toBe('not-yours');
    const taken = await send('editor', 'POST', `/proposals/${own.body.proposal}/take-back`, {});
    expect(taken.status).toBe(200);
  });
});

describe('what does not wait', () => {
  beforeAll(() => setFourEyes(true));
  afterAll(() => setFourEyes(false));
  const note = {
    fr: 'Source retirée',
    nl: 'Bron ingetrokken',
    de: 'Quelle weg',
    en: 'Source gone',
  };
  const chosen = async () => (await desk.snapshot()).edition.statistics;

  it('the maker is paused and opened again by one person', async () => {
    const paused = await send('editor', 'POST', '/card-maker/pause', { isPaused: true });
    expect(paused.status).toBe(200);
    const { maker } = await desk.snapshot();
    expect(maker.isPaused).toBe(true);
    for (const words of Object.values(maker.message)) expect(words).not.toBe('');
    await send('editor', 'POST', '/card-maker/pause', { isPaused: false });
    expect((await desk.snapshot()).maker.isPaused).toBe(false);
  });

  it('the pause cannot be set past its own action', async () => {
    const { id } = await find('card-maker', 'limit=1');
    await send('administrator', 'PATCH', `/card-maker/${id}`, { isPaused: true });
    expect((await desk.snapshot()).maker.isPaused).toBe(false);
  });

  it('a figure is withdrawn from everything, and the next one leads', async () => {
    const { findOverlayPng, publishedOverlays } = await import('@/publication/published-overlays');
    const { loadCardFonts } = await import('@/server/card-fonts');
    const overlays = publishedOverlays(await desk.snapshot(), await loadCardFonts());
    const overlay = overlays.find(({ statistic }) => statistic === 'ratio-78');
    expect(await findOverlayPng(String(overlay?.hash))).toBeInstanceOf(Uint8Array);
    await setFourEyes(false);
    await proposeTitle('Encore plus tard', 'fr', { at: tomorrow });
    await setFourEyes(true);

    const answer = await send('editor', 'POST', '/withdrawals/withdraw', {
      statistic: 'ratio-78',
      note,
    });
    expect(answer.status).toBe(200);
    expect(await chosen()).toEqual(['iwf-2024-interval']);
    const { statistics, withdrawn } = await desk.snapshot();
    expect(statistics.map(({ slug }) => slug)).not.toContain('ratio-78');
    expect(withdrawn).toMatchObject([{ slug: 'ratio-78', note }]);
    const { readSnapshot } = await import('@/campaign/read-snapshot');
    const later = readSnapshot(String((await rows()).at(-1)?.data));
    expect(later.edition.statistics).toEqual(['iwf-2024-interval']);
    // The publication that holds is known for a second.
    await wait(1_100);
    expect(await findOverlayPng(String(overlay?.hash))).toBe('withdrawn');
    const { resolveCardOrder } = await import('@/publication/card-order');
    const { readCardRequest } = await import('@/card/card-request');
    const wanted = readCardRequest(new Map([['statistic', 'ratio-78']]));
    const current = await desk.snapshot();
    expect(() => resolveCardOrder(current, wanted, 'fr', null)).toThrowError(
      expect.objectContaining({ code: 'figure-withdrawn' }),
    );
  });

  it('the only figure is withdrawn together with the maker', async () => {
    const withdraw = (more = {}) =>
      send('editor', 'POST', '/withdrawals/withdraw', {
        statistic: 'iwf-2024-interval',
        note,
        ...more,
      });
    const refused = await withdraw();
    expect(refused.status).toBe(409);
    expect(codeOf(refused)).toBe('only-figure');
    expect(await chosen()).toEqual(['iwf-2024-interval']);
    expect((await withdraw({ alsoPauseMaker: true })).status).toBe(200);
    expect(await chosen()).toEqual([]);
    expect((await desk.snapshot()).maker.isPaused).toBe(true);
  });

  it('no restore brings a withdrawn figure back, its return goes through the gate', async () => {
    const { id } = await find('withdrawals', 'where[statistic][equals]=ratio-78');
    const deleted = await send('administrator', 'DELETE', `/withdrawals/${id}`);
    expect(codeOf(deleted)).toBe('approval-needed');
    const [first] = await rows();
    const restored = await send(
      'editor',
      'POST',
      `/publications/${first?.id}/restore?onConflict=drop-scheduled`,
    );
    if (restored.body.proposal) {
      await approve(restored.body.proposal, 'administrator', { onConflict: 'drop-scheduled' });
    }
    expect(await chosen()).toEqual([]);

    const lifted = await send('editor', 'POST', `/withdrawals/${id}/lift`, {});
    expect(lifted.body).toMatchObject({ isWaiting: true });
    expect(await chosen()).toEqual([]);
    expect((await approve(lifted.body.proposal)).status).toBe(200);
    expect(await chosen()).toEqual(['ratio-78']);
    expect((await desk.snapshot()).withdrawn.map(({ slug }) => slug)).toEqual([
      'iwf-2024-interval',
    ]);
  });

  it('knows no figure that does not exist', async () => {
    const answer = await send('editor', 'POST', '/withdrawals/withdraw', {
      statistic: 'none',
      note,
    });
    expect(answer.status).toBe(404);
  });
});

describe('two people at the same document', () => {
  interface Versioned {
    basedOn: string;
    home: { title: string };
  }
  const open = async (id: number) => {
    const response = await desk.send('editor', 'GET', `/copy/${id}?draft=true&depth=0`);
    return (await response.json()) as Versioned;
  };
  const save = (role: Role, id: number, title: string, basedOn: string, status = 'draft') =>
    send(role, 'PATCH', `/copy/${id}?draft=${status === 'draft'}`, {
      home: { title },
      basedOn,
      _status: status,
    });

  it('lose nobody’s work silently, whether they save drafts or publish', async () => {
    const { id } = await findHome('en');
    for (const status of ['draft', 'published']) {
      const { basedOn } = await open(id);
      expect((await save('editor', id, `First ${status}`, basedOn, status)).status).toBe(200);
      const second = await save('administrator', id, `Second ${status}`, basedOn, status);
      expect(codeOf(second)).toBe('changed-by-another');
      expect(second.body.errors?.[0]?.message).toContain('editor@example.org');
      expect((await open(id)).home.title).toBe(`First ${status}`);
      const again = await open(id);
      const third = await save('administrator', id, `Third ${status}`, again.basedOn, status);
      expect(third.status).toBe(200);
    }
  });

  it('at the same moment, one of them is told', async () => {
    const { id } = await findHome('nl');
    const { basedOn } = await open(id);
    const answers = await Promise.all(
      (['editor', 'administrator'] as const).map((role) =>
        save(role, id, `Van ${role}`, basedOn, 'published'),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('are told when they propose, too', async () => {
    const { id } = await findHome('de');
    const { basedOn } = await open(id);
    expect((await save('administrator', id, 'Zuerst', basedOn)).status).toBe(200);
    const documents = [{ collection: 'copy', id, data: { home: { title: 'Danach' }, basedOn } }];
    const answer = await send('editor', 'POST', '/proposals/propose', { documents });
    expect(codeOf(answer)).toBe('changed-by-another');
    expect((await open(id)).home.title).toBe('Zuerst');
  });
});
