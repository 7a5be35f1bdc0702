// What stands on one country's reporting page alone: written per language, with drafts and versions,
// public only once it is published.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findCountryText } from '@/campaign/country-texts';
import type { Locale } from '@/campaign/locales';
import { type Desk, openDesk } from './open-desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

const law = 'Ook tekeningen en computerbeelden zijn strafbaar.';

async function write(data: Record<string, unknown>, query = ''): Promise<Response> {
  return desk.send('editor', 'POST', `/country-texts${query}`, data);
}

async function change(id: number, data: Record<string, unknown>, query = ''): Promise<Response> {
  return desk.send('editor', 'PATCH', `/country-texts/${id}${query}`, data);
}

async function publicText(locale: Locale, country = 'BE'): Promise<string | null> {
  return findCountryText(await desk.snapshot(), country, locale);
}

async function written(): Promise<number> {
  const found = await desk.send(
    'editor',
    'GET',
    '/country-texts?where[country][equals]=BE&where[locale][equals]=nl&draft=true',
  );
  const { docs } = (await found.json()) as { docs: { id: number }[] };
  return docs[0]?.id ?? 0;
}

async function latestPublication(): Promise<string> {
  const list = await desk.send('editor', 'GET', '/publications?sort=-holdsFrom&limit=1');
  return ((await list.json()) as { docs: { id: string }[] }).docs[0]?.id ?? '';
}

it('leaks no draft, and is shown in its own language and country once it is published', async () => {
  const draft = { country: 'BE', locale: 'nl', text: law, _status: 'draft' };
  expect((await write(draft, '?draft=true')).status).toBe(201);
  expect(JSON.stringify(await desk.snapshot())).not.toContain(law);
  for (const query of ['', '?draft=true', '?where[_status][equals]=draft']) {
    const stranger = await desk.send('stranger', 'GET', `/country-texts${query}`);
    expect(await stranger.text()).not.toContain(law);
  }

  expect((await change(await written(), { _status: 'published' })).status).toBe(200);
  expect(await publicText('nl')).toBe(law);
  expect(await publicText('fr')).toBeNull();
  expect(await publicText('nl', 'NL')).toBeNull();
});

it('keeps what is public while the next version is written, and its country for good', async () => {
  const id = await written();
  await change(id, { text: 'Nog niet af', _status: 'draft' }, '?draft=true');
  expect(await publicText('nl')).toBe(law);
  await change(id, { text: `${law} Meld het.`, country: 'FR', _status: 'published' });
  expect(await publicText('nl')).toBe(`${law} Meld het.`);
  expect(await publicText('nl', 'FR')).toBeNull();
  const versions = await desk.send(
    'editor',
    'GET',
    `/country-texts/versions?where[parent][equals]=${id}`,
  );
  expect(((await versions.json()) as { totalDocs: number }).totalDocs).toBeGreaterThan(2);
});

it('goes back to an earlier version, in public or as a draft', async () => {
  const id = await written();
  await change(id, { text: 'Een vergissing', _status: 'published' });
  expect(await publicText('nl')).toBe('Een vergissing');
  const list = await desk.send(
    'editor',
    'GET',
    `/country-texts/versions?where[parent][equals]=${id}&where[version.text][equals]=${encodeURIComponent(law)}&sort=-updatedAt&locale=all`,
  );
  const { docs } = (await list.json()) as { docs: { id: number }[] };
  const goBack = (query = '') =>
    desk.send('editor', 'POST', `/country-texts/versions/${docs[0]?.id}${query}`);
  expect((await goBack('?draft=true')).status).toBe(200);
  expect(await publicText('nl')).toBe('Een vergissing');
  expect((await goBack('?draft=false')).status).toBe(200);
  expect(await publicText('nl')).toBe(law);
  await change(id, { text: `${law} Meld het.`, _status: 'published' });
});

it('is seen in a rehearsal with drafts, where a half-written one is in nobody’s way', async () => {
  await change(await written(), { text: 'In voorbereiding', _status: 'draft' }, '?draft=true');
  await write({ country: 'LU', locale: 'fr', _status: 'draft' }, '?draft=true');
  const made = await desk.send('editor', 'POST', '/rehearsals/make', {
    name: 'Look',
    edition: null,
    wallTime: '2020-11-18T12:00',
    withDrafts: true,
    days: 1,
  });
  expect(made.status).toBe(201);
  const { docs } = await desk.payload.find({ collection: 'rehearsals', sort: '-createdAt' });
  expect(JSON.stringify(docs[0])).toContain('In voorbereiding');
  expect(await publicText('nl')).not.toContain('voorbereiding');
  await change(await written(), { text: `${law} Meld het.`, _status: 'published' });
});

it('is there once for each country and language', async () => {
  const again = { country: 'BE', locale: 'nl', text: 'Nog een', _status: 'published' };
  expect((await write(again)).status).toBeGreaterThanOrEqual(400);
  expect((await write({ ...again, country: 'XX' })).status).toBe(400);
});

it('is checked like every text: no term that the guides refuse, no more than a paragraph', async () => {
  const refused = await write({
    country: 'FR',
    locale: 'nl',
    text: 'Kinderporno is strafbaar.',
    _status: 'published',
  });
  expect(refused.status).toBe(400);
  expect(await refused.text()).toContain('Kinderporno');
  const long = { country: 'FR', locale: 'fr', text: 'a'.repeat(601), _status: 'published' };
  expect((await write(long)).status).toBe(400);
  expect(await publicText('nl', 'FR')).toBeNull();
});

it('can be checked by a native reader, text by text', async () => {
  const signed = await desk.send('editor', 'POST', '/sign-off-texts', {
    collection: 'country-texts',
    document: 'BE',
    edition: null,
    locale: 'nl',
    reader: 'An Peeters',
    isChecked: true,
    texts: [`${law} Meld het.`],
  });
  expect(signed.status).toBeLessThan(300);
  const query = '/writing-desk?collection=country-texts&document=BE';
  const seen = await (await desk.send('editor', 'GET', query)).json();
  expect(seen.texts.nl.text).toBe(`${law} Meld het.`);
  expect(seen.signOffs).toMatchObject([{ locale: 'nl', reader: 'An Peeters' }]);
});

it('goes and comes back with the publication that had it', async () => {
  const withText = await latestPublication();
  const id = await written();
  await change(id, { _status: 'draft' });
  expect(await publicText('nl')).toBeNull();
  const restored = await desk.send(
    'administrator',
    'POST',
    `/publications/${withText}/restore`,
    {},
  );
  expect(restored.status).toBeLessThan(300);
  expect(await publicText('nl')).toBe(`${law} Meld het.`);
});
