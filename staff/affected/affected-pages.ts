// Which public pages a draft changes, from what the site says with and without it. Pure. Names a page
// rather once too often: it only decides which ones are offered to be looked at.
import type { Locale } from '@/campaign/locales';
import type { Snapshot } from '@/campaign/snapshot';
import type { Affected } from './load-affected';

export interface AffectedPage {
  locale: Locale;
  kind: 'home' | 'report' | 'figures' | 'figure';
  /** Of a figure's own page. */
  slug: string | null;
  /** Below the site's or a rehearsal's address: "/fr/figures/ratio-78". */
  path: string;
}

/** In the order of the languages, the home page first. */
export function findAffectedPages({
  after,
  before,
}: Pick<Affected, 'after' | 'before'>): AffectedPage[] {
  const figures = findChangedFigures(before, after);
  const showsFigure = figures.some((slug) => after.edition.statistics.includes(slug));
  const isEditionChanged = !isSame(before.edition, after.edition);
  return after.locales.flatMap((locale) => {
    const was = before.locales.includes(locale) ? before.copy[locale] : null;
    const is = after.copy[locale];
    const isHomeChanged = !isSame(was?.home, is.home) || !isSame(was?.card, is.card);
    const pages: AffectedPage[] = [];
    const add = (kind: AffectedPage['kind'], path: string, slug: string | null = null) =>
      pages.push({ locale, kind, slug, path: `/${locale}${path}` });
    if (isHomeChanged || showsFigure || isEditionChanged) add('home', '');
    if (!isSame(was?.report, is.report) || isEditionChanged) add('report', '/report');
    if (figures.length > 0 || isEditionChanged) add('figures', '/figures');
    for (const slug of figures) add('figure', `/figures/${slug}`, slug);
    return pages;
  });
}

/** Slugs of the figures that have a page afterwards, and say something else there. */
function findChangedFigures(before: Snapshot, after: Snapshot): string[] {
  return after.statistics
    .filter((figure) => {
      const was = before.statistics.find(({ slug }) => slug === figure.slug);
      return !isSame(was, figure);
    })
    .map(({ slug }) => slug);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
