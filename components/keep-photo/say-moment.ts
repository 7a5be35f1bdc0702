// A day and time as the visitor's own clock and the page's language say them.
import type { Locale } from '@/campaign/locales';

/** @param moment milliseconds since 1970 */
export function sayMoment(moment: number, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  return format.format(moment);
}
