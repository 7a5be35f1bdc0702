// Counts that a link to the reporting page was followed: in memory, by words that are known
// beforehand, so that nobody waits for it and nobody is in it.
import type { Locale } from '@/campaign/locales';
import type { LinkPlace } from '@/campaign/report-links';
import { clientAddressHeader } from './client-address';
import { mayBeCounted } from './may-be-counted';
import { siteCounters } from './site-counters';
import { stepRateLimit } from './step-limits';

export interface FollowedLink {
  locale: Locale;
  /** The country that the link names; null: none. */
  country: string | null;
  /** Empty: none that is known. */
  place: LinkPlace | '';
}

/** Counts it unless it should not be: the link leads on all the same. Never throws. */
export function countReportLink(
  { headers, method }: Request,
  { country, locale, place }: FollowedLink,
): void {
  if (method !== 'GET' || !mayBeCounted(headers)) return;
  if (stepRateLimit().take(headers.get(clientAddressHeader) ?? '') > 0) return;
  siteCounters().count('report-link', { locale, country: country ?? '', source: place });
}
