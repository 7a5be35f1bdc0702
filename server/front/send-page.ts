// Sends a finished page: the right encoding, 304 for a page that the client has, no caching without
// asking again.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseEncoding } from './compression';
import type { FinishedPage } from './page-store';

export interface Sending {
  /** Left out: the page's own; a not-found page is a 404. */
  status?: number;
  /** Which page it is depends on the visitor's languages: nobody keeps it for the next one. */
  isByLanguage?: boolean;
}

export function sendPage(
  request: IncomingMessage,
  answer: ServerResponse,
  page: FinishedPage,
  { status = page.status, isByLanguage = false }: Sending = {},
): void {
  const encoding = chooseEncoding(request.headers['accept-encoding']);
  const compressed = encoding ? page.bodies[encoding] : undefined;
  const body = compressed ?? page.bodies.identity;
  const isSuccess = status === 200;

  answer.setHeader('Content-Security-Policy', page.policy);
  if (page.mayBeFramed) answer.removeHeader('X-Frame-Options');
  const isKept = isSuccess && !isByLanguage;
  answer.setHeader('Vary', isByLanguage ? 'Accept-Language, Accept-Encoding' : 'Accept-Encoding');
  answer.setHeader('Cache-Control', isKept ? 'no-cache' : 'no-store');
  if (isKept) {
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
