// What happens to a request, from top to bottom: health, the visitor's language, public pages of the
// current publication, everything else by Next. Must never let a client name a publication.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { isLocale, negotiateLocale } from '@/campaign/locales';
import type { Locale } from '@/campaign/snapshot';
import { environment } from '../environment';
import { logError } from '../log';
import { currentPublicationId } from './current-publication';
import { finishAnswer } from './finish-answer';
import { alive, type HealthAnswer, readiness } from './health';
import { findPublicPage, findRespelledPage, keepsScripts, notFoundPage } from './known-pages';
import { limitBody } from './limit-body';
import type { PageStore } from './page-store';
import { cleanRequestHeaders } from './request-headers';
import { commonHeaders } from './security-headers';
import { sendPage } from './send-page';

export interface FrontServer {
  /** Next's own handler. */
  handleByNext: RequestListener;
  pages: PageStore;
  /** First path segments that Next may be asked for. */
  knownPaths: ReadonlySet<string>;
}

/** The listener of the server that visitors reach. */
export function routeRequests(front: FrontServer): RequestListener {
  const { SITE_URL, TRUSTED_PROXIES } = environment();
  const headers = Object.entries(commonHeaders(SITE_URL?.startsWith('https:') ?? false));

  return (request, answer) => {
    for (const [name, value] of headers) if (value !== undefined) answer.setHeader(name, value);
    cleanRequestHeaders(request, TRUSTED_PROXIES);
    limitBody(request, answer);
    routeRequest(front, request, answer).catch((error: unknown) => {
      logError('request-failed', error);
      sendText(answer, 500, 'Something went wrong on our side.');
    });
  };
}

async function routeRequest(
  front: FrontServer,
  request: IncomingMessage,
  answer: ServerResponse,
): Promise<void> {
  const pathname = readPathname(request.url ?? '/');
  if (pathname === '/healthz') return sendHealth(answer, alive);
  if (pathname === '/readyz') return sendHealth(answer, await readiness());
  if (pathname === '/') return redirectToLanguage(request, answer);

  const [first = '', ...rest] = pathname?.slice(1).split('/') ?? [];
  if (isLocale(first)) return answerPage(front, request, answer, first, rest);
  if (front.knownPaths.has(first)) {
    finishAnswer(request, answer, pathname ?? '/');
    return front.handleByNext(request, answer);
  }
  return answerNotFound(front, request, answer, wantedLocale(request));
}

/** The path without the query; null for what is no path of ours, such as `//elsewhere.example`. */
function readPathname(url: string): string | null {
  const pathname = url.split('?', 1)[0] ?? '';
  return pathname.startsWith('/') && !pathname.startsWith('//') ? pathname : null;
}

function wantedLocale(request: IncomingMessage): Locale {
  return negotiateLocale(request.headers['accept-language'] ?? null);
}

function redirectToLanguage(request: IncomingMessage, answer: ServerResponse): void {
  answer.setHeader('Vary', 'Accept-Language');
  answer.setHeader('Cache-Control', 'no-store');
  answer.writeHead(302, { Location: `/${wantedLocale(request)}` }).end();
}

async function answerPage(
  front: FrontServer,
  request: IncomingMessage,
  answer: ServerResponse,
  locale: Locale,
  segments: string[],
): Promise<void> {
  if (segments.length > 0 && segments.at(-1) === '') {
    const withoutSlash = [locale, ...segments.slice(0, -1)].join('/');
    answer.writeHead(308, { Location: `/${withoutSlash}` }).end();
    return;
  }
  const respelled = findRespelledPage(segments);
  if (respelled !== null) {
    answer.writeHead(308, { Location: `/${locale}/${respelled}` }).end();
    return;
  }
  const name = findPublicPage(segments);
  if (name === null) return answerNotFound(front, request, answer, locale);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    answer.setHeader('Allow', 'GET, HEAD');
    return sendText(answer, 405, 'This page can only be read.');
  }
  const page = await loadPage(front, locale, name);
  if (page.status === 404) return answerNotFound(front, request, answer, locale);
  sendPage(request, answer, page);
}

async function answerNotFound(
  front: FrontServer,
  request: IncomingMessage,
  answer: ServerResponse,
  locale: Locale,
): Promise<void> {
  sendPage(request, answer, await loadPage(front, locale, notFoundPage), 404);
}

async function loadPage(front: FrontServer, locale: Locale, name: string) {
  return front.pages.load(await innerPath(locale, name), keepsScripts(name));
}

/** Where Next has the page: below the id of the publication that holds now. */
export async function innerPath(locale: Locale, name: string): Promise<string> {
  const id = await currentPublicationId();
  if (!id) throw new Error('Nothing is published yet');
  return `/${locale}/${id}${name ? `/${name}` : ''}`;
}

function sendHealth(answer: ServerResponse, { status, text }: HealthAnswer): void {
  sendText(answer, status, text);
}

function sendText(answer: ServerResponse, status: number, text: string): void {
  if (answer.headersSent) {
    answer.destroy();
    return;
  }
  answer.setHeader('Cache-Control', 'no-store');
  answer.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}
