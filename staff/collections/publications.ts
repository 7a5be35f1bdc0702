// The publications: append-only, written by our own code, read by staff. Pages read the table itself
// (server/publications-store.ts), so its column names are part of a contract.
import type { CollectionConfig } from 'payload';
import { isStaff } from '../access/is-staff';
import { nobody } from '../access/nobody';
import { recordPublication } from '../audit/record-publication';
import { restorePublicationEndpoint } from '../endpoints/restore-publication';

export const publications: CollectionConfig = {
  slug: 'publications',
  admin: { hidden: true },
  access: { create: nobody, read: isStaff, update: nobody, delete: nobody },
  endpoints: [restorePublicationEndpoint],
  hooks: { afterChange: [recordPublication] },
  lockDocuments: false,
  fields: [
    // 16 random bytes as hex: page addresses inside contain it, so it must not be guessable.
    { name: 'id', type: 'text', required: true },
    { name: 'holdsFrom', type: 'date', required: true, index: true },
    { name: 'author', type: 'text', required: true },
    // Who approved it, where somebody else had to.
    { name: 'approver', type: 'text' },
    { name: 'reason', type: 'text', required: true },
    // Made ahead of its moment. Until then it is replaced whenever something else is published.
    { name: 'isScheduled', type: 'checkbox', defaultValue: false },
    // The snapshot as JSON; Payload's own limit on texts is far below its size.
    { name: 'data', type: 'textarea', required: true, maxLength: 20_000_000 },
  ],
};
