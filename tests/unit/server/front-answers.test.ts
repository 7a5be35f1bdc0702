// What the front server adds to Next: headers and compression on the way out, on the way in an
// address that is true and a bound on bodies; and what it says about itself.
import { randomBytes } from 'node:crypto';
import zlib from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import * as bodyMemory from '@/server/body-memory';
import { get, letNextAnswer, rawGet, scriptHash, send, useFrontServer } from './front-server';

useFrontServer();

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
    letNextAnswer((_, answer) => {
      answer.writeHead(418, { 'X-Own': 'yes', 'Content-Type': 'image/png' });
      answer.write(Buffer.from([1, 2]));
      answer.end(Buffer.from([3]));
    });
    const answer = await get('/api/x');
    expect(answer.status).toBe(418);
    expect(answer.headers.get('x-own')).toBe('yes');
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
  });

  test('of Next that is text is compressed; what is compressed already is left alone', async () => {
    letNextAnswer((incoming, answer) => {
      answer.setHeader('Content-Type', 'application/json');
      if (incoming.url === '/api/done') answer.setHeader('Content-Encoding', 'zstd');
      answer.end(JSON.stringify('x'.repeat(5000)));
    });
    const compressed = await rawGet('/api/x', { 'Accept-Encoding': 'gzip' });
    expect(compressed.headers['content-encoding']).toBe('gzip');
    expect(compressed.headers.vary).toContain('Accept-Encoding');
    expect(JSON.parse(zlib.gunzipSync(compressed.body).toString())).toHaveLength(5000);
    const done = await rawGet('/api/done', { 'Accept-Encoding': 'gzip' });
    expect(done.headers['content-encoding']).toBe('zstd');
  });

  test('of the admin may style itself, run its own scripts and be framed by itself only', async () => {
    letNextAnswer((_, answer) => {
      answer.setHeader('Content-Type', 'text/html; charset=utf-8');
      answer.flushHeaders();
      answer.write('<script>self.__next');
      answer.end('_f=[1]</script>');
    });
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
    letNextAnswer((_, answer) => {
      answer.setHeader('Content-Type', 'text/html; charset=utf-8');
      answer.end('<p>card</p><script>x()</script>');
    });
    expect(await (await get('/api/cards')).text()).toBe('<p>card</p>');
  });
});

describe('what Next is told', () => {
  test('names the client by its socket, whatever the client says', async () => {
    letNextAnswer((incoming, answer) => answer.end(JSON.stringify(incoming.headers)));
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
    letNextAnswer((incoming, answer) => {
      incoming.on('data', (chunk: Buffer) => {
        received += chunk.length;
      });
      incoming.on('end', () => answer.writeHead(413).end());
    });
    const body = randomBytes(20 * 1024 * 1024);
    const answer = await send('POST', '/api/x', body);
    expect(answer.status).toBe(413);
    expect(received).toBeLessThanOrEqual(16 * 1024 * 1024);
  });
});

test('bodies are counted while they are held and let go with their answer', async () => {
  const counted = vi.spyOn(bodyMemory, 'countHeldBytes');
  letNextAnswer((incoming, answer) => {
    incoming.resume().on('end', () => answer.end('ok'));
  });
  const body = randomBytes(100_000);
  await send('POST', '/api/x', body);
  await vi.waitFor(() => expect(counted).toHaveBeenLastCalledWith(-body.length));
  const sum = counted.mock.calls.reduce((total, [bytes]) => total + bytes, 0);
  expect(sum).toBe(0);
  counted.mockRestore();
});

test('a failure is a plain answer with its headers, and the next request is served', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  letNextAnswer(() => {
    throw new Error('broken route');
  });
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
