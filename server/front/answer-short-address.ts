// /r and /r/<COUNTRY>: the short address that cards and posters print. Leads to our reporting page, or
// straight to a reporting point where staff have chosen and confirmed that; never to an address from the
// request, and is never cached, so that a hotline's new address reaches every card already shared.
// Answered before Next is asked, which would send doubled slashes away for good and fail on some letters.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { findCountryOfLanguage } from '@/campaign/card-texts';
import { findWantedCountry } from '@/campaign/countries';
import { findLocale, firstLocales, type Locale, negotiateLocale } from '@/campaign/locales';
import { readLinkPlace } from '@/campaign/report-links';
import { findStraightAddress, readCountry } from '@/campaign/reporting-points';
import { logError } from '../log';
import { countReportLink } from '../report-link-count';
import { type CurrentPublication, findCurrentPublication } from './current-publication';
import { sendText } from './send-text';

/** Whether a first segment is the short address's: somebody may type it from paper in capitals. */
export function isShortAddress(segment: string): boolean {
  return segment.toLowerCase() === 'r';
}

/** `segments`: the path below `/r`, as it came; whatever stands there leads to a page. */
export async function answerShortAddress(
  request: IncomingMessage,
  answer: ServerResponse,
  segments: readonly string[],
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    answer.setHeader('Allow', 'GET, HEAD');
    return sendText(answer, 405, 'This address can only be followed.');
  }
  const query = new URLSearchParams((request.url ?? '').split('?').slice(1).join('?'));
  const { country, locale, location } = await followShortAddress({
    segments,
    language: query.get('l'),
    acceptLanguage: request.headers['accept-language'] ?? null,
  });
  countReportLink(request, { locale, country, place: readLinkPlace(query.get('s')) });
  answer
    .writeHead(302, {
      Location: location,
      'Cache-Control': 'no-store',
      Vary: 'Accept-Language',
    })
    .end();
}

interface ShortAddressWish {
  /** Of the path below `/r`, still encoded. */
  segments: readonly string[];
  /** What the link says of its reader's language; null: nothing. */
  language: string | null;
  acceptLanguage: string | null;
}

interface FollowedAddress {
  /** A path of ours, or the reporting point's own address. */
  location: string;
  locale: Locale;
  /** The country that the address names; null: none. */
  country: string | null;
}

/** Where the short address leads now. Any text is safe; never throws. */
export async function followShortAddress(wish: ShortAddressWish): Promise<FollowedAddress> {
  const { acceptLanguage, language, segments } = wish;
  const publication = await findPublicationOrNone();
  const locales = publication?.languages.locales ?? [...firstLocales];
  const locale = findLocale(language, locales) ?? negotiateLocale(acceptLanguage, locales);
  const [code = '', ...rest] = segments.filter((segment) => segment !== '');
  const country = rest.length === 0 ? readCountry(decode(code)) : null;
  const page = `/${locale}/report${country ? `/${country}` : ''}`;
  const straight = publication && findStraightWay(publication, { acceptLanguage, country, locale });
  return { country, locale, location: straight ?? page };
}

/** Empty for what is no text. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
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
  { directory }: CurrentPublication,
  { acceptLanguage, country, locale }: Wish,
): string | null {
  const asked =
    country ?? findWantedCountry(acceptLanguage) ?? findCountryOfLanguage(directory, locale);
  const address = asked === null ? null : findStraightAddress(directory, asked, locale);
  if (address === null || !URL.canParse(address)) return null;
  const { href, protocol } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
