// /embed/<locale> and /embed/<locale>/<partner>: the small page that partners show on their own sites,
// and /embed/report/<locale>[/<COUNTRY>]: a button that leads to where one reports. The only ones that
// may be framed.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { findLocale, negotiateLocale } from '@/campaign/locales';
import { readCountry } from '@/campaign/reporting-points';
import { answerNotFound, loadPage, type ShownSite } from './answer-page';
import { embedPath, reportButtonPage, reportPage } from './known-pages';
import { sendPage } from './send-page';
import { sendText } from './send-text';

/**
 * `segments`: the path below `/embed`. A name that is no partner's gets the page without a partner: an
 * edition's partners change, and what stands on somebody's site must not break with them.
 */
export async function answerEmbed(
  site: ShownSite,
  request: IncomingMessage,
  answer: ServerResponse,
  segments: string[],
): Promise<void> {
  const { locales } = site.languages;
  const isButton = segments[0] === reportPage;
  const [first, name, ...more] = isButton ? segments.slice(1) : segments;
  const locale = findLocale(first, locales);
  if (!locale || more.length > 0) {
    const wanted = negotiateLocale(request.headers['accept-language'] ?? null, locales);
    return answerNotFound(site, request, answer, locale ?? wanted);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    answer.setHeader('Allow', 'GET, HEAD');
    return sendText(answer, 405, 'This page can only be read.');
  }
  if (isButton) {
    // Any country stands for itself; what is none gets the button for everybody.
    const country = readCountry(name ?? '');
    const button = country === null ? reportButtonPage : `${reportButtonPage}/${country}`;
    return sendPage(request, answer, await loadPage(site, locale, button));
  }
  const partner = site.choices.partners.find((known) => known === name);
  const page = partner ? `${embedPath}/${partner}` : embedPath;
  sendPage(request, answer, await loadPage(site, locale, page));
}
