// /rehearsal/<secret>/…: the whole site as a secret link shows it, pages, pictures and API, below
// that address and nowhere else. Unknown, expired and revoked secrets get the same answer as any
// address that does not exist.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { linkableChoices } from '@/campaign/linkable-choices';
import { findLocale, negotiateLocale } from '@/campaign/locales';
import { findRehearsalId, loadRehearsalRow, rehearsalHeader } from '../rehearsals-store';
import { answerNotFound, answerPage, requirePublicSite, type ShownSite } from './answer-page';
import { finishAnswer } from './finish-answer';
import type { FrontServer } from './front-server';
import { keepOutOfSight } from './keep-out-of-sight';
import { rehearsedPaths, withAddressPrefix } from './rehearsal-addresses';

export const rehearsalPath = 'rehearsal';

/** `segments`: the path below `/rehearsal`. */
export async function answerRehearsal(
  front: FrontServer,
  request: IncomingMessage,
  answer: ServerResponse,
  segments: string[],
): Promise<void> {
  keepOutOfSight(answer);
  const [secret = '', ...rest] = segments;
  const publication = await findRehearsalId(secret, new Date());
  const rehearsal = publication === null ? null : await loadRehearsalRow(publication);
  const wanted = request.headers['accept-language'] ?? null;
  if (publication === null || rehearsal === null) {
    const site = await requirePublicSite(front.pages);
    const { locales } = site.languages;
    return answerNotFound(site, request, answer, negotiateLocale(wanted, locales));
  }
  const prefix = `/${rehearsalPath}/${secret}`;
  const languages = rehearsal.snapshot;
  const choices = linkableChoices(rehearsal.snapshot);
  const site: ShownSite = { pages: front.pages, publication, languages, choices, prefix };
  const locale = negotiateLocale(wanted, languages.locales);
  const [first = '', ...more] = rest;
  if (first === '' && more.length === 0) {
    answer.writeHead(302, { Location: `${prefix}/${locale}` }).end();
    return;
  }
  const asked = findLocale(first, languages.locales);
  if (asked) return answerPage(site, request, answer, asked, more);
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
