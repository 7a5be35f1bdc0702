// The interface's texts by language, typographically set once. Server only by weight: a page hands
// the group that it needs to the browser.
import { de } from '@/campaign/messages/de';
import { en } from '@/campaign/messages/en';
import { fr } from '@/campaign/messages/fr';
import type { Messages } from '@/campaign/messages/messages';
import { nl } from '@/campaign/messages/nl';
import type { Locale, PerLocale } from '@/campaign/snapshot';
import { setTypography } from '@/campaign/typography';

const catalogue: PerLocale<Messages> = {
  fr: setAll(fr, 'fr'),
  nl: setAll(nl, 'nl'),
  de: setAll(de, 'de'),
  en: setAll(en, 'en'),
};

export function messagesFor(locale: Locale): Messages {
  return catalogue[locale];
}

/** The same structure with every text set. */
function setAll<T>(value: T, locale: Locale): T;
function setAll(value: unknown, locale: Locale): unknown {
  if (typeof value === 'string') return setTypography(value, locale);
  if (Array.isArray(value)) return value.map((item) => setAll(item, locale));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, setAll(item, locale)]),
  );
}
