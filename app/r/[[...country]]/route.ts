// GET /r and /r/<COUNTRY>: the short address that cards and posters print. Leads to our reporting
// page, never to an address from the request, and is never cached, so that a hotline's new address
// reaches every card already shared. Counted in the aggregate only.
import { findLocale, negotiateLocale } from '@/campaign/locales';
import { readLinkPlace } from '@/campaign/report-links';
import { readCountry } from '@/campaign/reporting-points';
import { currentLanguages } from '@/server/front/current-publication';
import { countReportLink } from '@/server/report-link-count';

export const dynamic = 'force-dynamic';

export async function GET(
  request: Request,
  { params }: { params: Promise<{ country?: string[] }> },
): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const asked = query.get('l');
  const { locales } = await currentLanguages();
  const locale =
    findLocale(asked, locales) ?? negotiateLocale(request.headers.get('accept-language'), locales);
  const [code = '', ...rest] = (await params).country ?? [];
  const country = rest.length === 0 ? readCountry(code) : null;

  countReportLink(request, { locale, country, place: readLinkPlace(query.get('s')) });
  return new Response(null, {
    status: 302,
    headers: {
      Location: `/${locale}/report${country ? `/${country}` : ''}`,
      'Cache-Control': 'no-store',
      Vary: 'Accept-Language',
    },
  });
}
