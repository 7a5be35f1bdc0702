// Which texts a native reader has checked, word for word. Pure: a text that was changed since has no
// sign-off, without anybody having to take it back.
import { forLocales, type Locale, type PerLocale } from '@/campaign/locales';
import type { PublicText } from './public-texts';

export interface SignOff {
  /** Collection and slug of the document, language, and the text itself. */
  about: string;
  document: string;
  locale: string;
  text: string;
  isChecked: boolean;
  reader: string;
  enteredBy: string;
  /** ISO moment. */
  createdAt: string;
}

export type SignOffs = ReadonlyMap<string, SignOff>;

type SignedText = Pick<PublicText, 'collection' | 'document' | 'locale' | 'text'>;

/** `rows`: in the order in which they were made; the latest about a text holds. */
export function readSignOffs(rows: readonly SignOff[]): SignOffs {
  return new Map(rows.map((row) => [keyOf({ ...row, collection: row.about }), row]));
}

/** The sign-off of exactly this text; null: it is a draft. */
export function findSignOff(signOffs: SignOffs, text: SignedText): SignOff | null {
  const row = signOffs.get(keyOf(text));
  return row?.isChecked ? row : null;
}

/** How many of the texts of each of these languages were checked. */
export function countSignedTexts(
  texts: readonly PublicText[],
  locales: readonly Locale[],
  signOffs: SignOffs,
): PerLocale<{ signed: number; all: number }> {
  const count = (locale: Locale) => {
    const ofLanguage = texts.filter((text) => text.locale === locale);
    const signed = ofLanguage.filter((text) => findSignOff(signOffs, text) !== null);
    return { signed: signed.length, all: ofLanguage.length };
  };
  return forLocales(locales, count);
}

/** Space around a text is not part of it: forms send it, publications do not. */
function keyOf({
  collection,
  document,
  locale,
  text,
}: Omit<SignedText, 'collection' | 'locale'> & { collection: string; locale: string }): string {
  return JSON.stringify([collection, document, locale, text.trim()]);
}
