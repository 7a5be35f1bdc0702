// Why something was published or proposed, in the language of whoever reads it; what a person typed
// stays as it is.
import { getTranslation } from '@payloadcms/translations';
import type { Payload, PayloadRequest, ServerProps } from 'payload';
import { fillIn } from '@/campaign/placeholders';
import {
  type OwnReason,
  type PublicationReason,
  readReasons,
} from '@/publication/publication-reason';
import { formatMoment } from './format-moment';
import { sayTitle } from './say-title';
import { staffMessagesFor } from './staff-message-catalogue';

/** Whoever reads it: their request, or what a server component is given. */
export interface ReasonReader {
  i18n: PayloadRequest['i18n'] | ServerProps['i18n'];
  payload: Pick<Payload, 'collections'>;
}

/** `kept`: as `keepReasons` made it. `timeZone`: in which moments are said. */
export function sayReason(kept: string, reader: ReasonReader, timeZone: string): string {
  return readReasons(kept)
    .map((reason) => sayOne(reason, reader, timeZone))
    .join(', ');
}

/** Which of the product's own reasons are said with `words`, in capitals or not. */
export function findReasonsSaying(words: string, language: string): OwnReason['because'][] {
  const { withWords: _, ...reasons } = staffMessagesFor(language).reasons;
  const sought = words.toLocaleLowerCase(language);
  return (Object.keys(reasons) as (keyof typeof reasons)[]).filter((because) => {
    const ownWords = reasons[because].replace(/\{\w+\}/g, '');
    return ownWords.toLocaleLowerCase(language).includes(sought);
  });
}

function sayOne(reason: PublicationReason, reader: ReasonReader, timeZone: string): string {
  const { language } = reader.i18n;
  // Where nobody said why, the titles of what was changed once stood there as they are stored.
  if (typeof reason === 'string') return sayTitle(reason, language);
  const { changes, reasons } = staffMessagesFor(language);
  switch (reason.because) {
    case 'seeded':
    case 'restarted':
      return reasons[reason.because];
    case 'phase':
      return fillIn(reasons.phase, { edition: reason.edition, phase: changes.phase[reason.phase] });
    case 'overdue':
      return fillIn(reasons.overdue, { slugs: reason.slugs.join(', ') });
    case 'documents':
      return sayDocuments(reason, reader);
    case 'paused':
    case 'resumed':
      return withWords(reasons[reason.because], reason.words, language);
    case 'withdrawn':
    case 'lifted':
      return withWords(
        fillIn(reasons[reason.because], { slug: reason.slug }),
        reason.words,
        language,
      );
    case 'restored':
      return fillIn(reasons.restored, { moment: formatMoment(reason.moment, language, timeZone) });
  }
}

function withWords(what: string, words: string, language: string): string {
  return words ? fillIn(staffMessagesFor(language).reasons.withWords, { what, words }) : what;
}

function sayDocuments(
  { documents, more }: Extract<OwnReason, { because: 'documents' }>,
  { i18n, payload }: ReasonReader,
): string {
  const { language } = i18n;
  const named = documents.map(({ collection, title }) => {
    const labels = Object.entries(payload.collections).find(([slug]) => slug === collection)?.[1]
      .config.labels;
    const kind = labels ? getTranslation(labels.singular, i18n) : collection;
    return title ? withWords(kind, sayTitle(title, language), language) : kind;
  });
  return named.join(', ') + (more > 0 ? ' …' : '');
}
