// GET /r and /r/<COUNTRY>: the short address that cards and posters print. Leads to our reporting
// page, or straight to a reporting point where staff have chosen and confirmed that; never to an
// address from the request, and is never cached, so that a hotline's new address reaches every card
// already shared. Counted in the aggregate only.
import { findCountryOfLanguage } from '@/campaign/card-texts';
import { findWantedCountry } from '@/campaign/countries';
import { findLocale, firstLocales, type Locale, negotiateLocale } from '@/campaign/locales';
import { readLinkPlace } from '@/campaign/report-links';
import { findStraightAddress, readCountry } from '@/campaign/reporting-points';
import {
  type CurrentPublication,
  findCurrentPublication,
} from '@/server/front/current-publication';
import { logError } from '@/server/log';
import { countReportLink } from '@/server/report-link-count';

export const dynamic = 'force-dynamic';

export async function GET(
  request: Request,
  { params }: { params: Promise<{ country?: string[] }> },
): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const asked = query.get('l');
  const acceptLanguage = request.headers.get('accept-language');
  const publication = await findPublicationOrNone();
  const locales = publication?.languages.locales ?? [...firstLocales];
  const locale = findLocale(asked, locales) ?? negotiateLocale(acceptLanguage, locales);
  const [code = '', ...rest] = (await params).country ?? [];
  const country = rest.length === 0 ? readCountry(code) : null;

  countReportLink(request, { locale, country, place: readLinkPlace(query.get('s')) });
  const page = `/${locale}/report${country ? `/${country}` : ''}`;
  return new Response(null, {
    status: 302,
    headers: {
      Location: findStraightWay(publication, { acceptLanguage, country, locale }) ?? page,
      'Cache-Control': 'no-store',
      Vary: 'Accept-Language',
    },
  });
}

/** Whatever goes wrong, the way to our page stays. */
async function findPublicationOrNone(): Promise<CurrentPublication | null> {
  try {
    return await findCurrentPublication();
  } catch (error) {
    logError('short-address-without-publication', error);
    return null;
  }
}

interface Wish {
  /** Named by the address; null: it names none. */
  country: string | null;
  locale: Locale;
  acceptLanguage: string | null;
}

/** The reporting point's own address, in a form that a header can carry; null: to our page. */
function findStraightWay(
  publication: CurrentPublication | null,
  { acceptLanguage, country, locale }: Wish,
): string | null {
  if (!publication) return null;
  const { directory } = publication;
  const asked =
    country ?? findWantedCountry(acceptLanguage) ?? findCountryOfLanguage(directory, locale);
  const address = asked === null ? null : findStraightAddress(directory, asked, locale);
  if (address === null || !URL.canParse(address)) return null;
  const { href, protocol } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
