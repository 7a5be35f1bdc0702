// What else programs read: the campaign, overlays, the reporting redirect, health.
import { type IncomingMessage, type RequestOptions, request } from 'node:http';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { formats } from '@/card/card-spec';

const get = (path: string, init?: RequestInit) =>
  fetch(`${inject('url')}${path}`, { redirect: 'manual', ...init });

describe('GET /api/campaign', () => {
  test('gives the campaign in one language', async () => {
    const answer = await get('/api/campaign?locale=fr');
    expect(answer.status).toBe(200);
    const campaign = await answer.json();
    expect(campaign.locales).toEqual(['fr', 'nl', 'de', 'en']);
    expect(campaign.formats.map(({ name }: { name: string }) => name)).toEqual(
      Object.keys(formats),
    );
    const [lead, second] = campaign.statistics;
    expect(lead).toMatchObject({ slug: 'ratio-78', value: 78 });
    expect(lead.sentence).toContain('78');
    expect(lead.inputs.map(({ value }: { value: number }) => value)).toEqual([19_000_000, 243_000]);
    expect(lead.caption).toContain('#catsforkids');
    expect(lead.altText).toContain('78');
    expect(second.value).toBe(109);
    expect(lead.designs).toEqual(['note', 'scrim', 'tally']);
    expect(second.designs).toEqual(['note', 'scrim']);
    const shown = second.overlays.map(({ design }: { design: string }) => design);
    expect(new Set(shown)).toEqual(new Set(['note', 'scrim']));
    expect(lead).toMatchObject({ said: '78', saidAs: 'number', rounding: 'whole' });
    expect(lead.page).toMatch(/\/fr\/figures\/ratio-78$/);
    expect(lead.milderCaption).toContain('78');
    // The reporting point's own address stays as it is.
    expect(lead.milderCaption).not.toMatch(/abus(?!\.be)/);
    expect(second.series.points.at(-1)).toMatchObject({ period: '2024', value: 291_273 });
  });

  test('refuses a language that the campaign does not speak', async () => {
    const answer = await get('/api/campaign?locale=xx');
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({ code: 'invalid-field', field: 'locale' });
  });

  test('gives overlays that are immutable pictures of their format', async () => {
    const campaign = await (await get('/api/campaign?locale=de')).json();
    const { overlays } = campaign.statistics[0];
    expect(overlays.length).toBeGreaterThanOrEqual(8);
    for (const overlay of overlays.slice(0, 5)) {
      const answer = await get(new URL(overlay.url, inject('url')).pathname);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('image/png');
      expect(answer.headers.get('cache-control')).toContain('immutable');
      const { width, height } = await sharp(await answer.arrayBuffer()).metadata();
      const size = formats[overlay.format as keyof typeof formats];
      expect({ width, height }).toEqual({ width: size.widthPx, height: size.heightPx });
    }
  });
});

test.each([
  '/overlays/0123456789abcdef0123456789abcdef.png',
  '/overlays/..%2f..%2fpackage.json',
  '/overlays/x.png',
])('%s is not found', async (path) => {
  expect((await get(path)).status).toBe(404);
});

describe('GET /previews', () => {
  test.each(['home', 'report', 'figures', 'privacy', 'legal', 'accessibility'])(
    '%s has a picture that every network can show',
    async (page) => {
      const { publication } = await (await get('/api/campaign')).json();
      for (const locale of ['fr', 'de']) {
        const answer = await get(`/previews/${publication.id}/${locale}/${page}.jpg`);
        expect(answer.status).toBe(200);
        const bytes = await answer.arrayBuffer();
        expect(Number(answer.headers.get('content-length'))).toBe(bytes.byteLength);
        expect(bytes.byteLength).toBeLessThan(280 * 1024);
        const { format, width, height, isProgressive } = await sharp(bytes).metadata();
        expect({ format, width, height, isProgressive }).toEqual({
          format: 'jpeg',
          width: 1200,
          height: 630,
          isProgressive: false,
        });
      }
    },
  );

  test.each(['nothing.jpg', 'constructor.jpg', 'home.png'])('%s is not found', async (picture) => {
    const { publication } = await (await get('/api/campaign')).json();
    expect((await get(`/previews/${publication.id}/fr/${picture}`)).status).toBe(404);
  });
});

/** The path goes out letter by letter: `fetch` would tidy it up. */
function getAsItStands(path: string, options: RequestOptions = {}): Promise<IncomingMessage> {
  const headers = { 'Accept-Language': 'fr', ...options.headers };
  return new Promise((resolve, reject) => {
    request(inject('url'), { ...options, path, headers }, (answer) => resolve(answer.resume()))
      .on('error', reject)
      .end();
  });
}

describe('GET /r', () => {
  test('leads to the reporting page and is never cached', async () => {
    const answer = await get('/r?l=nl&s=card');
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toMatch(/^\/nl\/report/);
    expect(answer.headers.get('cache-control')).toContain('no-store');
  });

  test('fills in the country', async () => {
    const answer = await get('/r/BE?l=fr');
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toMatch(/^\/fr\/report\/BE/);
  });

  test.each([
    ['/r/SO?l=en', '/en/report/SO'],
    ['/r/de?l=de', '/de/report/DE'],
    ['/r/uk?l=en', '/en/report/GB'],
    ['/r/ZZ?l=fr', '/fr/report'],
    ['/r/BE/x?l=fr', '/fr/report'],
  ])('%s leads to %s, which is a page', async (path, location) => {
    const answer = await get(path);
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(location);
    expect((await get(location)).status).toBe(200);
  });

  test.each([
    ['/r?l=//evil.example&s=<script>', '/fr/report'],
    ['/r?l=fr%0d%0aX-Evil:1&s=constructor', '/fr/report'],
    ['/r/', '/fr/report'],
    ['/r//', '/fr/report'],
    ['/r//evil.example', '/fr/report'],
    ['/r///evil.example', '/fr/report'],
    ['/r/https://evil.example', '/fr/report'],
    ['/r/../..//evil.example', '/fr/report'],
    ['/r/..%2f..', '/fr/report'],
    ['/r/\\evil.example', '/fr/report'],
    ['/r/%5Cevil.example', '/fr/report'],
    ['/r/%2F%2Fevil.example', '/fr/report'],
    ['/r/%zz', '/fr/report'],
    ['/r/%FF%FE', '/fr/report'],
    ['/r/%00', '/fr/report'],
    [`/r/${'x'.repeat(7000)}`, '/fr/report'],
    ['/r/?//evil.example', '/fr/report'],
    ['/r/be/', '/fr/report/BE'],
    ['/r//%42E', '/fr/report/BE'],
    ['/R/BE', '/fr/report/BE'],
    ['/r\\evil.example', null],
    ['//r/BE', null],
    ['/r%2FBE', null],
  ])('%s, sent as it stands, leads to %s, and no cache keeps that', async (path, location) => {
    const answer = await getAsItStands(path);
    expect(answer.statusCode).toBe(location === null ? 404 : 302);
    expect(answer.headers.location ?? null).toBe(location);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test('is only followed: by readers, by whoever looks ahead, and by no program of Next’s', async () => {
    const prefetch = await getAsItStands('/r/BE', { headers: { RSC: '1' } });
    expect([prefetch.statusCode, prefetch.headers.location]).toEqual([302, '/fr/report/BE']);
    expect((await getAsItStands('/r/BE', { method: 'HEAD' })).statusCode).toBe(302);
    for (const method of ['POST', 'OPTIONS', 'TRACE', 'PURGE']) {
      const refused = await getAsItStands('/r//BE', { method });
      expect([refused.statusCode, refused.headers.location], method).toEqual([405, undefined]);
      expect(refused.headers['cache-control'], method).toBe('no-store');
    }
  });
});

describe('pages', () => {
  test('/ goes to the visitor’s language', async () => {
    for (const [header, locale] of [
      ['nl-BE,nl;q=0.9', 'nl'],
      ['de;q=0.5, fr;q=0.8', 'fr'],
      ['ja', 'en'],
    ]) {
      const answer = await get('/', { headers: { 'Accept-Language': header as string } });
      expect(answer.status).toBe(302);
      expect(answer.headers.get('location')).toBe(`/${locale}`);
    }
  });

  test.each(['', '/report', '/figures', '/privacy', '/legal', '/accessibility'])(
    'every language has /<locale>%s, with headers that hold',
    async (path) => {
      for (const locale of ['fr', 'nl', 'de', 'en']) {
        const answer = await get(`/${locale}${path}`);
        expect(answer.status).toBe(200);
        const html = await answer.text();
        expect(html).toContain(`<html lang="${locale}"`);
        expect(html).toMatch(/<meta name="robots" content="noindex/);
        const policy = answer.headers.get('content-security-policy') ?? '';
        expect(policy).toContain("frame-ancestors 'none'");
        expect(policy).not.toMatch(/script-src[^;]*unsafe/);
        expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
        expect(answer.headers.get('referrer-policy')).toBeTruthy();
        expect(answer.headers.get('permissions-policy')).toBeTruthy();
        expect(answer.headers.get('set-cookie')).toBeNull();
        expect(answer.headers.get('x-powered-by')).toBeNull();
        if (path !== '') expect(html).not.toMatch(/<script/);
      }
    },
  );

  test('a country in small letters leads to its page', async () => {
    const answer = await get('/fr/report/fr');
    expect(answer.status).toBe(308);
    expect(answer.headers.get('location')).toBe('/fr/report/FR');
    expect((await get('/fr/report/FR')).status).toBe(200);
    expect((await get('/fr/report/ZZ')).status).toBe(404);
  });

  test.each([
    ['fr', 'abus sexuels'],
    ['nl', 'seksueel misbruik'],
    ['de', 'sexualisierter Gewalt'],
    ['en', 'child sexual abuse'],
  ])('the reporting page says which images it is about (%s)', async (locale, words) => {
    const html = await (await get(`/${locale}/report`)).text();
    const [, heading = ''] = /<h1[^>]*>(.*?)<\/h1>/s.exec(html) ?? [];
    expect(heading.replace(/<[^>]*>/g, '')).toContain(words);
    expect(/<title>(.*?)<\/title>/.exec(html)?.[1]).toContain(words);
  });

  test('a demonstration sends nobody to an address that it lacks', async () => {
    for (const page of ['privacy', 'accessibility']) {
      const html = await (await get(`/en/${page}`)).text();
      expect(html).toContain('The organisation that launches it will give an address');
    }
  });

  test('an unchanged page answers 304', async () => {
    const first = await get('/fr');
    const etag = first.headers.get('etag');
    expect(etag).toBeTruthy();
    expect(first.headers.get('cache-control')).toContain('no-cache');
    const second = await get('/fr', { headers: { 'If-None-Match': etag as string } });
    expect(second.status).toBe(304);
  });

  test('figures have pages without scripts, and invented ones have none', async () => {
    const answer = await get('/nl/figures/iwf-2024-interval');
    expect(answer.status).toBe(200);
    const html = await answer.text();
    expect(html).not.toMatch(/<script/);
    expect(html.length).toBeLessThan(30 * 1024);
    for (const name of ['no-such-figure', 'ratio-78/x', 'RATIO-78', 'cf-2014']) {
      expect((await get(`/nl/figures/${name}`)).status, name).toBe(404);
    }
  });

  test('an unknown page is a 404 in its language', async () => {
    const answer = await get('/fr/nowhere');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('<html lang="fr"');
  });

  test('inner addresses are not reachable from outside', async () => {
    for (const path of [
      '/fr/made',
      '/fr/refused',
      '/fr/not-found',
      '/fr/0123456789abcdef0123456789abcdef/made',
    ]) {
      expect((await get(path)).status, path).toBe(404);
    }
  });

  test('a poisoned Host header never shows up', async () => {
    const html = await new Promise<string>((done, fail) => {
      const { hostname, port } = new URL(inject('url'));
      request({ hostname, port, path: '/fr', headers: { Host: 'evil.example' } }, (answer) => {
        let body = '';
        answer.on('data', (chunk) => {
          body += chunk;
        });
        answer.on('end', () => done(body));
      })
        .on('error', fail)
        .end();
    });
    expect(html).toContain('<html lang="fr"');
    expect(html).not.toContain('evil.example');
  });
});

test('health and readiness answer', async () => {
  expect((await get('/healthz')).status).toBe(200);
  expect((await get('/readyz')).status).toBe(200);
});
