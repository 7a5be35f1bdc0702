// POST /api/steps: a page tells that a step was taken, in a few known words. Answers nothing, sets
// nothing, keeps nothing but a count for the day; what is not to be counted gets the same answer.
import { findLocale } from '@/campaign/locales';
import { isMakerOpen } from '@/campaign/maker-open';
import { cardMadeStep, readCountedStep } from '@/campaign/steps';
import { requireShownPublication } from '@/publication/shown-publication';
import { clientAddressHeader } from '@/server/client-address';
import { isForeign } from '@/server/foreign-origin';
import { mayBeCounted } from '@/server/may-be-counted';
import { readSmallBody } from '@/server/read-small-body';
import { siteCounters } from '@/server/site-counters';
import { madeRateLimit, stepRateLimit } from '@/server/step-limits';

export const dynamic = 'force-dynamic';

/** The longest step there is takes half of it. */
const maxBytes = 300;

export async function POST(request: Request): Promise<Response> {
  const { headers } = request;
  if (isForeign(headers)) return answer(403);
  const address = headers.get(clientAddressHeader) ?? '';
  const waitSeconds = stepRateLimit().take(address);
  if (waitSeconds > 0) return answer(429, { 'Retry-After': String(waitSeconds) });
  if (!/^(text\/plain|application\/json)\b/i.test(headers.get('Content-Type') ?? '')) {
    return answer(415);
  }
  const body = await readSmallBody(request, maxBytes);
  if (body === null) return answer(413);
  const counted = readCountedStep(parse(body));
  if (!counted) return answer(400);

  const { rehearsal, snapshot } = await requireShownPublication(request);
  if (!findLocale(counted.locale, snapshot.locales)) return answer(400);
  const isShown = rehearsal === null && isMakerOpen(snapshot) && !snapshot.maker.isPaused;
  if (isShown && mayBeCounted(headers)) {
    const { step, locale, cameBy, rung, channel, isFirst } = counted;
    siteCounters().count(step, { locale, cameBy, rung, channel });
    if (isFirst && madeRateLimit().take(address) === 0) {
      siteCounters().count(cardMadeStep, { locale, cameBy });
    }
  }
  return answer(204);
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function answer(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers: { 'Cache-Control': 'no-store', ...headers } });
}
