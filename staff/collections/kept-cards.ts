// Cards that visitors asked us to keep for some minutes, each encrypted with the secret in its own
// address, which is not kept: no row can be read without it. Written and swept by
// server/kept-cards-store.ts with plain SQL, so its column names are part of a contract. Nobody reads
// them here, staff neither.
import type { CollectionConfig } from 'payload';
import { serverTable } from './server-table';

export const keptCards: CollectionConfig = {
  slug: 'kept-cards',
  ...serverTable,
  fields: [
    // SHA-256 of the address's secret.
    { name: 'id', type: 'text', required: true },
    { name: 'expiresAt', type: 'date', required: true, index: true },
    { name: 'fetchesLeft', type: 'number', required: true },
    { name: 'bytes', type: 'number', required: true },
    // The encrypted card and its file name, in base64.
    { name: 'sealed', type: 'textarea', required: true },
  ],
};
