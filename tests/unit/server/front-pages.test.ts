// Which page an address shows: in which language, of which publication, and where nothing is.
import zlib from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  get,
  letNextAnswer,
  publication,
  rawGet,
  rendered,
  scriptHash,
  send,
  useFrontServer,
} from './front-server';

useFrontServer();

describe('a language that staff have added', () => {
  test('has the pages that are public in it, the others stand in the one they chose', async () => {
    expect((await get('/es/report')).status).toBe(200);
    expect((await get('/es')).status).toBe(200);
    expect((await get('/es/figures')).status).toBe(200);
    expect(rendered).toEqual([
      `/es/${publication}/report`,
      `/es~fr/${publication}`,
      `/es~fr/${publication}/figures`,
    ]);
  });

  test('is what the bare address leads its speakers to', async () => {
    const answer = await get('/', { 'Accept-Language': 'es-ES, fr;q=0.5' });
    expect(answer.headers.get('location')).toBe('/es');
  });

  test('is not there where the campaign does not speak it', async () => {
    const answer = await get('/it', { 'Accept-Language': 'it, de;q=0.5' });
    expect(answer.status).toBe(404);
    expect(rendered).toEqual([`/de/${publication}/not-found`]);
  });
});

describe('a public page', () => {
  test('is the one of the current publication, revalidated every time', async () => {
    const answer = await get('/fr');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(await answer.text()).toContain('<html lang="fr"><h1>home');
    expect(rendered).toEqual([`/fr/${publication}`]);
  });

  test('is rendered once, however many ask at the same time', async () => {
    await Promise.all(Array.from({ length: 20 }, () => get('/nl/figures')));
    expect(rendered).toEqual([`/nl/${publication}/figures`]);
  });

  test('that the visitor has already is 304, also after a proxy weakened the tag', async () => {
    const etag = (await get('/fr')).headers.get('etag') ?? '';
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const answer = await get('/fr', { 'If-None-Match': tag });
      expect(answer.status).toBe(304);
      expect(await answer.text()).toBe('');
    }
    expect((await get('/fr', { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  test('names the hash of its inline script instead of allowing all', async () => {
    const policy = (await get('/fr')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`script-src 'self' 'sha256-${scriptHash}'`);
    expect(policy).not.toContain('unsafe');
  });

  test('loses its scripts where none are promised', async () => {
    const answer = await get('/fr/report');
    expect(await answer.text()).not.toContain('<script');
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self';");
  });

  test.each([
    ['br', zlib.brotliDecompressSync],
    ['gzip', zlib.gunzipSync],
  ] as const)('comes compressed as %s to whoever takes it', async (encoding, decompress) => {
    const plain = await rawGet('/fr');
    const compressed = await rawGet('/fr', { 'Accept-Encoding': encoding });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(compressed.headers['content-encoding']).toBe(encoding);
    expect(compressed.body.length).toBeLessThan(plain.body.length);
    expect(decompress(compressed.body).equals(plain.body)).toBe(true);
  });

  test('has one address: a closing slash leads to it', async () => {
    const answer = await get('/fr/report/');
    expect(answer.status).toBe(308);
    expect(answer.headers.get('location')).toBe('/fr/report');
  });

  test.each([
    ['/fr/report/fr', '/fr/report/FR'],
    ['/en/report/uk', '/en/report/GB'],
    ['/en/report/UK', '/en/report/GB'],
  ])('has one spelling of its country: %s leads to %s', async (pathname, location) => {
    const answer = await get(pathname);
    expect(answer.status).toBe(308);
    expect(answer.headers.get('location')).toBe(location);
  });

  test('answers HEAD without a body and refuses to be written', async () => {
    const head = await send('HEAD', '/fr');
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    const post = await send('POST', '/fr', 'x');
    expect(post.status).toBe(405);
  });
});

describe('what does not exist', () => {
  test.each([
    '/fr/nowhere',
    `/fr/${publication}`,
    `/fr/${publication}/report`,
    '/fr/made',
    '/fr/not-found',
    '/fr/report/which-country',
    '/fr/report/XX',
    '/fr/report/xx',
    '/fr/report/fr/fr',
    '/fr/..%2fadmin',
    '/fr//evil.example',
  ])('%s is the not-found page in its language, kept by nobody', async (pathname) => {
    const answer = await rawGet(pathname);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toContain('<html lang="fr"><h1>not-found');
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test.each(['/nowhere', '//evil.example/', '/en-GB', '/.env', `/xx/${publication}`])(
    '%s never reaches Next and answers in the visitor’s language',
    async (pathname) => {
      letNextAnswer(() => {
        throw new Error('Next was asked');
      });
      const answer = await rawGet(pathname, { 'Accept-Language': 'de' });
      expect(answer.status).toBe(404);
      expect(answer.body.toString()).toContain('<html lang="de"');
    },
  );
});

test('/ leads to the visitor’s language and is kept by nobody', async () => {
  const answer = await get('/', { 'Accept-Language': 'nl-BE, fr;q=0.5' });
  expect(answer.status).toBe(302);
  expect(answer.headers.get('location')).toBe('/nl');
  expect(answer.headers.get('vary')).toBe('Accept-Language');
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

describe('the reporting page', () => {
  test.each([
    ['fr-CH,fr;q=0.9', 'report/CH'],
    ['nl-BE,en-US;q=0.8', 'report/BE'],
    ['fr', 'report'],
    ['', 'report'],
  ])('for a browser that asks for %j is %s, and kept for nobody else', async (wanted, page) => {
    const answer = await get('/fr/report', { 'Accept-Language': wanted });
    expect(answer.status).toBe(200);
    expect(rendered.at(-1) ?? `/fr/${publication}/${page}`).toBe(`/fr/${publication}/${page}`);
    expect(answer.headers.get('vary')).toContain('Accept-Language');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('etag')).toBeNull();
  });

  test('of a country is that country’s, whatever the browser asks for', async () => {
    const answer = await get('/fr/report/DE', { 'Accept-Language': 'fr-CH' });
    expect(rendered).toEqual([`/fr/${publication}/report/DE`]);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
  });
});

describe('a share link', () => {
  test('leads to the page of its figure and design, whatever else it carries', async () => {
    for (const query of [
      's=ratio-78&d=scrim',
      'd=scrim&fbclid=1&s=ratio-78',
      's=ratio-78&d=scrim&v=invented',
    ]) {
      expect((await get(`/fr/c?${query}`)).status).toBe(200);
    }
    expect(rendered).toEqual([`/fr/${publication}/c/ratio-78/scrim`]);
  });

  test('wakes Next for no figure, design or channel that was invented', async () => {
    for (let i = 0; i < 20; i++) {
      expect((await get(`/nl/c?s=invented-${i}&d=design-${i}&v=channel-${i}`)).status).toBe(200);
    }
    expect(rendered).toEqual([`/nl/${publication}/c/ratio-78/note`]);
  });

  test('leads nowhere by its inner path', async () => {
    expect((await get('/fr/c/ratio-78/note')).status).toBe(404);
  });
});

describe('the embedded page', () => {
  test('is the only one that other sites may frame', async () => {
    const embedded = await get('/embed/fr');
    expect(embedded.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(embedded.headers.get('x-frame-options')).toBeNull();
    for (const path of [
      '/fr',
      '/fr/c',
      '/fr/embed',
      '/fr/nothing',
      '/embed',
      '/embed/xx',
      '/api/x',
    ]) {
      const answer = await get(path);
      expect(answer.headers.get('content-security-policy'), path).toContain(
        "frame-ancestors 'none'",
      );
      expect(answer.headers.get('x-frame-options'), path).toBe('DENY');
    }
  });

  test('stays for whoever is no partner any more, as nobody’s', async () => {
    expect((await get('/embed/de/gone')).status).toBe(200);
    expect((await get('/embed/de/invented')).status).toBe(200);
    expect(rendered).toEqual([`/de/${publication}/embed`]);
    expect((await get('/embed/de/gone/further')).status).toBe(404);
    expect((await send('POST', '/embed/de')).status).toBe(405);
  });
});
