// /rehearsal/<secret>/…: the whole site as a secret link shows it, pages, pictures and API, below
// that address and nowhere else. Unknown, expired and revoked secrets get the same answer as any
// address that does not exist.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isLocale } from '@/campaign/locales';
import type { Locale } from '@/campaign/snapshot';
import { findRehearsalId, rehearsalHeader } from '../rehearsals-store';
import { answerNotFound, answerPage, requirePublicSite, type ShownSite } from './answer-page';
import { finishAnswer } from './finish-answer';
import type { FrontServer } from './front-server';
import { keepOutOfSight } from './keep-out-of-sight';
import { rehearsedPaths, withAddressPrefix } from './rehearsal-addresses';

export const rehearsalPath = 'rehearsal';

/** `segments`: the path below `/rehearsal`; `locale`: the visitor's. */
export async function answerRehearsal(
  front: FrontServer,
  request: IncomingMessage,
  answer: ServerResponse,
  segments: string[],
  locale: Locale,
): Promise<void> {
  keepOutOfSight(answer);
  const [secret = '', ...rest] = segments;
  const publication = await findRehearsalId(secret, new Date());
  if (publication === null) {
    return answerNotFound(await requirePublicSite(front.pages), request, answer, locale);
  }
  const prefix = `/${rehearsalPath}/${secret}`;
  const site: ShownSite = { pages: front.pages, publication, prefix };
  const [first = '', ...more] = rest;
  if (first === '' && more.length === 0) {
    answer.writeHead(302, { Location: `${prefix}/${locale}` }).end();
    return;
  }
  if (isLocale(first)) return answerPage(site, request, answer, first, more);
  if (!rehearsedPaths.some((known) => known === first)) {
    return answerNotFound(site, request, answer, locale);
  }
  const inner = (request.url ?? '/').slice(prefix.length);
  request.url = inner;
  request.headers[rehearsalHeader] = publication;
  const pathname = inner.split('?', 1)[0] ?? '/';
  finishAnswer(request, answer, pathname, (text) => withAddressPrefix(text, prefix));
  front.handleByNext(request, answer);
}
