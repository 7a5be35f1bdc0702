// POST /api/points-followed: the `ping` of a link on our reporting page, which a browser sends beside
// following it, without a script and without making anybody wait. Answers nothing, sets nothing, keeps
// nothing but a count for the day; browsers that send no pings are simply not counted.
import { findLocale } from '@/campaign/locales';
import { readCountry } from '@/campaign/reporting-points';
import { requireShownPublication } from '@/publication/shown-publication';
import { clientAddressHeader } from '@/server/client-address';
import { isForeign } from '@/server/foreign-origin';
import { mayBeCounted } from '@/server/may-be-counted';
import { siteCounters } from '@/server/site-counters';
import { stepRateLimit } from '@/server/step-limits';

export const dynamic = 'force-dynamic';

export async function POST(request: Request): Promise<Response> {
  const { headers } = request;
  if (isForeign(headers)) return answer(403);
  const waitSeconds = stepRateLimit().take(headers.get(clientAddressHeader) ?? '');
  if (waitSeconds > 0) return answer(429, { 'Retry-After': String(waitSeconds) });
  if (!/^text\/ping\b/i.test(headers.get('Content-Type') ?? '')) return answer(415);

  const query = new URL(request.url).searchParams;
  const { rehearsal, snapshot } = await requireShownPublication(request);
  const locale = findLocale(query.get('l'), snapshot.locales);
  if (!locale) return answer(400);
  if (rehearsal === null && mayBeCounted(headers)) {
    // A portal that serves the whole world has no country.
    const country = readCountry(query.get('c') ?? '') ?? '';
    siteCounters().count('point-followed', { locale, country, source: 'page' });
  }
  return answer(204);
}

function answer(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers: { 'Cache-Control': 'no-store', ...headers } });
}
