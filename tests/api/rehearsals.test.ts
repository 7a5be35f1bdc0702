// Secret links to the site as it will be: all of it below the secret address, none of it elsewhere.
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { signInAdministrator } from '../running-server';

const url = inject('url');
const get = (path: string, init?: RequestInit) =>
  fetch(`${url}${path}`, { redirect: 'manual', ...init });

let cookie: string;
let edition: number;
beforeAll(async () => {
  cookie = await signInAdministrator(url);
  await forgetReviews();
  const prepared = await staff('/editions/prepare', {
    from: 1,
    name: '#dogsforkids 2097',
    hashtag: '#dogsforkids',
    startsOn: '2097-11-18',
    endsOn: '2097-11-20',
  });
  expect(prepared.status).toBe(201);
  edition = ((await prepared.json()) as { id: number }).id;
});

/** Long before these moments the figures' reviews would be overdue. */
async function forgetReviews(): Promise<void> {
  const published = '/staff-api/statistics?where[_status][equals]=published&pagination=false';
  const answer = await get(published, { headers: { Cookie: cookie } });
  for (const { id } of ((await answer.json()) as { docs: { id: number }[] }).docs) {
    const saved = await get(`/staff-api/statistics/${id}`, {
      method: 'PATCH',
      headers: { Cookie: cookie, 'Content-Type': 'application/json' },
      body: JSON.stringify({ reviewBy: null, _status: 'published' }),
    });
    expect(saved.status).toBe(200);
  }
}

function staff(path: string, body: unknown, headers: Record<string, string> = { Cookie: cookie }) {
  return get(`/staff-api${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

async function makeLink(wallTime: string, more: object = {}): Promise<string> {
  const answer = await staff('/rehearsals/make', {
    name: 'Press',
    edition,
    wallTime,
    withDrafts: false,
    days: 1,
    ...more,
  });
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { path: string }).path;
}

async function linkId(name: string): Promise<string> {
  const answer = await get(`/staff-api/rehearsals?where[name][equals]=${name}`, {
    headers: { Cookie: cookie },
  });
  const { docs } = (await answer.json()) as { docs: Record<string, string>[] };
  expect(docs[0]).not.toHaveProperty('secretHash');
  expect(docs[0]).not.toHaveProperty('data');
  return docs[0]?.id ?? '';
}

function expectOutOfSight({ headers }: Response): void {
  expect(headers.get('cache-control')).toBe('private, no-store');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('x-robots-tag')).toContain('noindex');
  expect(headers.get('etag')).toBeNull();
  expect(headers.get('access-control-allow-origin')).toBeNull();
}

/** Every address in a page that is ours and is no file of the build. */
function ownAddresses(html: string): string[] {
  const attributes = html.matchAll(/(?:href|src|action)="(\/[^"]*)"/g);
  return [...attributes]
    .map(([, address = '']) => address)
    .filter((address) => !/^\/((_next|icons|art)\/|favicon\.ico$)/.test(address));
}

describe('while the edition runs', () => {
  let path: string;
  beforeAll(async () => {
    path = await makeLink('2097-11-18T12:00');
  });

  test('shows every page in every language, and leads to nothing outside', async () => {
    const entrance = await get(path, { headers: { 'Accept-Language': 'nl' } });
    expect(entrance.status).toBe(302);
    expect(entrance.headers.get('location')).toBe(`${path}/nl`);
    expectOutOfSight(entrance);
    for (const page of ['/fr', '/nl/report', '/de/figures', '/en/privacy', '/fr/report/BE']) {
      const answer = await get(`${path}${page}`);
      expect(answer.status).toBe(200);
      expectOutOfSight(answer);
      const html = await answer.text();
      expect(html).toContain('#dogsforkids');
      expect(html).toContain('noindex');
      expect(ownAddresses(html).length).toBeGreaterThan(5);
      for (const address of ownAddresses(html)) expect(address.startsWith(`${path}/`)).toBe(true);
    }
    const home = await (await get(`${path}/en`)).text();
    expect(home).toContain('Rehearsal – not public');
  });

  test('hides its scripts’ addresses too, and lets them run', async () => {
    const answer = await get(`${path}/en`);
    const html = await answer.text();
    expect(html).toContain(`${path}/overlays/`);
    expect(html).not.toMatch(/["']\\?\/overlays\//);
    expect(answer.headers.get('content-security-policy')).toContain("'sha256-");
  });

  test('keeps its overlays to itself', async () => {
    const campaign = await (await get(`${path}/api/campaign?locale=en`)).json();
    expect(campaign.hashtag).toBe('#dogsforkids');
    const overlay: string = campaign.statistics[0].overlays[0].url;
    expect(overlay.startsWith(`${path}/overlays/`)).toBe(true);
    const drawn = await get(overlay);
    expect(drawn.status).toBe(200);
    expect(drawn.headers.get('content-type')).toBe('image/png');
    expectOutOfSight(drawn);
    expect((await get(overlay.slice(path.length))).status).toBe(404);
    expect((await get(`${path}/overlays/${'0'.repeat(32)}.png`)).status).toBe(404);
  });

  test('keeps its pictures to itself, whatever header a client sends', async () => {
    const home = await (await get(`${path}/en`)).text();
    const [picture = ''] = /\/previews\/[^" ]*example-864\.jpg/.exec(home) ?? [];
    const rehearsed = await get(`${path}${picture}`);
    expect(rehearsed.headers.get('content-type')).toBe('image/jpeg');
    expectOutOfSight(rehearsed);
    const shown = Buffer.from(await rehearsed.arrayBuffer());
    const [, id = ''] = /"en","([0-9a-f]{32})"/.exec(home.replaceAll('\\"', '"')) ?? [];
    expect(id).not.toBe('');
    const headers = { 'x-pawcard-rehearsal': id };
    // Elsewhere the same name is what is public, and nobody keeps it as anything else.
    const [, publicPicture = ''] =
      /(\/previews\/[^" ]*example-864\.jpg)/.exec(await (await get('/en')).text()) ?? [];
    const publicBytes = Buffer.from(await (await get(publicPicture)).arrayBuffer());
    expect(publicBytes.equals(shown)).toBe(false);
    for (const init of [{}, { headers }]) {
      const elsewhere = await get(picture, init);
      expect(elsewhere.headers.get('cache-control')).toBe('no-cache');
      expect(Buffer.from(await elsewhere.arrayBuffer()).equals(publicBytes)).toBe(true);
    }
    expect((await get(`/fr/${id}`)).status).toBe(404);
    expect((await get(`/fr/${id}/report`)).status).toBe(404);
    const campaign = await (await get('/api/campaign?locale=en', { headers })).json();
    expect(campaign.hashtag).toBe('#catsforkids');
  });

  test('makes cards, for programs and in its own page', async () => {
    const photo = await readFile('public/art/example-cat.jpg');
    const form = () => {
      const body = new FormData();
      body.set('photo', new Blob([new Uint8Array(photo)]), 'cat.jpg');
      return body;
    };
    const card = await get(`${path}/api/cards`, { method: 'POST', body: form() });
    expect(card.status).toBe(200);
    expect(card.headers.get('content-type')).toBe('image/jpeg');
    const page = await get(`${path}/api/cards`, {
      method: 'POST',
      body: form(),
      headers: { Accept: 'text/html' },
    });
    expectOutOfSight(page);
    const html = await page.text();
    expect(html).toContain('#dogsforkids');
    for (const address of ownAddresses(html)) expect(address.startsWith(`${path}/`)).toBe(true);
  });

  test('has its own page for what does not exist', async () => {
    const answer = await get(`${path}/fr/nothing`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('#dogsforkids');
    expect((await get(`${path}/admin`)).status).toBe(404);
    expect((await get(`${path}/staff-api/users/me`)).status).toBe(404);
  });
});

describe('at other moments', () => {
  test('says when the campaign starts, and shows no card before', async () => {
    const path = await makeLink('2097-11-17T23:59', { name: 'Before' });
    const home = await (await get(`${path}/en`)).text();
    expect(home).toContain('The campaign starts on 18 November 2097.');
    expect(home).not.toContain('/overlays/');
    expect(home).not.toContain('type="file"');
    const campaign = await (await get(`${path}/api/campaign?locale=en`)).json();
    expect(campaign).toMatchObject({ isMakerOpen: false, edition: { phase: 'before' } });
    expect(campaign.statistics[0].overlays).toEqual([]);
    const photo = new FormData();
    photo.set('photo', new Blob([new Uint8Array([1])]), 'cat.jpg');
    const closed = await get(`${path}/api/cards`, { method: 'POST', body: photo });
    expect(closed.status).toBe(409);
    expect(await closed.json()).toMatchObject({ code: 'maker-closed' });
    expect((await get(`${path}/fr/report`)).status).toBe(200);
    expect((await get(`${path}/fr/figures`)).status).toBe(200);
  });

  test('thanks once it is over', async () => {
    const path = await makeLink('2097-11-21T00:00', { name: 'After' });
    const home = await (await get(`${path}/fr`)).text();
    expect(home).toContain('Merci à toutes celles');
    expect(home).toContain('20 novembre 2097');
    expect(home).toContain('example-864.jpg');
    expect(home).not.toContain('type="file"');
  });
});

describe('a link that leads nowhere', () => {
  test('is answered alike whether it is unknown, malformed, expired or revoked', async () => {
    const path = await makeLink('2097-11-18T12:00', { name: 'Revoked' });
    expect((await get(`${path}/fr`)).status).toBe(200);
    const id = await linkId('Revoked');
    expect((await staff(`/rehearsals/${id}/revoke`, {})).status).toBe(200);

    const dead = [path, `/rehearsal/${'A'.repeat(43)}`, '/rehearsal/short', '/rehearsal'];
    const answers = await Promise.all(
      dead.map(async (address) => {
        const answer = await get(`${address}/fr`, { headers: { 'Accept-Language': 'fr' } });
        expectOutOfSight(answer);
        const headers = [...answer.headers].filter(([name]) => name !== 'date');
        return JSON.stringify([answer.status, headers, await answer.text()]);
      }),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('404');
  });
});

describe('making links', () => {
  test('is for staff on our own site, from what a form can say', async () => {
    const form = { name: 'X', edition, wallTime: '2097-11-18T12:00', withDrafts: false, days: 1 };
    expect((await staff('/rehearsals/make', form, {})).status).toBe(401);
    const foreign = { Cookie: cookie, Origin: 'https://elsewhere.example' };
    expect((await staff('/rehearsals/make', form, foreign)).status).toBe(403);
    expect((await staff('/rehearsals/make', { ...form, days: 1000 })).status).toBe(400);
    expect((await staff('/rehearsals/make', { ...form, wallTime: 'soon' })).status).toBe(400);
    expect((await staff('/rehearsals/make', { ...form, edition: 9999 })).status).toBe(404);
    expect((await staff('/rehearsals', form)).status).toBe(403);
    expect((await staff('/rehearsals/none/revoke', {}, {})).status).toBe(401);
  });
});
