// What a person says of what the link watch found: "looked at, it is right", of one address and of
// exactly this finding. Beside what the watch keeps and not in it, so that no run of the watch undoes
// it; the watch removes it with an address that is no longer published.
import type { CollectionConfig } from 'payload';
import { serverTable } from './server-table';

export const lookedAtAddresses: CollectionConfig = {
  slug: 'looked-at-addresses',
  ...serverTable,
  fields: [
    // The address itself.
    { name: 'id', type: 'text', required: true },
    { name: 'result', type: 'text', required: true },
    { name: 'reason', type: 'text' },
    { name: 'finalAddress', type: 'text' },
    { name: 'lookedBy', type: 'text', required: true },
    { name: 'lookedAt', type: 'date', required: true },
  ],
};
