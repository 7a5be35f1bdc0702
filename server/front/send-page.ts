// Sends a finished page: the right encoding, 304 for a page that the client has, no caching without
// asking again.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseEncoding } from './compression';
import type { FinishedPage } from './page-store';

/** Sends the page with its own status, or with another one (a not-found page is a 404). */
export function sendPage(
  request: IncomingMessage,
  answer: ServerResponse,
  page: FinishedPage,
  status = page.status,
): void {
  const encoding = chooseEncoding(request.headers['accept-encoding']);
  const compressed = encoding ? page.bodies[encoding] : undefined;
  const body = compressed ?? page.bodies.identity;
  const isSuccess = status === 200;

  answer.setHeader('Content-Security-Policy', page.policy);
  if (page.mayBeFramed) answer.removeHeader('X-Frame-Options');
  answer.setHeader('Vary', 'Accept-Encoding');
  answer.setHeader('Cache-Control', isSuccess ? 'no-cache' : 'no-store');
  if (isSuccess) {
    answer.setHeader('ETag', page.etag);
    if (clientHas(page.etag, request.headers['if-none-match'])) {
      answer.writeHead(304).end();
      return;
    }
  }
  if (compressed && encoding) answer.setHeader('Content-Encoding', encoding);
  answer.setHeader('Content-Type', 'text/html; charset=utf-8');
  answer.setHeader('Content-Length', body.length);
  answer.writeHead(status).end(request.method === 'HEAD' ? undefined : body);
}

/** A proxy that compresses may have made the tag weak; the page behind it is the same. */
function clientHas(etag: string, ifNoneMatch: string | undefined): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
