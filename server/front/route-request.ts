// What happens to a request, from top to bottom: health, the visitor's language, the short address,
// public pages of the current publication, secret rehearsals, everything else by Next. Must never let a
// client name a publication.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { knownChoices } from '@/campaign/linkable-choices';
import { findLocale, isLocale, type Locale, negotiateLocale } from '@/campaign/locales';
import { makerPath, noShareChoices, readShareChoices } from '@/campaign/share-link';
import { environment } from '../environment';
import { logError } from '../log';
import { answerEmbed } from './answer-embed';
import { answerNotFound, answerPage, requirePublicSite } from './answer-page';
import { answerRehearsal, rehearsalPath } from './answer-rehearsal';
import { answerShortAddress, isShortAddress } from './answer-short-address';
import { currentLanguages, findCurrentPublication } from './current-publication';
import { finishAnswer } from './finish-answer';
import type { FrontServer } from './front-server';
import { alive, type HealthAnswer, readiness } from './health';
import { embedPath } from './known-pages';
import { limitBody } from './limit-body';
import { cleanRequestHeaders } from './request-headers';
import { commonHeaders } from './security-headers';
import { sendText } from './send-text';

/** First segments of pictures that are made when they are asked for. */
const drawnPictures = new Set(['overlays', 'previews']);

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
  if (isShortAddress(first)) return answerShortAddress(request, answer, rest);
  if (isLocale(first)) {
    const site = await requirePublicSite(front.pages);
    const asked = findLocale(first, site.languages.locales);
    if (asked) return answerPage(site, request, answer, asked, rest);
  }
  if (first === embedPath) {
    return answerEmbed(await requirePublicSite(front.pages), request, answer, rest);
  }
  if (first === rehearsalPath) return answerRehearsal(front, request, answer, rest);
  if (front.knownPaths.has(first)) {
    // Next tells no length of a picture that it is not asked to send. Node sends none for a HEAD.
    if (request.method === 'HEAD' && drawnPictures.has(first)) request.method = 'GET';
    finishAnswer(request, answer, pathname ?? '/');
    return front.handleByNext(request, answer);
  }
  const site = await requirePublicSite(front.pages);
  return answerNotFound(site, request, answer, wantedLocale(request, site.languages.locales));
}

/** The path without the query; null for what is no path of ours, such as `//elsewhere.example`. */
function readPathname(url: string): string | null {
  const pathname = url.split('?', 1)[0] ?? '';
  return pathname.startsWith('/') && !pathname.startsWith('//') ? pathname : null;
}

function wantedLocale(request: IncomingMessage, locales: readonly Locale[]): Locale {
  return negotiateLocale(request.headers['accept-language'] ?? null, locales);
}

/** What a link to the bare address carries goes on with the visitor, and nothing else of its query. */
async function redirectToLanguage(request: IncomingMessage, answer: ServerResponse): Promise<void> {
  const { locales } = await currentLanguages();
  const choices = (await findCurrentPublication())?.choices;
  const query = (request.url ?? '').split('?').slice(1).join('?');
  const carried = choices ? readShareChoices(query, knownChoices(choices)) : noShareChoices;
  answer.setHeader('Vary', 'Accept-Language');
  answer.setHeader('Cache-Control', 'no-store');
  const locale = wantedLocale(request, locales);
  answer.writeHead(302, { Location: makerPath(locale, carried) }).end();
}

function sendHealth(answer: ServerResponse, { status, text }: HealthAnswer): void {
  sendText(answer, status, text);
}
