// In a list of addresses: whether the public sees a row, and what keeps it from being seen.
import type { DefaultServerCellComponentProps, Payload } from 'payload';
import { cache } from 'react';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { whatIsShown } from './what-is-shown';

export async function ShownCell(cell: DefaultServerCellComponentProps) {
  const { collectionConfig, i18n, payload, rowData } = cell;
  const { addresses, yesNo } = staffMessagesFor(i18n.language);
  const isStrict = await showsOnlyConfirmedPoints(payload);
  const shown = whatIsShown(collectionConfig.slug, rowData, isStrict);
  return <span>{{ ...addresses.shown, ...yesNo }[shown]}</span>;
}

/** Asked once for a list, not once for each of its rows. */
const showsOnlyConfirmedPoints = cache(async (payload: Payload): Promise<boolean> => {
  const { docs } = await payload.find({
    collection: 'organisation',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    select: { showsOnlyConfirmedPoints: true },
  });
  return docs[0]?.showsOnlyConfirmedPoints ?? false;
});
