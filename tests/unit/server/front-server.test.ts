import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSnapshot } from '@/campaign/default-campaign';
import type { AddedLanguage, Snapshot } from '@/campaign/snapshot';
import * as bodyMemory from '@/server/body-memory';
import { closeDatabase, sqliteClient } from '@/server/database';
import { PageStore } from '@/server/front/page-store';
import { routeRequests } from '@/server/front/route-request';

const folder = mkdtempSync(path.join(tmpdir(), 'pawcard-front-'));
const publication = 'a'.repeat(32);
const scriptText = 'self.__next_f=[1]';
const scriptHash = createHash('sha256').update(scriptText).digest('base64');

let server: Server;
let nextAnswers: (request: IncomingMessage, answer: ServerResponse) => void;
let rendered: string[];

/** Spanish has its reporting pages only; for the rest French stands in. */
function inSpanishToo(): Snapshot {
  const added: AddedLanguage = { pages: ['report'], fallback: 'fr', words: {} };
  const { locales, ...snapshot } = defaultSnapshot();
  return { ...snapshot, locales: [...locales, 'es'], addedLanguages: { es: added } };
}

/** What Next would make of an inner path. */
async function render(innerPath: string) {
  rendered.push(innerPath);
  const [, locale, , name = 'home'] = innerPath.split('/');
  const status = innerPath.endsWith('/XX') ? 404 : 200;
  const html = `<html lang="${locale}"><h1>${name}</h1>${'x'.repeat(2000)}<script>${scriptText}</script>`;
  return { status, html };
}

beforeAll(async () => {
  vi.stubEnv('DATA_DIR', folder);
  vi.stubEnv('DATABASE_URL', '');
  vi.stubEnv('SITE_URL', 'https://cats.example');
  vi.stubEnv('TRUSTED_PROXIES', '0');
  await sqliteClient().execute(
    'CREATE TABLE publications (id TEXT PRIMARY KEY, holds_from TEXT, data TEXT, created_at TEXT)',
  );
  await sqliteClient().execute({
    sql: "INSERT INTO publications VALUES (?, '2020-01-01T00:00:00.000Z', ?, '2020-01-01')",
    args: [publication, JSON.stringify(inSpanishToo())],
  });
  const front = {
    handleByNext: (incoming: IncomingMessage, answer: ServerResponse) =>
      nextAnswers(incoming, answer),
    pages: new PageStore(render),
    knownPaths: new Set(['_next', 'admin', 'api']),
  };
  server = createServer(routeRequests(front));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

beforeEach(() => {
  rendered = [];
  nextAnswers = (_, answer) => answer.end('next');
});

afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await closeDatabase();
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

const port = () => (server.address() as AddressInfo).port;

const get = (pathname: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${port()}${pathname}`, { redirect: 'manual', headers });

/** Without the tidying that fetch does to paths. */
function rawGet(pathname: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }>(
    (resolve, reject) => {
      const outgoing = request({ host: '127.0.0.1', port: port(), path: pathname, headers });
      outgoing.on('error', reject);
      outgoing.on('response', (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const { statusCode: status = 0, headers: given } = answer;
          resolve({ status, headers: given, body: Buffer.concat(chunks) });
        });
      });
      outgoing.end();
    },
  );
}

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
    const head = await fetch(`http://127.0.0.1:${port()}/fr`, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    const post = await fetch(`http://127.0.0.1:${port()}/fr`, { method: 'POST', body: 'x' });
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
      nextAnswers = () => {
        throw new Error('Next was asked');
      };
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

describe('every answer', () => {
  test.each([
    '/',
    '/fr',
    '/nowhere',
    '/healthz',
    '/readyz',
    '/api/x',
    '/admin',
    '/_next/static/a.js',
  ])('%s carries the security headers', async (pathname) => {
    const { headers } = await get(pathname);
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors '(none|self)'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('strict-transport-security')).toContain('max-age=');
  });

  test('of Next keeps its status and its own headers', async () => {
    nextAnswers = (_, answer) => {
      answer.writeHead(418, { 'X-Own': 'yes', 'Content-Type': 'image/png' });
      answer.write(Buffer.from([1, 2]));
      answer.end(Buffer.from([3]));
    };
    const answer = await get('/api/x');
    expect(answer.status).toBe(418);
    expect(answer.headers.get('x-own')).toBe('yes');
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
  });

  test('of Next that is text is compressed; what is compressed already is left alone', async () => {
    nextAnswers = (incoming, answer) => {
      answer.setHeader('Content-Type', 'application/json');
      if (incoming.url === '/api/done') answer.setHeader('Content-Encoding', 'zstd');
      answer.end(JSON.stringify('x'.repeat(5000)));
    };
    const compressed = await rawGet('/api/x', { 'Accept-Encoding': 'gzip' });
    expect(compressed.headers['content-encoding']).toBe('gzip');
    expect(compressed.headers.vary).toContain('Accept-Encoding');
    expect(JSON.parse(zlib.gunzipSync(compressed.body).toString())).toHaveLength(5000);
    const done = await rawGet('/api/done', { 'Accept-Encoding': 'gzip' });
    expect(done.headers['content-encoding']).toBe('zstd');
  });

  test('of the admin may style itself, run its own scripts and be framed by itself only', async () => {
    nextAnswers = (_, answer) => {
      answer.setHeader('Content-Type', 'text/html; charset=utf-8');
      answer.flushHeaders();
      answer.write('<script>self.__next');
      answer.end('_f=[1]</script>');
    };
    const answer = await get('/admin/login');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`'sha256-${scriptHash}'`);
    expect(policy).toMatch(/script-src [^;]*/);
    expect(policy.match(/script-src [^;]*/)?.[0]).not.toContain('unsafe');
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(await answer.text()).toContain('<script>');
  });

  test('that is HTML of an API has no scripts', async () => {
    nextAnswers = (_, answer) => {
      answer.setHeader('Content-Type', 'text/html; charset=utf-8');
      answer.end('<p>card</p><script>x()</script>');
    };
    expect(await (await get('/api/cards')).text()).toBe('<p>card</p>');
  });
});

describe('what Next is told', () => {
  test('names the client by its socket, whatever the client says', async () => {
    nextAnswers = (incoming, answer) => answer.end(JSON.stringify(incoming.headers));
    const answer = await get('/api/x', {
      'X-Pawcard-Client-Address': '6.6.6.6',
      'X-Forwarded-For': '6.6.6.6',
      'X-Forwarded-Host': 'evil.example',
      'X-Middleware-Subrequest': 'x',
      'X-Custom': 'kept',
    });
    const headers = await answer.json();
    expect(headers['x-pawcard-client-address']).toBe('127.0.0.1');
    expect(headers['x-custom']).toBe('kept');
    expect(JSON.stringify(headers)).not.toMatch(/6\.6\.6\.6|evil|subrequest/);
  });

  test('is no more of a body than any form of ours has, and the client still gets an answer', async () => {
    let received = 0;
    nextAnswers = (incoming, answer) => {
      incoming.on('data', (chunk: Buffer) => {
        received += chunk.length;
      });
      incoming.on('end', () => answer.writeHead(413).end());
    };
    const body = randomBytes(20 * 1024 * 1024);
    const answer = await fetch(`http://127.0.0.1:${port()}/api/x`, { method: 'POST', body });
    expect(answer.status).toBe(413);
    expect(received).toBeLessThanOrEqual(16 * 1024 * 1024);
  });
});

test('bodies are counted while they are held and let go with their answer', async () => {
  const counted = vi.spyOn(bodyMemory, 'countHeldBytes');
  nextAnswers = (incoming, answer) => {
    incoming.resume().on('end', () => answer.end('ok'));
  };
  const body = randomBytes(100_000);
  await fetch(`http://127.0.0.1:${port()}/api/x`, { method: 'POST', body });
  await vi.waitFor(() => expect(counted).toHaveBeenLastCalledWith(-body.length));
  const sum = counted.mock.calls.reduce((total, [bytes]) => total + bytes, 0);
  expect(sum).toBe(0);
  counted.mockRestore();
});

test('a failure is a plain answer with its headers, and the next request is served', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  nextAnswers = () => {
    throw new Error('broken route');
  };
  const answer = await get('/api/x');
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain('broken route');
  expect(String(said.mock.calls[0]?.[0])).toContain('broken route');
  said.mockRestore();
  expect((await get('/fr')).status).toBe(200);
});

test('/healthz and /readyz say that all is well', async () => {
  expect((await get('/healthz')).status).toBe(200);
  expect((await get('/readyz')).status).toBe(200);
});
