import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { keepOutOfSight } from '@/server/front/keep-out-of-sight';

async function answerOf(listener: RequestListener): Promise<Response> {
  const server = createServer((request, answer) => {
    keepOutOfSight(answer);
    listener(request, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close();
  }
}

it.each<[string, RequestListener]>([
  [
    'set before',
    (_, answer) => {
      answer.setHeader('Cache-Control', 'public, max-age=31536000');
      answer.setHeader('ETag', '"1"');
      answer.setHeader('Access-Control-Allow-Origin', '*');
      answer.end('x');
    },
  ],
  [
    'given with the head',
    (_, answer) =>
      answer
        .writeHead(200, {
          'cache-control': 'public',
          etag: '"1"',
          'referrer-policy': 'same-origin',
        })
        .end('x'),
  ],
])('no route says otherwise by headers %s', async (_, listener) => {
  const { headers, status } = await answerOf(listener);
  expect(status).toBe(200);
  expect(headers.get('cache-control')).toBe('private, no-store');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('x-robots-tag')).toContain('noindex');
  expect(headers.get('etag')).toBeNull();
  expect(headers.get('access-control-allow-origin')).toBeNull();
});
