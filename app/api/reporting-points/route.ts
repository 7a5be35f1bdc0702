// GET /api/reporting-points?country=BE&locale=fr: where to report and where to find help, for programs:
// as it is published now, with the day on which staff last confirmed each row.
import { createHash } from 'node:crypto';
import { findLocale, negotiateLocale } from '@/campaign/locales';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { readCountry } from '@/campaign/reporting-points';
import { shownLocale } from '@/campaign/shown-locale';
import { requireShownPublication } from '@/publication/shown-publication';
import { findSiteAddress } from '@/publication/site-address';
import { problemAnswer } from '../cards/card-refusal';
import { reportingDocument } from './reporting-document';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  const { rehearsal, snapshot } = await requireShownPublication(request);
  const query = new URL(request.url).searchParams;
  const wanted = negotiateLocale(request.headers.get('accept-language'), snapshot.locales);
  const locale = findLocale(query.get('locale') ?? wanted, snapshot.locales);
  const asked = query.get('country');
  const country = asked === null ? null : readCountry(asked);
  const field = locale === null ? 'locale' : asked !== null && country === null ? 'country' : null;
  if (locale === null || field !== null) {
    const messages = messagesFor(snapshot, shownLocale(snapshot, wanted, 'home'));
    const refusal = problemAnswer({ code: 'invalid-field', field: field ?? 'locale' }, messages);
    refusal.headers.set('Access-Control-Allow-Origin', '*');
    return refusal;
  }
  const siteAddress = rehearsal ? '' : (findSiteAddress() ?? '');
  const body = JSON.stringify(reportingDocument(snapshot, locale, country, siteAddress));
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const headers = {
    // To be kept, and to be asked again each time: a hotline's new address holds at once.
    'Cache-Control': 'no-cache',
    ETag: etag,
    'Access-Control-Allow-Origin': '*',
    // Scripts of other sites may read it only where that is said.
    'Access-Control-Expose-Headers': 'ETag',
    Vary: 'Accept-Language',
  };
  if (clientHas(etag, request.headers.get('if-none-match'))) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(body, { headers: { ...headers, 'Content-Type': 'application/json' } });
}

/** Browsers ask this first for a script of another site that sends the tag it has. */
export function OPTIONS(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'GET, HEAD',
      'Access-Control-Allow-Headers': 'If-None-Match',
      'Access-Control-Max-Age': '86400',
      'Cache-Control': 'no-store',
    },
  });
}

/** A proxy that compresses may have made the tag weak. */
function clientHas(etag: string, ifNoneMatch: string | null): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
