// The audit trail: append-only. Written by staff/audit/record-audit.ts alone, read by administrators;
// the database itself refuses to change or remove a line (staff/audit/protect-audit.ts). It points to
// nothing by reference, since a removed account or document must leave its lines as they are.
import type { CollectionConfig } from 'payload';
import { isAdministrator } from '../access/is-administrator';
import { nobody } from '../access/nobody';
import { exportAuditEndpoint } from '../endpoints/export-audit';

export const audit: CollectionConfig = {
  slug: 'audit',
  admin: { hidden: true },
  access: { create: nobody, read: isAdministrator, update: nobody, delete: nobody },
  endpoints: [exportAuditEndpoint],
  lockDocuments: false,
  fields: [
    /** One of `auditActions`; a text, so that a new one needs no change of the table. */
    { name: 'action', type: 'text', required: true, index: true },
    /** E-mail address; empty where nobody is known. */
    { name: 'actor', type: 'text', index: true },
    /** "collection/id" */
    { name: 'document', type: 'text', index: true },
    { name: 'subject', type: 'text' },
    /** Facts by name, as JSON. */
    { name: 'details', type: 'textarea' },
  ],
};
