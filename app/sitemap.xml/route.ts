// GET /sitemap.xml: every page that search engines should know, in each language that has it. Only
// of a launched site with an address: a demonstration asks not to be found. Never names a rehearsal.
import { findPublicPages } from '@/publication/public-pages';
import { requireShownPublication } from '@/publication/shown-publication';
import { environment } from '@/server/environment';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  const { SITE_URL } = environment();
  const { holdsFrom, rehearsal, snapshot } = await requireShownPublication(request);
  if (!SITE_URL || !snapshot.isLaunched || rehearsal) {
    return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
  }
  const pages = findPublicPages(snapshot).flatMap(({ path, locales }) => {
    const address = (locale: string) => `${SITE_URL}/${locale}${path && `/${path}`}`;
    const fallback = path === '' ? `${SITE_URL}/` : address('en');
    const alternates = [
      ...locales.map((locale) => link(locale, address(locale))),
      link('x-default', fallback),
    ].join('');
    return locales.map(
      (locale) =>
        `<url><loc>${address(locale)}</loc>${alternates}<lastmod>${holdsFrom.toISOString()}</lastmod></url>`,
    );
  });
  const sitemap = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.join('\n')}
</urlset>
`;
  return new Response(sitemap, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'no-cache' },
  });
}

/** Nothing in our addresses needs to be escaped: languages, page names, slugs and country codes. */
function link(language: string, address: string): string {
  return `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`;
}
