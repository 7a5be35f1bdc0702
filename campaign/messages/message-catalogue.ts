// The interface's texts by language, typographically set once. Server only by weight: a page hands
// the group that it needs to the browser.
import { type FirstLocale, isFirstLocale, type Locale } from '@/campaign/locales';
import { de } from '@/campaign/messages/de';
import { en } from '@/campaign/messages/en';
import { fr } from '@/campaign/messages/fr';
import { messagesFromWords } from '@/campaign/messages/interface-words';
import type { Messages } from '@/campaign/messages/messages';
import { nl } from '@/campaign/messages/nl';
import { findAddedLanguage, type SpokenLanguages } from '@/campaign/shown-locale';
import { setTypography } from '@/campaign/typography';

/** What the product says itself. */
export const firstMessages: Record<FirstLocale, Messages> = {
  fr: setAll(fr, 'fr'),
  nl: setAll(nl, 'nl'),
  de: setAll(de, 'de'),
  en: setAll(en, 'en'),
};

const addedMessages = new WeakMap<object, Messages>();

/**
 * The interface in a language of the campaign. In one that staff have added, a word that they have
 * not written is empty: pages are shown in it only where none is.
 */
export function messagesFor(spoken: SpokenLanguages, locale: Locale): Messages {
  if (isFirstLocale(locale)) return firstMessages[locale];
  const added = findAddedLanguage(spoken, locale);
  if (!added) throw new Error(`The campaign does not speak ${locale}`);
  const known = addedMessages.get(added);
  if (known) return known;
  const messages = setAll(messagesFromWords(added.words), locale);
  addedMessages.set(added, messages);
  return messages;
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
