// Which addresses are public pages, and which of them promise to work without any script.
import { readCountry } from '@/campaign/reporting-points';
import { sharePage } from '@/campaign/share-link';

/** The page that shows the country which a visitor's browser names, where it names one. */
export const reportPage = 'report';

/** A page name is its path below the language; the home page's is empty. */
const plainPages = new Set([
  reportPage,
  'report/countries',
  'report/international',
  'figures',
  'privacy',
  'legal',
  'accessibility',
  sharePage,
]);
const homePage = '';

/** The address of a public page, split; null for anything that is none. */
export function findPublicPage(segments: readonly string[]): string | null {
  const name = segments.join('/');
  if (name === homePage || plainPages.has(name)) return name;
  return /^report\/[A-Z]{2}$/.test(name) || findFigureSlug(name) !== null ? name : null;
}

/** The figure that a page is about, "figures/ratio-78"; null for any other page. */
export function findFigureSlug(pageName: string): string | null {
  return /^figures\/([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(pageName)?.[1] ?? null;
}

/** The page that is meant by another spelling of its country, "report/fr"; null for any other. */
export function findRespelledPage(segments: readonly string[]): string | null {
  const [page, code = '', ...rest] = segments;
  if (page !== 'report' || rest.length > 0) return null;
  const country = readCountry(code);
  return country === null || country === code ? null : `report/${country}`;
}

/** The first segment of the addresses that partners put into their own pages: "/embed/fr". */
export const embedPath = 'embed';

/** The page of the small button that leads to where one reports: "/embed/report/fr/BE". */
export const reportButtonPage = 'report-button';

/** The only pages that other sites may show in a frame. */
export function isEmbed(pageName: string): boolean {
  return [embedPath, reportButtonPage].includes(pageName.split('/')[0] ?? '');
}

/** Pages that work without scripts lose those that Next adds. */
export function keepsScripts(pageName: string): boolean {
  return pageName === homePage;
}

/** Shown with status 404 in place of what does not exist. */
export const notFoundPage = 'not-found';
