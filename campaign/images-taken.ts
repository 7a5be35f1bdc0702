// Whether a reporting point takes reports of images that are no photographs. Drawings and images made
// by a computer are two claims: hotlines differ, and one answer for both would turn reports away. Said
// only of a row that staff confirmed; "not known" is never a no.
import { intlLocale, type Locale } from '@/campaign/locales';
import { fillIn } from '@/campaign/placeholders';
import type { ReportingPoint } from '@/campaign/snapshot';

export type ImagesTaken = Pick<ReportingPoint, 'takesDrawings' | 'takesGeneratedImages'>;

/** The interface's words; the sentences hold {org} and {images}. */
export interface ImagesTakenMessages {
  /** As they stand for {images}, one or both. */
  drawings: string;
  generated: string;
  taken: string;
  notTaken: string;
  notKnown: string;
}

/** What may be said of it: nothing before staff have confirmed the row. */
export function imagesTaken(point: ReportingPoint): ImagesTaken {
  const { checkedOn, takesDrawings, takesGeneratedImages } = point;
  return checkedOn === null
    ? { takesDrawings: null, takesGeneratedImages: null }
    : { takesDrawings, takesGeneratedImages };
}

/** One to three sentences that answer for both: what it takes, what it does not, what we do not know. */
export function sayImagesTaken(
  point: ReportingPoint,
  locale: Locale,
  messages: ImagesTakenMessages,
): string[] {
  return [...sayKnownImages(point, locale, messages), ...say(point, locale, messages, null)];
}

/** The same without what we do not know; empty where that is everything. */
export function sayKnownImages(
  point: ReportingPoint,
  locale: Locale,
  messages: ImagesTakenMessages,
): string[] {
  return [...say(point, locale, messages, true), ...say(point, locale, messages, false)];
}

function say(
  point: ReportingPoint,
  locale: Locale,
  messages: ImagesTakenMessages,
  answer: boolean | null,
): string[] {
  const { takesDrawings, takesGeneratedImages } = imagesTaken(point);
  const images = [
    ...(takesDrawings === answer ? [messages.drawings] : []),
    ...(takesGeneratedImages === answer ? [messages.generated] : []),
  ];
  if (images.length === 0) return [];
  const sentence = { true: messages.taken, false: messages.notTaken, null: messages.notKnown };
  // "drawings and generated images" are taken; "drawings or generated images" are not.
  const list = new Intl.ListFormat(intlLocale(locale), {
    type: answer === true ? 'conjunction' : 'disjunction',
  });
  return [fillIn(sentence[`${answer}`], { org: point.organisation, images: list.format(images) })];
}
