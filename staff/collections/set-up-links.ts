// The one-time link with which the first administrator is made. Only a hash of its token is stored.
import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody';

export const setUpLinks: CollectionConfig = {
  slug: 'set-up-links',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [{ name: 'tokenHash', type: 'text', required: true, unique: true, index: true }],
};
