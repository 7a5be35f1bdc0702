// What saved files are called, wherever they were made.
import type { Locale } from '@/campaign/locales';
import type { Format } from '@/card/card-spec';

/** A file name that says what it is: "catsforkids-square-fr.jpg". */
export function cardFileName(hashtag: string, format: Format, locale: Locale): string {
  return campaignFileName(hashtag, format, locale, 'jpg');
}

/** The same for what goes with the cards: "catsforkids-poster-fr.pdf". */
export function campaignFileName(
  hashtag: string,
  what: Format | 'cards' | 'caption' | 'milder-caption' | 'alt-text' | 'poster' | 'sign',
  locale: Locale,
  ending: 'jpg' | 'txt' | 'zip' | 'pdf',
): string {
  const campaign = hashtag
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
  return `${campaign || 'card'}-${what}-${locale}.${ending}`;
}
