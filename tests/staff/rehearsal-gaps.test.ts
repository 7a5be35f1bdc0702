// What a secret link cannot show: it is named with the reason, and leaves the rest to be seen.
import { createLocalReq } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { desk, edition, lastMade, make, remarksOf, useRehearsalsDesk } from './rehearsals-desk';

useRehearsalsDesk();

describe('a figure that cannot be shown', () => {
  let coming: number;
  let drafted: { id: number; slug: string };
  const figures = async () => (await lastMade()).snapshot.edition.statistics;
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
