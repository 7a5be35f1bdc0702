// Answers with a page: of the publication that holds, or of a rehearsal under its secret address.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LinkTag } from '@/campaign/channels';
import { findWantedCountry } from '@/campaign/countries';
import { knownChoices, type LinkableChoices, sharedPage } from '@/campaign/linkable-choices';
import type { Locale } from '@/campaign/locales';
import { readShareChoices, sharePage } from '@/campaign/share-link';
import { pageOfPath, type SpokenLanguages, shownLocale } from '@/campaign/shown-locale';
import { wasFigurePublished } from '../published-figures';
import { findCurrentPublication } from './current-publication';
import {
  findFigureSlug,
  findPublicPage,
  findRespelledPage,
  isEmbed,
  keepsScripts,
  notFoundPage,
  reportPage,
} from './known-pages';
import type { PageStore } from './page-store';
import { sendPage } from './send-page';
import { sendText } from './send-text';

/** Whose pages are shown. */
export interface ShownSite {
  pages: PageStore;
  /** The id of a publication or of a rehearsal. */
  publication: string;
  languages: SpokenLanguages;
  /** What links may choose. */
  choices: LinkableChoices;
  /** What stands before every address: empty in public. */
  prefix: string;
}

/** The site that everybody sees. */
export async function requirePublicSite(pages: PageStore): Promise<ShownSite> {
  const current = await findCurrentPublication();
  if (!current) throw new Error('Nothing is published yet');
  const { choices, id, languages } = current;
  return { pages, publication: id, languages, choices, prefix: '' };
}

export async function answerPage(
  site: ShownSite,
  request: IncomingMessage,
  answer: ServerResponse,
  locale: Locale,
  segments: string[],
): Promise<void> {
  const redirect = (path: string) =>
    answer.writeHead(308, { Location: `${site.prefix}/${path}` }).end();
  if (segments.length > 0 && segments.at(-1) === '') {
    redirect([locale, ...segments.slice(0, -1)].join('/'));
    return;
  }
  const respelled = findRespelledPage(segments);
  if (respelled !== null) {
    redirect(`${locale}/${respelled}`);
    return;
  }
  const name = findPublicPage(segments);
  if (name === null || (await isInventedFigure(site, name))) {
    return answerNotFound(site, request, answer, locale);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    answer.setHeader('Allow', 'GET, HEAD');
    return sendText(answer, 405, 'This page can only be read.');
  }
  if (name === reportPage) return answerReportPage(site, request, answer, locale);
  const page =
    name === sharePage
      ? await loadSharePage(site, locale, request)
      : await loadPage(site, locale, name);
  if (page.status === 404) return answerNotFound(site, request, answer, locale);
  sendPage(request, answer, page);
}

/**
 * The reporting page of the country that the visitor's languages name (fr-CH: Switzerland), never of
 * one that their address might tell; without one, of the page's language. Its links name the country.
 */
async function answerReportPage(
  site: ShownSite,
  request: IncomingMessage,
  answer: ServerResponse,
  locale: Locale,
): Promise<void> {
  const country = findWantedCountry(request.headers['accept-language'] ?? null);
  const name = country === null ? reportPage : `${reportPage}/${country}`;
  sendPage(request, answer, await loadPage(site, locale, name), { isByLanguage: true });
}

/**
 * Names are without number: in public only those of figures that were published may wake Next. A
 * rehearsal can hold figures that never were, and only those who were given its address ask there.
 */
async function isInventedFigure({ prefix }: ShownSite, pageName: string): Promise<boolean> {
  const slug = findFigureSlug(pageName);
  return slug !== null && prefix === '' && !(await wasFigurePublished(slug));
}

export async function answerNotFound(
  site: ShownSite,
  request: IncomingMessage,
  answer: ServerResponse,
  locale: Locale,
): Promise<void> {
  sendPage(request, answer, await loadPage(site, locale, notFoundPage), { status: 404 });
}

export function loadPage(
  site: ShownSite,
  locale: Locale,
  name: string,
  linkTag: LinkTag | null = null,
) {
  const { pages, prefix } = site;
  return pages.load(innerPath(site, locale, name), {
    keepsScripts: keepsScripts(name),
    mayBeFramed: isEmbed(name),
    prefix,
    linkTag,
  });
}

/**
 * Of the many queries only those that name figures and designs of this publication make a page, and
 * only the tags that we know are passed on: nothing invented wakes Next or fills the store.
 */
function loadSharePage(site: ShownSite, locale: Locale, request: IncomingMessage) {
  const query = (request.url ?? '').split('?').slice(1).join('?');
  const { channel } = readShareChoices(query, knownChoices(site.choices));
  return loadPage(site, locale, sharedPage(query, site.choices), channel);
}

/**
 * Where Next has the page: below the id of the publication or rehearsal that it shows, and before it
 * the language; "es~en" where Spanish is asked for and has not this page, which then is in English.
 */
export function innerPath(
  { languages, publication }: Pick<ShownSite, 'languages' | 'publication'>,
  asked: Locale,
  name: string,
): string {
  const shown = shownLocale(languages, asked, pageOfPath(name));
  const locale = shown === asked ? asked : `${asked}~${shown}`;
  return `/${locale}/${publication}${name ? `/${name}` : ''}`;
}
