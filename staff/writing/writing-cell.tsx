// In the lists of pages and figures: how complete each row's languages are.
import type { Payload } from 'payload';
import { cache } from 'react';
import { isLocale, type Locale, localeNames } from '@/campaign/locales';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { CompletenessMeter } from './completeness-meter';
import { countFilled } from './count-filled';
import { loadWrittenDocuments } from './written-document';

interface WritingCellProps {
  collectionSlug: string;
  i18n: { language: string };
  payload: Payload;
  /** Missing while Payload renders a list's columns without a row. */
  rowData?: { slug?: string; locale?: string; edition?: number | { id: number } };
}

/** Once for all rows of a list. */
const loadOnce = cache(loadWrittenDocuments);

export async function WritingCell({ collectionSlug, i18n, payload, rowData }: WritingCellProps) {
  if (!rowData) return null;
  const documents = await loadOnce(payload);
  const { edition = null, slug } = rowData;
  const editionId = typeof edition === 'object' ? (edition?.id ?? null) : edition;
  const document = documents.find(
    (candidate) =>
      candidate.collection === collectionSlug &&
      candidate.document === slug &&
      candidate.edition === editionId,
  );
  if (!document) return null;
  const { writing } = staffMessagesFor(i18n.language);
  const shown: readonly Locale[] = Object.keys(document.texts)
    .filter(isLocale)
    .filter((locale) => !rowData.locale || locale === rowData.locale);
  return (
    <span className="writing-cell">
      {shown.map((locale) => {
        const { all, filled } = countFilled(document.texts[locale]);
        return (
          <CompletenessMeter
            key={locale}
            filled={filled}
            all={all}
            sentence={
              shown.length > 1 ? `${localeNames[locale]} ${writing.filled}` : writing.filled
            }
          />
        );
      })}
    </span>
  );
}
