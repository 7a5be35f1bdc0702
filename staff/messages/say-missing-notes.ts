// Which languages a note for the public was not written in, and what readers of those see instead.
import { type Locale, localeNames } from '@/campaign/locales';
import { fillIn } from '@/campaign/placeholders';
import { findReaderNote } from '@/campaign/reader-note';
import { staffMessagesFor } from './staff-message-catalogue';

/** In the admin's `language`; null where each of the campaign's languages has the note. */
export function sayMissingNotes(
  note: Partial<Record<Locale, string | null>>,
  locales: readonly Locale[],
  language: string,
): string | null {
  const { urgent } = staffMessagesFor(language);
  const written = Object.fromEntries(
    Object.entries(note).map(([locale, text]) => [locale, text ?? '']),
  );
  const missing = locales.filter((locale) => findReaderNote(written, locale)?.locale !== locale);
  const [first] = missing;
  if (first === undefined) return null;
  const shown = findReaderNote(written, first);
  if (shown === null) return urgent.noPublicNote;
  return fillIn(urgent.noteMissing, {
    languages: missing.map((locale) => localeNames[locale]).join(', '),
    shown: localeNames[shown.locale],
  });
}
