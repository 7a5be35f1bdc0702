// Changes that wait for their moment. All through the staff's interface, and seen as the public sees it.
import { describe, expect, it } from 'vitest';
import { wallTimeAt } from '@/campaign/zoned-time';
import {
  changeOfTitle,
  codeOf,
  desk,
  find,
  findEdition,
  findHome,
  proposeTitle,
  rows,
  scheduleSoon,
  send,
  titleNow,
  tomorrow,
  useProposingDesk,
} from './proposing-desk';

useProposingDesk();

describe('without four eyes', () => {
  it('publishes at once what one person proposes', async () => {
    const answer = await proposeTitle('Tout de suite');
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ isWaiting: false });
    expect(answer.body.publication).toMatch(/^[0-9a-f]{32}$/);
    expect(await titleNow()).toBe('Tout de suite');
    expect((await findHome('fr')).home.title).toBe('Tout de suite');
    // Whoever decides before the last picture came still asks for it: no fault, and nothing to draw.
    const card = `/proposals/${answer.body.proposal}/cards/after/ratio-78/fr`;
    expect((await desk.send('editor', 'GET', card)).status).toBe(204);
  });

  it('publishes nothing before its moment, and shows it nowhere', async () => {
    const answer = await proposeTitle('Plus tard', 'fr', { at: tomorrow });
    expect(answer.body).toMatchObject({ isWaiting: false, publication: null });
    expect(answer.body.message).toContain('Scheduled: the public will see it from 18 Nov 2099');
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
    // Whoever scheduled it did nothing now: the trail has one line about it, not one each time.
    const { totalDocs } = await desk.payload.count({
      collection: 'audit',
      where: {
        action: { equals: 'publication-scheduled' },
        details: { contains: '2099-11-18T08:00:00.000Z' },
      },
    });
    expect(totalDocs).toBe(1);
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
    const recorded = await desk.payload.find({
      collection: 'audit',
      where: { action: { equals: 'change-dropped' } },
    });
    expect(recorded.docs).toMatchObject([{ actor: 'editor@example.org', subject: 'A title' }]);
    expect(JSON.parse(String(recorded.docs[0]?.details))).toMatchObject({
      dropped: ['home · fr · 2020'],
    });
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

  it('shows the cards of the edition to come beside those of the public one', async () => {
    const from = await findEdition();
    const prepared = await desk.send('editor', 'POST', '/editions/prepare', {
      ...{ from: from.id, name: 'The next', hashtag: '#next' },
      ...{ startsOn: '2097-11-18', endsOn: '2097-11-18' },
    });
    const { id: coming } = (await prepared.json()) as { id: number };
    const cardText = (edition: number) =>
      find<{ card: object }>(
        'copy',
        `where[slug][equals]=card&where[locale][equals]=fr&where[edition][equals]=${edition}`,
      );
    const texts = [await cardText(from.id), await cardText(coming)];
    const { body } = await send('editor', 'POST', '/proposals/propose', {
      documents: texts.map(({ card, id }) => ({
        collection: 'copy',
        id,
        data: { card: { ...card, sourceLine: 'D’après {source}, {year}' } },
      })),
      at: { time: wallTimeAt(new Date(Date.now() + 86_400_000), 'UTC'), timeZone: 'UTC' },
    });
    const cards = async (query: string) => {
      const path = `/proposals/${body.proposal}/cards/after/ratio-78/fr${query}`;
      const answer = await desk.send('editor', 'GET', path);
      expect(answer.status).toBe(200);
      return answer.text();
    };
    // Each has its own hashtag.
    expect(await cards('')).not.toBe(await cards(`?edition=${coming}`));
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
