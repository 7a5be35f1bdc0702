// One-time links that staff pass on: an invitation makes an account, a reset gives one a new password.
// Only a hash of a link's token is stored. Administrators see them and take them back.
import type { CollectionConfig } from 'payload';
import { isAdministrator } from '../access/is-administrator';
import { nobody } from '../access/nobody';
import { recordWithdrawnLink } from '../audit/record-withdrawn-link';

export const accountLinks: CollectionConfig = {
  slug: 'account-links',
  admin: { hidden: true },
  access: { create: nobody, read: isAdministrator, update: nobody, delete: isAdministrator },
  hooks: { afterDelete: [recordWithdrawnLink] },
  lockDocuments: false,
  fields: [
    { name: 'kind', type: 'select', required: true, options: ['invitation', 'reset'] },
    { name: 'email', type: 'text', required: true, index: true },
    /** The account whose password a reset replaces; empty for an invitation. */
    { name: 'account', type: 'number' },
    /** What whoever accepts an invitation becomes; empty for a reset. */
    { name: 'role', type: 'select', options: ['administrator', 'editor'] },
    {
      name: 'tokenHash',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      access: { read: nobody },
    },
    { name: 'expiresAt', type: 'date', required: true, index: true },
    /** E-mail address of the administrator; empty where the visitor asked. */
    { name: 'madeBy', type: 'text' },
  ],
};
