// A note that staff wrote for readers; where the page's language has none, another one's, named.
import { type Locale, localeNames } from '@/campaign/locales';
import type { FoundNote } from '@/campaign/reader-note';
import { setTypography } from '@/campaign/typography';

interface ReaderNoteProps {
  note: FoundNote;
  /** Of the page. */
  locale: Locale;
  className?: string;
}

export function ReaderNote({ className, locale, note }: ReaderNoteProps) {
  const text = setTypography(note.text, note.locale);
  if (note.locale === locale) return <span className={className}>{text}</span>;
  return (
    <span className={className} lang={note.locale}>
      <strong>{localeNames[note.locale]}</strong> – {text}
    </span>
  );
}
