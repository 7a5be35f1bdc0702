// What one person does at once although changes need two: the maker is paused, a figure withdrawn. And
// the way back, which waits for the other.
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  approve,
  codeOf,
  desk,
  find,
  proposeTitle,
  rows,
  send,
  setFourEyes,
  tomorrow,
  useProposingDesk,
} from './proposing-desk';

useProposingDesk();

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

  it('a figure that nobody saw is withdrawn without being named in public', async () => {
    const { requireShownPublication } = await import('@/publication/shown-publication');
    const { docs } = await desk.payload.find({
      collection: 'statistics',
      draft: true,
      limit: 1,
      sort: 'slug',
      where: { _status: { equals: 'draft' } },
    });
    const draft = String(docs[0]?.slug);
    // As if it had been scheduled, and withdrawn before its moment.
    await desk.payload.db.create({
      collection: 'withdrawals',
      data: { statistic: draft, note, on: '2026-11-01', updatedBy: 'editor@example.org' },
    });
    await send('editor', 'POST', '/card-maker/pause', { isPaused: false });
    await send('editor', 'POST', '/card-maker/pause', { isPaused: true });
    const kept = (await desk.snapshot()).withdrawn.map(({ slug }) => slug);
    expect(kept).toContain(draft);
    const { snapshot } = await requireShownPublication(new Request('http://localhost/fr'));
    expect(snapshot.withdrawn.map(({ slug }) => slug)).toEqual(
      kept.filter((slug) => slug !== draft),
    );
  });

  it('knows no figure that does not exist', async () => {
    const answer = await send('editor', 'POST', '/withdrawals/withdraw', {
      statistic: 'none',
      note,
    });
    expect(answer.status).toBe(404);
  });
});
