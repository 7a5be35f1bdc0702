import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WritingDesk } from '@/staff/endpoints/writing-desk';
import { type Desk, messageOf, openDesk } from './open-desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

async function editionId(): Promise<number> {
  const { docs } = await desk.payload.find({ collection: 'editions', limit: 1 });
  return docs[0]?.id as number;
}

async function writingDesk(collection: string, document: string): Promise<WritingDesk> {
  const edition = String(await editionId());
  const query = new URLSearchParams({ collection, document, edition });
  const response = await desk.send('editor', 'GET', `/writing-desk?${query}`);
  expect(response.status).toBe(200);
  return (await response.json()) as WritingDesk;
}

async function pageId(slug: string, locale: string): Promise<number> {
  const { docs } = await desk.payload.find({
    collection: 'copy',
    where: { slug: { equals: slug }, locale: { equals: locale } },
  });
  return docs[0]?.id as number;
}

async function publishPage(slug: string, locale: string, texts: Record<string, string>) {
  return desk.send('editor', 'PATCH', `/copy/${await pageId(slug, locale)}`, {
    [slug]: texts,
    _status: 'published',
  });
}

describe('the writing desk', () => {
  it('has every language of a page and of a figure, and what writers must know', async () => {
    const page = await writingDesk('copy', 'home');
    expect(page.texts?.nl['home.title']).toContain('kat');
    expect(page.links?.nl).toBe(`/admin/collections/copy/${await pageId('home', 'nl')}`);
    expect(page.guides.map(({ language }) => language)).toContain('fr');
    expect(page.officialNames).toContain('childfocus.be');
    expect(page.figures.map(({ statistic }) => statistic)).toContain('ratio-78');

    const figure = await writingDesk('statistics', 'ratio-78');
    expect(figure.texts?.de.sentence).toContain('Katzenfoto');
    expect(figure.texts?.de['inputs.1.label']).toContain('Katzenfotos');
    expect((await writingDesk('copy', 'nothing')).texts).toBeNull();
    expect((await writingDesk('editions', '2020')).texts).toBeNull();
  });

  it('shows a draft to staff', async () => {
    const id = await pageId('home', 'de');
    await desk.send('editor', 'PATCH', `/copy/${id}?draft=true`, {
      home: { title: 'Ein Entwurf' },
      _status: 'draft',
    });
    expect((await writingDesk('copy', 'home')).texts?.de['home.title']).toBe('Ein Entwurf');
  });
});

describe('a native reader’s sign-off', () => {
  const signOff = async (body: object, role: 'editor' | 'stranger' = 'editor') =>
    desk.send(role, 'POST', '/sign-off-texts', {
      collection: 'copy',
      document: 'card',
      edition: await editionId(),
      locale: 'fr',
      reader: 'Camille Martin',
      isChecked: true,
      ...body,
    });
  const textsOf = async () =>
    Object.values((await writingDesk('copy', 'card')).texts?.fr ?? {}).filter(Boolean);

  it('is of the words as they stand, and ends with them', async () => {
    const before = await desk.payload.count({ collection: 'sign-offs' });
    const texts = await textsOf();
    expect((await signOff({ texts })).status).toBe(200);
    const signed = (await writingDesk('copy', 'card')).signOffs;
    expect(signed).toHaveLength(texts.length);
    expect(signed[0]).toMatchObject({ locale: 'fr', reader: 'Camille Martin' });
    const after = await desk.payload.count({ collection: 'sign-offs' });
    expect(after.totalDocs - before.totalDocs).toBe(texts.length);

    const answer = await publishPage('card', 'fr', { thanks: 'Merci. Enregistrez {url}.' });
    expect(answer.status).toBe(200);
    const desk2 = await writingDesk('copy', 'card');
    const isSigned = (text: string) => desk2.signOffs.some((it) => it.text === text);
    expect(isSigned('Merci. Enregistrez {url}.')).toBe(false);
    expect(isSigned(desk2.texts?.fr['card.reportCall'] ?? '')).toBe(true);
  });

  it('can be taken back', async () => {
    const [first = ''] = await textsOf();
    expect((await signOff({ texts: [first], isChecked: false })).status).toBe(200);
    const { signOffs } = await writingDesk('copy', 'card');
    expect(signOffs.some(({ text }) => text === first)).toBe(false);
  });

  it('is refused for words that do not stand there, without a name, and to strangers', async () => {
    const stale = await signOff({ texts: ['Words of last week.'] });
    expect(stale.status).toBe(409);
    expect(await messageOf(stale)).toContain('changed');
    const texts = await textsOf();
    expect((await signOff({ texts, reader: ' ' })).status).toBe(400);
    expect((await signOff({ texts, locale: 'xx' })).status).toBe(400);
    expect((await signOff({ texts, collection: 'users' })).status).toBe(400);
    expect((await signOff({ texts }, 'stranger')).status).toBe(401);
  });

  it('is written by nobody past the endpoint', async () => {
    const row = {
      about: 'copy',
      document: 'card',
      locale: 'fr',
      text: 'x',
      reader: 'Me',
      enteredBy: 'Me',
    };
    for (const role of ['administrator', 'editor'] as const) {
      expect((await desk.send(role, 'POST', '/sign-offs', row)).status).toBe(403);
      expect((await desk.send(role, 'DELETE', '/sign-offs/1')).status).toBe(403);
    }
  });

  it('is kept where one name stood for a whole language', async () => {
    const { keepEarlierSignOffs } = await import('@/staff/set-up/keep-earlier-sign-offs');
    const { loadLaunchState } = await import('@/publication/load-launch-state');
    const { docs } = await desk.payload.find({ collection: 'editions' });
    const edition = docs[0];
    if (!edition) throw new Error('There is no edition');
    await desk.payload.update({
      collection: 'editions',
      id: edition.id,
      data: { launch: { ...edition.launch, wordingSignedOffBy: { nl: 'Jan Peeters' } } },
      overrideAccess: true,
    });
    await keepEarlierSignOffs(desk.payload);
    const { wording } = await loadLaunchState(desk.payload);
    expect(wording.nl.signed).toBe(wording.nl.all);
    expect(wording.nl.all).toBeGreaterThan(30);
    expect(wording.en.signed).toBe(0);
    const kept = await desk.payload.count({ collection: 'sign-offs' });
    await keepEarlierSignOffs(desk.payload);
    expect(await desk.payload.count({ collection: 'sign-offs' })).toEqual(kept);
  });
});

describe('a term to avoid', () => {
  it('is refused at publication, with what to use', async () => {
    const response = await publishPage('home', 'nl', { title: 'Samen tegen kinder-porno' });
    expect(response.status).toBe(400);
    const message = await messageOf(response);
    expect(message).toContain('kinder-porno → beelden van seksueel misbruik van kinderen');
    expect(message).toContain('Nederlands');
    expect((await desk.snapshot()).copy.nl.home.title).not.toContain('porno');
  });

  it('may stand in the registered address of a reporting point', async () => {
    const title = 'Meld het bij meldpunt-kinderporno.example';
    expect((await publishPage('home', 'nl', { title })).status).toBe(400);
    const point = await desk.send('editor', 'POST', '/reporting-points', {
      slug: 'nl-some-point',
      organisation: 'Some point',
      url: 'https://www.meldpunt-kinderporno.example/melden',
      country: 'NL',
    });
    expect(point.status).toBe(201);
    expect((await publishPage('home', 'nl', { title })).status).toBe(200);
    expect((await desk.snapshot()).copy.nl.home.title).toBe(title);
  });

  it('that staff list later holds up only texts that say it anew', async () => {
    const made = await desk.send('editor', 'POST', '/writing-guides', {
      language: 'nl',
      country: 'BE',
      formOfAddress: 'informal',
      terms: [{ avoid: 'meld*', use: 'signaleer', isRefused: true }],
    });
    expect(made.status).toBe(201);
    expect((await publishPage('home', 'en', { title: 'Another title' })).status).toBe(200);
    const title = 'Meld het nu';
    expect((await publishPage('home', 'nl', { title })).status).toBe(400);
    const id = ((await made.json()) as { doc: { id: number } }).doc.id;
    await desk.send('editor', 'PATCH', `/writing-guides/${id}`, {
      terms: [{ avoid: 'meld*', use: 'signaleer', isRefused: false }],
    });
    expect((await publishPage('home', 'nl', { title })).status).toBe(200);
  });
});

describe('everything that a draft changes', () => {
  it('is seen before it is published, and changes nothing', async () => {
    const { createLocalReq } = await import('payload');
    const { loadAffected } = await import('@/staff/affected/load-affected');
    const { findAffectedCards } = await import('@/staff/affected/affected-cards');
    const { loadCardFonts } = await import('@/server/card-fonts');
    const id = await pageId('card', 'nl');
    const sourceLine = 'Bron : {source} {year}';
    await desk.send('editor', 'PATCH', `/copy/${id}?draft=true`, {
      card: { sourceLine },
      _status: 'draft',
    });
    const publicNow = await desk.snapshot();
    const { docs } = await desk.payload.find({ collection: 'users', limit: 1 });
    const req = await createLocalReq({ user: docs[0] }, desk.payload);
    const affected = await loadAffected({ collection: 'copy', id }, req);
    expect(affected.after.copy.nl.card.sourceLine).toBe(sourceLine);
    expect(await desk.snapshot()).toEqual(publicNow);

    const { changed, unchanged } = findAffectedCards(affected, await loadCardFonts());
    expect(new Set(changed.map(({ locale }) => locale))).toEqual(new Set(['nl']));
    // A figure in three designs, one in two, in six formats; and three languages that stay.
    expect([changed.length, unchanged.length]).toEqual([30, 90]);

    const query = `collection=copy&id=${id}&hash=${changed[0]?.hash}`;
    const answer = await desk.send('editor', 'GET', `/affected-card?${query}`);
    expect(answer.status).toBe(200);
    const card = await answer.json();
    expect(card.svg).toContain('<svg');
    expect(card.problems).toEqual([]);
    expect(card.contrast).toBeGreaterThanOrEqual(4.5);
    expect((await desk.send('stranger', 'GET', `/affected-card?${query}`)).status).toBe(401);
    const shown = await desk.send('editor', 'POST', '/affected-pages', { collection: 'copy', id });
    expect(shown.status).toBe(201);
    const { docs: rehearsals } = await desk.payload.find({
      collection: 'rehearsals',
      overrideAccess: true,
      showHiddenFields: true,
      sort: '-createdAt',
    });
    expect(JSON.parse(rehearsals[0]?.data ?? '')).toMatchObject({
      copy: { nl: { card: { sourceLine } } },
    });
    const livesMs = Date.parse(String(rehearsals[0]?.expiresAt)) - Date.now();
    expect(livesMs).toBeLessThanOrEqual(60 * 60 * 1000);
    expect(await desk.snapshot()).toEqual(publicNow);

    const unknown = `collection=copy&id=${id}&hash=none`;
    expect((await desk.send('editor', 'GET', `/affected-card?${unknown}`)).status).toBe(404);
    expect((await desk.send('editor', 'GET', '/affected-card?collection=users&id=1')).status).toBe(
      400,
    );
  });

  it('is seen in the edition that it belongs to, with its faults, before that is public', async () => {
    const { createLocalReq } = await import('payload');
    const { loadAffected } = await import('@/staff/affected/load-affected');
    const { findAffectedCards } = await import('@/staff/affected/affected-cards');
    const { findSnapshotProblems } = await import('@/publication/find-snapshot-problems');
    const { loadCardFonts } = await import('@/server/card-fonts');
    const prepared = await desk.send('editor', 'POST', '/editions/prepare', {
      ...{ from: await editionId(), name: 'The next', hashtag: '#next' },
      ...{ startsOn: '2099-11-18', endsOn: '2099-11-18' },
    });
    const { id: edition } = (await prepared.json()) as { id: number };
    const { docs } = await desk.payload.find({
      collection: 'copy',
      where: {
        edition: { equals: edition },
        slug: { equals: 'card' },
        locale: { equals: 'nl' },
      },
    });
    const id = Number(docs[0]?.id);
    const { docs: people } = await desk.payload.find({ collection: 'users', limit: 1 });
    const req = await createLocalReq({ user: people[0] }, desk.payload);
    const draft = (sourceLine: string) =>
      desk.send('editor', 'PATCH', `/copy/${id}?draft=true`, {
        card: { ...docs[0]?.card, sourceLine },
        _status: 'draft',
      });
    await draft('Bron: {sorce}, {year}');
    const wrong = await loadAffected({ collection: 'copy', id }, req);
    expect(wrong.edition?.name).toBe('The next');
    expect(findSnapshotProblems(wrong.after).map(({ detail }) => detail)).toContain('sorce');
    await draft('Bron hiervan: {source}, {year}');
    const right = await loadAffected({ collection: 'copy', id }, req);
    expect(findSnapshotProblems(right.after)).toEqual([]);
    const { changed } = findAffectedCards(right, await loadCardFonts());
    expect(new Set(changed.map(({ locale }) => locale))).toEqual(new Set(['nl']));
  });
});
