// Secret, expiring links that show the whole site as it will be at a moment: to staff as a rehearsal,
// to partners and press as a preview. A link keeps the snapshot that it shows, so that it never shows
// more than staff saw when they made it; of its secret only a hash is stored. The front server reads
// the table itself (server/rehearsals-store.ts), so its column names are part of a contract.
import type { CollectionConfig } from 'payload';
import { isStaff } from '../access/is-staff';
import { nobody } from '../access/nobody';
import { rehearsalEndpoints } from '../endpoints/rehearsals';

export const rehearsals: CollectionConfig = {
  slug: 'rehearsals',
  admin: { hidden: true, useAsTitle: 'name' },
  access: { create: nobody, read: isStaff, update: nobody, delete: nobody },
  endpoints: rehearsalEndpoints,
  lockDocuments: false,
  fields: [
    // 16 random bytes as hex: pages are rendered under it inside, where no visitor can name it.
    { name: 'id', type: 'text', required: true },
    { name: 'secretHash', type: 'text', required: true, unique: true, access: { read: nobody } },
    /** For whom: "Press, 10 November". */
    { name: 'name', type: 'text', required: true },
    /** The moment for which the snapshot was composed. */
    { name: 'at', type: 'date', required: true },
    // The campaign's own, as it was when the link was made; rows from before it was kept have none.
    { name: 'timeZone', type: 'text' },
    { name: 'editionName', type: 'text', required: true },
    { name: 'hasDrafts', type: 'checkbox', required: true },
    // Codes of what it leaves out and why: `RehearsalRemark`.
    { name: 'remarks', type: 'json' },
    { name: 'author', type: 'text', required: true },
    { name: 'expiresAt', type: 'date', required: true },
    { name: 'revokedAt', type: 'date' },
    // The snapshot as JSON; emptied once the link is dead.
    { name: 'data', type: 'textarea', maxLength: 20_000_000, access: { read: nobody } },
  ],
};
