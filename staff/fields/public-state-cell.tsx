// In the list of page texts: whether the public sees a text. Payload calls one published that stands
// ready for an edition to come.
import type { I18nClient } from '@payloadcms/translations';
import type { Payload } from 'payload';
import { fillIn } from '@/campaign/placeholders';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { loadLaterEdition } from './load-later-edition';

interface PublicStateCellProps {
  i18n: I18nClient;
  payload: Payload;
  /** Missing while Payload renders a list's columns without a row. */
  rowData?: { _status?: string; edition?: number | { id: number } };
}

export async function PublicStateCell({ i18n, payload, rowData }: PublicStateCellProps) {
  if (!rowData) return null;
  const { editions } = staffMessagesFor(i18n.language);
  if (rowData._status !== 'published') return <span>{editions.states.draft}</span>;
  const later = await loadLaterEdition(payload, rowData.edition);
  return (
    <span>
      {later
        ? fillIn(editions.states.withEdition, { edition: later.name })
        : editions.states.published}
    </span>
  );
}
