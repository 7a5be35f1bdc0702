// A day and time as the visitor's own clock and the page's language say them.
import { intlLocale, type Locale } from '@/campaign/locales';

/** @param moment milliseconds since 1970 */
export function sayMoment(moment: number, locale: Locale): string {
  const style = { dateStyle: 'long', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(intlLocale(locale), style).format(moment);
}
