// Several editions: which one the public sees, and that preparing the next never touches it.
import type { Payload } from 'payload';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Snapshot } from '@/campaign/snapshot';
import { readReasons } from '@/publication/publication-reason';
import { type Desk, openDesk } from './open-desk';

let desk: Desk;
let seeded: number;
beforeAll(async () => {
  desk = await openDesk();
  const { docs } = await desk.payload.find({ collection: 'editions' });
  seeded = docs[0]?.id as number;
  await forgetReviews();
});
afterAll(() => desk?.close());

/** Long before these editions the figures' reviews would be overdue. */
async function forgetReviews(): Promise<void> {
  const { docs } = await desk.payload.find({
    collection: 'statistics',
    pagination: false,
    where: { _status: { equals: 'published' } },
  });
  for (const { id } of docs) {
    const forgotten = { reviewBy: null, _status: 'published' };
    const saved = await desk.send('administrator', 'PATCH', `/statistics/${id}`, forgotten);
    expect(saved.status).toBe(200);
  }
}

async function patch(
  id: number,
  body: unknown,
  role: 'administrator' | 'editor' = 'administrator',
) {
  const response = await desk.send(role, 'PATCH', `/editions/${id}`, body);
  return { status: response.status, text: await response.text() };
}

async function composeAt(payload: Payload, at: string): Promise<Snapshot> {
  const { composeSnapshot } = await import('@/publication/compose-snapshot');
  const snapshot = await composeSnapshot(payload, await createLocalReq({}, payload), new Date(at));
  if (!snapshot) throw new Error('There is nothing to compose');
  return snapshot;
}

const dates = (startsOn: string, endsOn: string, announcedOn: string | null = null) => {
  const noon = (day: string | null) => day && `${day}T12:00:00.000Z`;
  return { startsOn: noon(startsOn), endsOn: noon(endsOn), announcedOn: noon(announcedOn) };
};

describe('the dates of an edition', () => {
  it('decide nothing while the site is a demonstration', async () => {
    expect((await desk.snapshot()).phase).toBe('running');
    expect((await composeAt(desk.payload, '1999-01-01T00:00:00Z')).phase).toBe('running');
  });

  it('are refused in the wrong order, with the field named', async () => {
    const { status, text } = await patch(seeded, dates('2020-11-18', '2020-11-17'));
    expect(status).toBe(400);
    expect(text).toContain('endsOn');
    const late = await patch(seeded, dates('2020-11-18', '2020-11-18', '2020-11-19'));
    expect(late.status).toBe(400);
    expect(late.text).toContain('announcedOn');
  });

  it('must not have passed when the launch is confirmed', async () => {
    const { status, text } = await patch(seeded, { launch: { isConfirmed: true } });
    expect(status).toBe(400);
    // As the answer's own sentence, which the form shows; not beside a field's path.
    const { errors } = JSON.parse(text) as { errors: { message: string }[] };
    expect(errors[0]?.message).toContain('2020-11-18');
    expect(errors[0]?.message).not.toContain('isConfirmed');
  });

  it('are read in the campaign’s time zone, whose name is checked', async () => {
    const { docs } = await desk.payload.find({ collection: 'organisation' });
    const organisation = `/organisation/${docs[0]?.id}`;
    expect(docs[0]?.timeZone).toBe('Europe/Brussels');
    const wrong = await desk.send('administrator', 'PATCH', organisation, { timeZone: 'Mars' });
    expect(wrong.status).toBe(400);
    const right = await desk.send('administrator', 'PATCH', organisation, {
      timeZone: 'America/New_York',
    });
    expect(right.status).toBe(200);
    await desk.send('administrator', 'PATCH', organisation, { timeZone: 'Europe/Brussels' });
  });
});

describe('the next edition', () => {
  let next: number;
  const prepare = (body: unknown, role: 'administrator' | 'editor' | 'stranger' = 'editor') =>
    desk.send(role, 'POST', '/editions/prepare', body);

  beforeAll(async () => {
    await patch(seeded, {
      partners: [{ name: 'Friends', url: 'https://friends.example' }],
    });
    const before = await desk.snapshot();
    const response = await prepare({
      from: seeded,
      name: '#dogsforkids 2098',
      hashtag: '#dogsforkids',
      startsOn: '2098-11-18',
      endsOn: '2098-11-20',
    });
    expect(response.status).toBe(201);
    next = ((await response.json()) as { id: number }).id;
    expect(await desk.snapshot()).toEqual(before);
  });

  it('has the figures, designs, reporting points and partners of the one it was copied from', async () => {
    const [from, copied] = await Promise.all(
      [seeded, next].map((id) => desk.payload.findByID({ collection: 'editions', id, depth: 0 })),
    );
    expect(copied?.statistics).toEqual(from?.statistics);
    expect(copied?.designs).toEqual(from?.designs);
    expect(copied?.reportingPoints).toEqual(from?.reportingPoints);
    expect(copied?.partners).toMatchObject([{ name: 'Friends', url: 'https://friends.example' }]);
    expect(copied?.slug).toBe('2098');
    expect(copied?.hashtag).toBe('#dogsforkids');
  });

  it('says in its form what each chosen figure says, in the order of the list', async () => {
    const { docs } = await desk.payload.find({ collection: 'statistics', pagination: false });
    const idOf = (slug: string) => docs.find((figure) => figure.slug === slug)?.id;
    const figures = [idOf('iwf-2024-interval'), idOf('ratio-78')].join();
    const response = await desk.send(
      'editor',
      'GET',
      `/editions/chosen-figures?figures=${figures}&day=2098-11-18`,
    );
    const answer = (await response.json()) as { figures: { slug: string; sentence: string }[] };
    expect(answer.figures.map(({ slug }) => slug)).toEqual(['iwf-2024-interval', 'ratio-78']);
    expect(answer.figures[1]?.sentence).toContain('an estimated 78 images');
  });

  it('starts with an open launch checklist of its own', async () => {
    const { launch } = await desk.payload.findByID({ collection: 'editions', id: next });
    expect(launch?.isConfirmed).not.toBe(true);
    expect(launch?.leadFigure).toBe('undecided');
    expect(launch?.isReportingAddressChecked).not.toBe(true);
  });

  it('has its own wording, and changing it changes nothing that is public', async () => {
    const { docs } = await desk.payload.find({
      collection: 'copy',
      depth: 0,
      pagination: false,
      where: { edition: { equals: next } },
    });
    expect(docs).toHaveLength(12);
    expect(docs.every(({ _status }) => _status === 'published')).toBe(true);
    const home = docs.find(({ locale, slug }) => slug === 'home' && locale === 'en');
    const before = await desk.snapshot();
    const response = await desk.send('editor', 'PATCH', `/copy/${home?.id}`, {
      _status: 'published',
      home: { ...home?.home, title: 'Your dog can open eyes' },
    });
    expect(response.status).toBe(200);
    const { message } = (await response.json()) as { message: string };
    expect(message).toContain('the public will see it with the edition “#dogsforkids 2098”');
    expect(await desk.snapshot()).toEqual(before);
  });

  it('keeps words as a draft that it refuses to publish: terms to avoid, unknown braces, what fits on no card', async () => {
    const wrong = [
      ['home', 'title', 'No child porn here', 'child porn'],
      ['home', 'title', 'Open {eyes}', '{eyes}'],
      ['card', 'reportCall', 'Wmwmwmwmwmwm '.repeat(6), 'does not fit'],
    ] as const;
    for (const [page, field, words, said] of wrong) {
      const { docs } = await desk.payload.find({
        collection: 'copy',
        depth: 0,
        where: {
          edition: { equals: next },
          slug: { equals: page },
          locale: { equals: 'en' },
        },
      });
      const [document] = docs;
      const body = { [page]: { ...document?.[page], [field]: words } };
      const refused = await desk.send('editor', 'PATCH', `/copy/${document?.id}`, {
        ...body,
        _status: 'published',
      });
      expect(refused.status, words).toBe(400);
      expect(await refused.text()).toContain(said);
      const proposed = await desk.send('editor', 'POST', '/proposals/propose', {
        reason: 'Words',
        documents: [{ collection: 'copy', id: document?.id, data: body }],
      });
      expect(proposed.status, words).toBe(400);
      const draft = await desk.send('editor', 'PATCH', `/copy/${document?.id}?draft=true`, {
        ...body,
        _status: 'draft',
      });
      expect(draft.status, words).toBe(200);
    }
  });

  it('with four eyes, has no words that only one person has read', async () => {
    const { docs: settings } = await desk.payload.find({ collection: 'publishing', limit: 1 });
    const setFourEyes = (hasFourEyes: boolean) =>
      desk.send('administrator', 'PATCH', `/publishing/${settings[0]?.id}`, { hasFourEyes });
    const { docs } = await desk.payload.find({
      collection: 'copy',
      where: { edition: { equals: next }, slug: { equals: 'home' }, locale: { equals: 'de' } },
    });
    const save = (status: 'draft' | 'published') =>
      desk.send('editor', 'PATCH', `/copy/${docs[0]?.id}?draft=${status === 'draft'}`, {
        home: { ...docs[0]?.home, title: 'Nächstes Jahr' },
        _status: status,
      });
    await setFourEyes(true);
    try {
      const alone = await save('published');
      expect(alone.status).toBe(403);
      expect(await alone.text()).toContain('approval-needed');
      expect((await save('draft')).status).toBe(200);
    } finally {
      await setFourEyes(false);
    }
  });

  it('cannot take days that another edition has', async () => {
    const { status, text } = await patch(seeded, dates('2098-11-20', '2098-11-21'));
    expect(status).toBe(400);
    expect(text).toContain('#dogsforkids 2098');
    const again = await prepare({
      from: seeded,
      name: 'Again',
      hashtag: '#again',
      startsOn: '2098-11-19',
      endsOn: '2098-11-19',
    });
    expect(again.status).toBe(400);
  });

  it('is prepared by staff only, from what a form can say', async () => {
    const form = { from: seeded, name: 'X', hashtag: '#x', startsOn: '2097-01-01' };
    expect((await prepare({ ...form, endsOn: '2097-01-01' }, 'stranger')).status).toBe(401);
    expect((await prepare(form)).status).toBe(400);
    expect((await prepare({ ...form, endsOn: '2097-02-30' })).status).toBe(400);
    expect((await prepare({ ...form, endsOn: '2097-01-01', hashtag: 'x' })).status).toBe(400);
  });

  it('says what a corrected figure says: figures are the campaign’s', async () => {
    const { docs } = await desk.payload.find({
      collection: 'statistics',
      where: { slug: { equals: 'ratio-78' } },
    });
    const corrected = { sourceName: 'A corrected source', _status: 'published' };
    const saved = await desk.send('editor', 'PATCH', `/statistics/${docs[0]?.id}`, corrected);
    expect(saved.status).toBe(200);
    const { statistics } = await desk.payload.findByID({ collection: 'editions', id: next });
    expect(statistics[0]).toMatchObject({ slug: 'ratio-78', sourceName: 'A corrected source' });
  });

  it('is deleted with its words by administrators, never the one that is shown', async () => {
    const days = { startsOn: '2096-11-18', endsOn: '2096-11-18' };
    const form = { from: seeded, name: 'A mistake', hashtag: '#mistake', ...days };
    const { id } = (await (await prepare(form)).json()) as { id: number };
    const before = await desk.snapshot();
    expect((await desk.send('editor', 'DELETE', `/editions/${id}`)).status).toBe(403);
    expect((await desk.send('administrator', 'DELETE', `/editions/${id}`)).status).toBe(200);
    const words = await desk.payload.count({
      collection: 'copy',
      where: { edition: { equals: id } },
    });
    expect(words.totalDocs).toBe(0);
    expect(await desk.snapshot()).toEqual(before);

    const shown = await desk.send('administrator', 'DELETE', `/editions/${seeded}`);
    expect(shown.status).toBe(400);
    expect(await shown.text()).toContain('The site shows this edition');
    const left = await desk.payload.count({
      collection: 'copy',
      where: { edition: { equals: seeded } },
    });
    expect(left.totalDocs).toBe(12);
  });

  describe('once it is launched', () => {
    beforeEach(async () => {
      const { status } = await patch(next, { launch: { isConfirmed: true } });
      expect(status).toBe(200);
    });

    it('is announced, begins and ends with its days in the campaign’s time zone', async () => {
      const phaseAt = async (at: string) => {
        const { edition, phase } = await composeAt(desk.payload, at);
        return `${edition.slug} ${phase}`;
      };
      expect(await phaseAt('2098-11-17T22:59:59Z')).toBe('2098 before');
      expect(await phaseAt('2098-11-17T23:00:00Z')).toBe('2098 running');
      expect(await phaseAt('2098-11-20T22:59:59Z')).toBe('2098 running');
      expect(await phaseAt('2098-11-20T23:00:00Z')).toBe('2098 after');
    });

    it('is written ahead for each moment at which its days change what is public', async () => {
      const { docs } = await desk.payload.find({
        collection: 'publications',
        pagination: false,
        sort: 'holdsFrom',
        where: { holdsFrom: { greater_than: new Date().toISOString() } },
      });
      expect(docs.map(({ holdsFrom }) => holdsFrom)).toEqual([
        '2098-11-17T23:00:00.000Z',
        '2098-11-20T23:00:00.000Z',
      ]);
      const phases = docs.map(({ data }) => (JSON.parse(data) as Snapshot).phase);
      expect(phases).toEqual(['running', 'after']);
      expect(docs.map(({ reason }) => readReasons(reason))).toEqual(
        phases.map((phase) => [{ because: 'phase', edition: expect.any(String), phase }]),
      );
      expect((await desk.snapshot()).phase).toBe('before');
    });

    it('speaks with its own words', async () => {
      const snapshot = await composeAt(desk.payload, '2098-11-18T12:00:00Z');
      expect(snapshot.copy.en.home.title).toBe('Your dog can open eyes');
      expect(snapshot.edition.hashtag).toBe('#dogsforkids');
    });

    it('cannot be deleted', async () => {
      expect((await desk.send('administrator', 'DELETE', `/editions/${next}`)).status).toBe(400);
      expect((await desk.payload.findByID({ collection: 'editions', id: next })).slug).toBe('2098');
    });

    it('refuses to restore a publication of another edition', async () => {
      const { docs } = await desk.payload.find({ collection: 'publications', sort: 'holdsFrom' });
      const response = await desk.send(
        'administrator',
        'POST',
        `/publications/${docs[0]?.id}/restore`,
      );
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('#dogsforkids 2098');
    });
  });
});
