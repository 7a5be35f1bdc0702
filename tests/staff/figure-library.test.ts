import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figureLibrary } from '@/campaign/figure-library';
import { type Desk, openDesk } from './open-desk';

let desk: Desk;
let layOut: () => Promise<void>;
beforeAll(async () => {
  desk = await openDesk();
  const { layOutFigureLibrary } = await import('@/staff/set-up/lay-out-figure-library');
  layOut = () => layOutFigureLibrary(desk.payload);
});
afterAll(() => desk?.close());

async function figures(query: string): Promise<{ slug: string; id: number; _status: string }[]> {
  const answer = await desk.send('editor', 'GET', `/statistics?draft=true&limit=100&${query}`);
  return ((await answer.json()) as { docs: { slug: string; id: number; _status: string }[] }).docs;
}

describe('the library of figures', () => {
  it('is laid out as drafts beside what is public, and changes nothing public', async () => {
    const before = await desk.snapshot();
    await layOut();
    const all = await figures('');
    expect(all).toHaveLength(figureLibrary().length + before.statistics.length);
    const drafts = all.filter(({ _status }) => _status === 'draft');
    expect(drafts.map(({ slug }) => slug).sort()).toEqual(
      figureLibrary()
        .map(({ statistic }) => statistic.slug)
        .sort(),
    );
    expect(await desk.snapshot()).toEqual(before);
  });

  it('is searched by short name, sentence and source, each figure found once', async () => {
    const { mergeListSearchAndWhere } = await import('payload/shared');
    const search = async (words: string) => {
      const collectionConfig = desk.payload.collections.statistics.config;
      const where = mergeListSearchAndWhere({ collectionConfig, search: words });
      const all = { draft: true, locale: 'en', pagination: false } as const;
      const { docs } = await desk.payload.find({ collection: 'statistics', ...all, where });
      return docs.map(({ slug }) => slug).sort();
    };
    expect(await search('cf-2014')).toEqual(['cf-2014']);
    const everyInhope = figureLibrary()
      .map(({ statistic }) => statistic)
      .filter(({ sourceName, slug }) => sourceName === 'INHOPE' || slug.includes('inhope'))
      .map(({ slug }) => slug);
    expect(everyInhope.length).toBeGreaterThan(0);
    expect(await search('INHOPE')).toEqual(expect.arrayContaining(everyInhope));
    const found = await search('cat');
    expect(found).toContain('ratio-78');
    expect(new Set(found).size).toBe(found.length);
  });

  it('is laid out once: what staff delete stays away', async () => {
    const [figure] = await figures('where[slug][equals]=cf-2014');
    expect(figure).toBeDefined();
    const deleted = await desk.send('administrator', 'DELETE', `/statistics/${figure?.id}`);
    expect(deleted.status).toBe(200);
    await layOut();
    expect(await figures('where[slug][equals]=cf-2014')).toEqual([]);
  });

  it('holds nothing that can be published as it stands', async () => {
    const [figure] = await figures('where[slug][equals]=iwf-2025-confirmed');
    const answer = await desk.send('editor', 'PATCH', `/statistics/${figure?.id}`, {
      _status: 'published',
    });
    expect(answer.status).toBe(400);
    expect((await desk.snapshot()).statistics.map(({ slug }) => slug)).not.toContain(
      'iwf-2025-confirmed',
    );
  });

  it('lets nobody read a draft or a note for staff without signing in', async () => {
    const answer = await desk.send('stranger', 'GET', '/statistics?draft=true&limit=100');
    expect(answer.status).toBe(401);
    expect(JSON.stringify(await desk.snapshot())).not.toContain('Not fit for the public');
  });
});
