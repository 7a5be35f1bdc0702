// A day as it is written out in a sentence: "18 November 2026", "1er décembre 2026".
import { intlLocale, type Locale } from '@/campaign/locales';

/** The calendar day, in UTC, of a moment or of an ISO day such as "2026-11-18". */
export function longDay(day: Date | string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(intlLocale(locale), {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const text = format.format(new Date(day));
  // French counts the first day of a month, and only that one.
  return locale === 'fr' ? text.replace(/^1 /, '1er ') : text;
}
