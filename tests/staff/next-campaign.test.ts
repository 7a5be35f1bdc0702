// A whole campaign as one editor prepares it, with an administrator as the second pair of eyes: the next
// 18 November, a figure of its own from two inputs, its words, what waits for the evening before, and
// the figure withdrawn when it turns out wrong. By the requests that the admin's forms send.
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSnapshot } from '@/campaign/read-snapshot';
import type { Snapshot } from '@/campaign/snapshot';
import { type Desk, openDesk, type Role } from './open-desk';

const languages = ['fr', 'nl', 'de', 'en'] as const;
const now = new Date();
const year = now.getUTCFullYear() + (now < new Date(`${now.getUTCFullYear()}-11-01`) ? 0 : 1);
const day = `${year}-11-18`;
const slug = 'reports-in-an-hour';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

type Data = Record<string, unknown>;

async function send(role: Role, method: string, path: string, body?: unknown): Promise<Data> {
  const response = await desk.send(role, method, path, body);
  const text = await response.text();
  expect(response.status, `${method} ${path}: ${text.slice(0, 400)}`).toBeLessThan(300);
  return JSON.parse(text) as Data;
}

async function find(collection: string, query: string): Promise<Data & { id: number }> {
  const { docs } = await send('editor', 'GET', `/${collection}?${query}&depth=0&limit=1`);
  const [first] = docs as (Data & { id: number })[];
  if (!first) throw new Error(`There is no ${collection} with ${query}`);
  return first;
}

/** What the public will see at a moment, as it stands in the rows by now. */
async function snapshotAt(moment: string): Promise<Snapshot> {
  const { docs } = await desk.payload.find({
    collection: 'publications',
    limit: 1,
    sort: '-holdsFrom',
    where: { holdsFrom: { less_than_equal: moment } },
  });
  return readSnapshot(docs[0]?.data ?? '');
}

async function approve(proposed: Data, role: Role = 'administrator'): Promise<void> {
  const id = Number(proposed.proposal);
  const { loadSides } = await import('@/publication/proposal-sides');
  const { requireProposal } = await import('@/publication/load-proposals');
  const req = await createLocalReq({}, desk.payload);
  const proposal = await requireProposal(desk.payload, req, id);
  const { digest } = await loadSides(desk.payload, req, proposal);
  await send(role, 'POST', `/proposals/${id}/approve`, { seen: digest });
}

const input = (name: string, value: number) => ({
  slug: name,
  value,
  period: String(year - 1),
  source: { name: 'A hotline', title: 'Annual report', url: 'https://hotline.example/report' },
});

/** A draft, written language by language as its form is. */
async function draftFigure(): Promise<number> {
  const created = await send('editor', 'POST', '/statistics?draft=true&locale=en&depth=0', {
    slug,
    method: 'ratio',
    rounding: 'whole',
    saidAs: 'number',
    sourceName: 'A hotline',
    year: String(year - 1),
    inputs: [input('reports', 262_800), input('hours', 8_760)],
    sentence: 'Every hour a hotline receives <number>{n}</number> reports.',
    _status: 'draft',
  });
  const { id, inputs } = created.doc as { id: number; inputs: Data[] };
  const sentences = {
    fr: 'Chaque heure, un service reçoit <number>{n}</number> signalements.',
    nl: 'Elk uur krijgt een meldpunt <number>{n}</number> meldingen.',
    de: 'Jede Stunde erhält eine Meldestelle <number>{n}</number> Hinweise.',
    en: 'Every hour a hotline receives <number>{n}</number> reports.',
  };
  for (const locale of languages) {
    await send('editor', 'PATCH', `/statistics/${id}?draft=true&locale=${locale}`, {
      sentence: sentences[locale],
      inputs: inputs.map((row) => ({ ...row, label: `${row.slug}`, unit: `${row.slug}` })),
      _status: 'draft',
    });
  }
  return id;
}

it('is prepared, looked at, approved and scheduled; and a wrong figure is gone the evening before', async () => {
  const other = await find('statistics', 'where[slug][equals]=iwf-2024-interval');
  // Reviewed by the day.
  await send('editor', 'PATCH', `/statistics/${other.id}`, {
    reviewBy: null,
    _status: 'published',
  });
  const { id: settings } = await find('publishing', '');
  await send('administrator', 'PATCH', `/publishing/${settings}`, { hasFourEyes: true });

  // The next edition, its figure and its words: nothing of it is public.
  const before = await desk.snapshot();
  const figure = await draftFigure();
  const { id: from } = await find('editions', 'sort=id');
  const names = { name: `#catsforkids ${year}`, hashtag: '#catsforkids' };
  const prepared = await send('editor', 'POST', '/editions/prepare', {
    ...{ from, ...names, startsOn: day, endsOn: day },
  });
  const edition = Number(prepared.id);
  const homes = await Promise.all(
    languages.map((locale) => {
      const query = `where[slug][equals]=home&where[locale][equals]=${locale}`;
      return find('copy', `${query}&where[edition][equals]=${edition}`);
    }),
  );
  expect(await desk.snapshot()).toEqual(before);

  // Looked at before anybody else, with the drafts in it.
  const rehearsal = await send('editor', 'POST', '/rehearsals/make', {
    ...{ name: 'The team', edition, wallTime: `${day}T12:00`, withDrafts: true, days: 1 },
  });
  expect(rehearsal.path).toMatch(/^\/rehearsal\/[\w-]{43}$/);

  // Proposed by one, approved by another.
  const proposed = await send('editor', 'POST', '/proposals/propose', {
    reason: `The campaign of ${year}`,
    documents: [
      { collection: 'statistics', id: figure },
      { collection: 'editions', id: edition, data: { statistics: [figure, other.id] } },
      ...homes.map(({ home, id, locale }) => ({
        collection: 'copy',
        id,
        data: { home: { ...(home as Data), title: `${year} ${locale}` } },
      })),
    ],
  });
  expect(proposed.isWaiting).toBe(true);
  expect((await desk.snapshot()).statistics.map((it) => it.slug)).not.toContain(slug);
  await approve(proposed);
  const launch = await send('administrator', 'POST', '/proposals/propose', {
    reason: 'Launch',
    documents: [{ collection: 'editions', id: edition, data: { launch: { isConfirmed: true } } }],
  });
  await approve(launch, 'editor');

  // What holds from the evening before.
  const title = `Tomorrow, ${year}`;
  const evening = await send('editor', 'POST', '/proposals/propose', {
    reason: 'The evening before',
    at: { time: `${year}-11-17T18:00`, timeZone: 'Europe/Brussels' },
    documents: [
      {
        collection: 'copy',
        id: homes[3]?.id,
        data: { home: { ...(homes[3]?.home as Data), title } },
      },
    ],
  });
  await approve(evening);

  const noon = await snapshotAt(`${year}-11-17T12:00:00.000Z`);
  expect([noon.phase, noon.edition.hashtag]).toEqual(['before', '#catsforkids']);
  expect(noon.copy.en.home.title).toBe(`${year} en`);
  expect((await snapshotAt(`${year}-11-17T17:00:00.000Z`)).copy.en.home.title).toBe(title);
  const onTheDay = await snapshotAt(`${day}T12:00:00.000Z`);
  expect(onTheDay.phase).toBe('running');
  expect(onTheDay.edition.statistics).toEqual([slug, 'iwf-2024-interval']);
  expect(onTheDay.statistics.find((it) => it.slug === slug)?.value).toBe(30);
  expect(onTheDay.copy.fr.home.title).toBe(`${year} fr`);

  // It was wrong, and a link that shows it was given out.
  const link = { edition, wallTime: `${day}T12:00`, withDrafts: false, days: 1 };
  await send('editor', 'POST', '/rehearsals/make', { name: 'A partner', ...link });
  const { docs: made } = await desk.payload.find({
    collection: 'rehearsals',
    where: { name: { equals: 'A partner' } },
  });
  const { requireShownSnapshot } = await import('@/publication/shown-publication');
  const shownFigures = async () => {
    const { snapshot } = await requireShownSnapshot(String(made[0]?.id));
    return snapshot.statistics.map((it) => it.slug);
  };
  expect(await shownFigures()).toContain(slug);
  await send('editor', 'POST', '/withdrawals/withdraw', {
    statistic: slug,
    note: { en: 'It was counted twice.' },
  });
  const after = await snapshotAt(`${day}T12:00:00.000Z`);
  expect(after.edition.statistics).toEqual(['iwf-2024-interval']);
  expect(after.statistics.map((it) => it.slug)).not.toContain(slug);
  expect(after.withdrawn.map((it) => it.slug)).toContain(slug);
  expect(after.copy.en.home.title).toBe(title);
  expect(await shownFigures()).not.toContain(slug);
  await send('editor', 'POST', '/rehearsals/make', { name: 'Without it', ...link });
});
