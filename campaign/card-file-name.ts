// What a saved card is called, wherever it was made.
import type { Locale } from '@/campaign/snapshot';
import type { Format } from '@/card/card-spec';

/** A file name that says what it is: "catsforkids-square-fr.jpg". */
export function cardFileName(hashtag: string, format: Format, locale: Locale): string {
  const campaign = hashtag
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
  return `${campaign || 'card'}-${format}-${locale}.jpg`;
}
