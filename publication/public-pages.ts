// The public pages that are worth finding, for the sitemap: each page of the site, each figure and
// each country with a reporting point. A page added to the site is added to `pageNames`.
import type { Locale } from '@/campaign/locales';
import { listCountries } from '@/campaign/reporting-points';
import { hasPage, pageOfPath } from '@/campaign/shown-locale';
import { pageNames, type Snapshot } from '@/campaign/snapshot';

export interface PublicPage {
  /** Below the language; empty for home. */
  path: string;
  /** Those that have the page; in others it stands in another language, under its own address. */
  locales: Locale[];
}

export function findPublicPages(snapshot: Snapshot): PublicPage[] {
  const named = pageNames.map((name) => (name === 'home' ? '' : name));
  const figures = snapshot.statistics.map(({ slug }) => `figures/${slug}`);
  const countries = listCountries(snapshot.reportingPoints, 'en').map(
    ({ code }) => `report/${code}`,
  );
  return [...named, ...figures, ...countries].map((path) => ({
    path,
    locales: snapshot.locales.filter((locale) => hasPage(snapshot, locale, pageOfPath(path))),
  }));
}
