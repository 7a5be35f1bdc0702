// Counts a card that the form without JavaScript asked for. That it was handed over is known, that it
// was saved or shared is not: so it is never among the cards made.
import type { Locale } from '@/campaign/locales';
import { readLinkTag } from '@/campaign/steps';
import { mayBeCounted } from '@/server/may-be-counted';
import { siteCounters } from '@/server/site-counters';

export function countFormCard({ headers }: Request, locale: Locale): void {
  if (!mayBeCounted(headers)) return;
  const page = headers.get('Referer') ?? '';
  // The form's own page, which knows how its visitor came.
  const query = URL.canParse(page) ? new URL(page).searchParams : null;
  const cameBy = readLinkTag(query?.get('v') ?? null);
  siteCounters().count('photo-chosen', { locale, cameBy });
  siteCounters().count('card-ready', { locale, cameBy });
}
