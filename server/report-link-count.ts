// Counts that a link to the reporting page was followed: in memory, by words that are known
// beforehand, so that nobody waits for it and nobody is in it.
import type { IncomingMessage } from 'node:http';
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
  { headers, method }: Pick<IncomingMessage, 'headers' | 'method'>,
  { country, locale, place }: FollowedLink,
): void {
  const given = new Headers(
    Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );
  if (method !== 'GET' || !mayBeCounted(given)) return;
  if (stepRateLimit().take(given.get(clientAddressHeader) ?? '') > 0) return;
  siteCounters().count('report-link', { locale, country: country ?? '', source: place });
}
