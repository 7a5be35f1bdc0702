// A moment in words, with its time zone: staff and server need not be in the same one.
import { intlLocale } from '@/campaign/locales';

/** "18 Nov 2026, 09:00 CET", in the admin’s language. */
export function formatMoment(isoMoment: string, language: string, timeZone: string): string {
  return new Intl.DateTimeFormat(intlLocale(language), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(new Date(isoMoment));
}

/** "18 Nov 2026": the day of a moment, or of an ISO date. */
export function formatDay(isoMoment: string, language: string): string {
  return new Intl.DateTimeFormat(intlLocale(language), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(isoMoment));
}
