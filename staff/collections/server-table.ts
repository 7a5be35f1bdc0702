// A table that the server writes with plain SQL or on somebody's behalf: staff neither see nor change its
// rows.
import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody';

export const serverTable = {
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  timestamps: false,
} as const satisfies Partial<CollectionConfig>;
