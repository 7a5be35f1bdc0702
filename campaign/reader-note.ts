// A note for readers that staff may have written in some languages only. Pure.
import { fallbackLocale, type Locale, supportedLocales } from '@/campaign/locales';

export interface FoundNote {
  text: string;
  /** The language that it stands in. */
  locale: Locale;
}

/** The note in this language, or else in English, or in the first that has one; null: in none. */
export function findReaderNote(
  note: Partial<Record<Locale, string>>,
  locale: Locale,
): FoundNote | null {
  const likedFirst: Locale[] = [locale, fallbackLocale, ...supportedLocales];
  for (const wanted of likedFirst) {
    const text = note[wanted]?.trim();
    if (text) return { text, locale: wanted };
  }
  return null;
}
