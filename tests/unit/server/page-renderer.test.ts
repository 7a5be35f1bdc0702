import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, expect, test, vi } from 'vitest';
import { type PageRenderer, startPageRenderer } from '@/server/front/page-renderer';

let renderer: PageRenderer | undefined;
afterEach(() => renderer?.close());

test('gives the page that Next answers, without telling Next the token', async () => {
  const seen: IncomingMessage['headers'][] = [];
  renderer = await startPageRenderer((request: IncomingMessage, answer: ServerResponse) => {
    seen.push(request.headers);
    answer.writeHead(200).end(`<p>${request.url} é</p>`);
  });
  expect(await renderer.render('/fr/id/report')).toEqual({
    status: 200,
    html: '<p>/fr/id/report é</p>',
  });
  expect(JSON.stringify(seen)).not.toContain('internal');
});

test('answers nobody else on this machine', async () => {
  const handle = vi.fn();
  renderer = await startPageRenderer(handle);
  for (const token of ['', 'zz', '0'.repeat(64)]) {
    const answer = await fetch(`http://127.0.0.1:${renderer.port}/fr/id/made`, {
      headers: { 'x-pawcard-internal': token },
    });
    expect(answer.status).toBe(404);
  }
  expect(handle).not.toHaveBeenCalled();
});
