import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSnapshot } from '@/campaign/default-campaign';
import type { Snapshot } from '@/campaign/snapshot';
import { type Desk, messageOf, openDesk } from './open-desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

const bySlug = <T extends { slug: string }>(items: T[]) =>
  [...items].sort((a, b) => (a.slug < b.slug ? -1 : 1));

async function findId(collection: string, slug: string): Promise<number> {
  const response = await desk.send('editor', 'GET', `/${collection}?where[slug][equals]=${slug}`);
  const { docs } = (await response.json()) as { docs: { id: number }[] };
  if (!docs[0]) throw new Error(`There is no ${collection} ${slug}`);
  return docs[0].id;
}

async function leadInputs(): Promise<{ value: number }[]> {
  const id = await findId('statistics', 'ratio-78');
  const response = await desk.send('editor', 'GET', `/statistics/${id}?draft=true&depth=0`);
  return ((await response.json()) as { inputs: { value: number }[] }).inputs;
}

/** Changes the first number of the lead statistic as the admin's form would. */
async function changeLead(value: number, { draft }: { draft: boolean }): Promise<Response> {
  const id = await findId('statistics', 'ratio-78');
  const inputs = (await leadInputs()).map((input, index) =>
    index === 0 ? { ...input, value } : input,
  );
  const status = draft ? 'draft' : 'published';
  return desk.send('editor', 'PATCH', `/statistics/${id}?draft=${draft}&locale=fr`, {
    inputs,
    _status: status,
  });
}

function leadValue(snapshot: Snapshot): number | undefined {
  return snapshot.statistics.find(({ slug }) => slug === 'ratio-78')?.value;
}

/** What the form says after a save. */
async function saidAfter(response: Response): Promise<string> {
  return ((await response.json()) as { message: string }).message;
}

async function publications(): Promise<{ id: string; author: string; reason: string }[]> {
  const response = await desk.send(
    'editor',
    'GET',
    '/publications?sort=-holdsFrom&limit=100&where[isScheduled][not_equals]=true',
  );
  return ((await response.json()) as { docs: { id: string; author: string; reason: string }[] })
    .docs;
}

describe('publishing', () => {
  it('starts with a publication that says exactly what the default campaign says', async () => {
    const snapshot = await desk.snapshot();
    const expected = defaultSnapshot();
    expect(snapshot.statistics).toEqual(bySlug(expected.statistics));
    expect(snapshot.reportingPoints).toEqual(bySlug(expected.reportingPoints));
    expect(snapshot.copy).toEqual(expected.copy);
    expect(snapshot.edition).toEqual(expected.edition);
    expect(snapshot.organisation).toEqual(expected.organisation);
    expect(snapshot.helpLines).toHaveLength(expected.helpLines.length);
    expect(snapshot.emergencyNumbers).toHaveLength(expected.emergencyNumbers.length);
    expect(snapshot.isLaunched).toBe(false);
  });

  it('shows a draft nowhere', async () => {
    const before = await publications();
    const saved = await changeLead(21_141_000, { draft: true });
    expect(saved.status).toBe(200);
    expect(await saidAfter(saved)).toBe('Draft saved successfully.');
    expect(leadValue(await desk.snapshot())).toBe(78);
    expect(await publications()).toHaveLength(before.length);
  });

  it('turns 78 into another number when an editor publishes another input', async () => {
    const saved = await changeLead(21_141_000, { draft: false });
    expect(saved.status).toBe(200);
    expect(await saidAfter(saved)).toBe('Published: the public sees it now.');
    expect(leadValue(await desk.snapshot())).toBe(87);
    const [latest] = await publications();
    expect(latest).toMatchObject({ author: 'editor@example.org' });
    expect(latest?.reason).toContain('ratio-78');
  });

  it('lists what was published of a figure, the newest first, in the reader’s words', async () => {
    const read = (slug: string) =>
      desk.send('editor', 'GET', `/statistics/published-versions?slug=${slug}`, undefined, {
        'Accept-Language': 'nl',
      });
    expect(await (await read('never-published')).json()).toEqual([]);
    const [now, before] = await (await read('ratio-78')).json();
    expect(now).toMatchObject({ number: '87', isLive: true, people: 'editor@example.org' });
    expect(before).toMatchObject({ number: '78', isLive: false });
  });

  it('publishes nothing when a document is saved as it is', async () => {
    const before = await publications();
    const saved = await changeLead(21_141_000, { draft: false });
    expect(await saidAfter(saved)).toBe('Saved: nothing changes for the public.');
    expect(await publications()).toHaveLength(before.length);
  });

  it('keeps a draft of one document out of the publication of another', async () => {
    await changeLead(24_300_000, { draft: true });
    const id = await findId('copy', 'home&where[locale][equals]=fr');
    const response = await desk.send('editor', 'PATCH', `/copy/${id}`, {
      home: { title: 'Votre chat, notre message' },
      _status: 'published',
    });
    expect(response.status).toBe(200);
    const snapshot = await desk.snapshot();
    expect(snapshot.copy.fr.home.title).toBe('Votre chat, notre message');
    expect(snapshot.copy.nl.home.title).toBe(defaultSnapshot().copy.nl.home.title);
    expect(leadValue(snapshot)).toBe(87);
  });

  it('refuses a sentence without its number, in the words of whoever publishes', async () => {
    const id = await findId('statistics', 'ratio-78');
    const before = await publications();
    const response = await desk.send('editor', 'PATCH', `/statistics/${id}?locale=nl`, {
      sentence: 'Een zin zonder getal.',
      _status: 'published',
    });
    expect(response.status).toBe(400);
    expect(await messageOf(response)).toContain('Nederlands');
    expect(await publications()).toHaveLength(before.length);
  });

  it('refuses a statistic with a fault in a language that is not being edited', async () => {
    const id = await findId('statistics', 'ratio-78');
    await desk.send('editor', 'PATCH', `/statistics/${id}?locale=de&draft=true`, {
      sentence: 'Ein Satz ohne Zahl.',
      _status: 'draft',
    });
    const response = await desk.send('editor', 'PATCH', `/statistics/${id}?locale=fr`, {
      _status: 'published',
    });
    expect(response.status).toBe(400);
    const message = await messageOf(response);
    expect(message).toContain('ratio-78');
    expect(message).toContain('Deutsch');
    // The refused save left nothing behind.
    expect((await desk.snapshot()).statistics.map(({ slug }) => slug)).toContain('ratio-78');
    expect(leadValue(await desk.snapshot())).toBe(87);
  });

  it('refuses to unpublish or delete a figure that the edition shows', async () => {
    const id = await findId('statistics', 'ratio-78');
    const unpublish = await desk.send('administrator', 'PATCH', `/statistics/${id}`, {
      _status: 'draft',
    });
    expect(unpublish.status).toBe(400);
    expect((await desk.send('administrator', 'DELETE', `/statistics/${id}`)).status).toBe(400);
    expect(leadValue(await desk.snapshot())).toBe(87);
  });

  it('refuses text that does not fit on the card', async () => {
    const id = await findId('copy', 'card&where[locale][equals]=en');
    const response = await desk.send('editor', 'PATCH', `/copy/${id}`, {
      card: { reportCall: 'Seen abuse images 漢字? Report them:' },
      _status: 'published',
    });
    expect(response.status).toBe(400);
    expect(await messageOf(response)).toContain('漢');
  });

  it('draws no preview in a design that cannot show the figure, and says why', async () => {
    const body = { locale: 'nl', format: 'square', design: 'tally' };
    const figure = {
      slug: 'reports',
      method: 'interval',
      rounding: 'whole',
      saidAs: 'seconds',
      periodSeconds: 1090,
      inputs: [
        { value: 10, period: '2024', source: { name: 'a', title: 'b', url: 'https://a.be' } },
      ],
      sentence:
        'Elke <number>{n}</number> {n, plural, one {seconde} other {seconden}} een melding.',
      sourceName: 'IWF',
      year: '2024',
    };
    const response = await desk.send('editor', 'POST', '/preview-overlay', {
      ...body,
      statistic: figure,
    });
    const answer = await response.json();
    expect([response.status, answer.svg]).toEqual([200, null]);
    expect(answer.problems).toEqual([expect.stringContaining('2')]);
    const lead = await desk.send('editor', 'POST', '/preview-overlay', body);
    expect((await lead.json()).svg).toContain('<svg');
  });

  it('loses neither change when two editors publish at the same moment', async () => {
    const ids = await Promise.all(
      ['nl', 'de'].map((locale) => findId('copy', `home&where[locale][equals]=${locale}`)),
    );
    const answers = await Promise.all(
      ids.map((id) =>
        desk.send('editor', 'PATCH', `/copy/${id}`, {
          home: { title: `At the same moment ${id}` },
          _status: 'published',
        }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const { copy } = await desk.snapshot();
    expect([copy.nl.home.title, copy.de.home.title]).toEqual(
      ids.map((id) => `At the same moment ${id}`),
    );
  });

  it('restores an earlier publication exactly, as a new one', async () => {
    const all = await publications();
    const first = all.at(-1);
    if (!first) throw new Error('There is no publication');
    const added = await desk.send('editor', 'POST', '/help-lines', {
      name: 'A new line',
      country: 'BE',
      anonymous: 'unknown',
      free: 'unknown',
    });
    expect(added.status).toBe(201);
    expect(await saidAfter(added)).toBe('Published: the public sees it now.');
    expect((await desk.snapshot()).helpLines.map(({ name }) => name)).toContain('A new line');

    const response = await desk.send('editor', 'POST', `/publications/${first.id}/restore`);
    expect(response.status).toBe(200);
    const [latest] = await publications();
    expect(latest?.id).not.toBe(first.id);
    const { findPublication } = await import('@/publication/read-publication');
    const earlier = await findPublication(first.id);
    expect(await desk.snapshot()).toEqual(earlier?.snapshot);

    // The documents say it too, so that the next edit starts from there.
    expect((await leadInputs())[0]?.value).toBe(19_000_000);
  });
});
