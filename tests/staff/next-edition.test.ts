// The next edition is prepared beside the one that the public sees, and never touches it.
import { beforeAll, describe, expect, it } from 'vitest';
import { dates, desk, patch, prepare, prepareNext, seeded, useEditionsDesk } from './editions-desk';

useEditionsDesk();

describe('the next edition', () => {
  let next: number;

  beforeAll(async () => {
    const before = await desk.snapshot();
    next = await prepareNext();
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
});
