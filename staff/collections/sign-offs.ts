// Which text, word for word, a native reader has checked. A sign-off is of a text, not of a field: a
// text that is changed has none, and one that comes back has its own again. Append-only; the latest
// row about a text holds. Written by staff/endpoints/sign-off-texts.ts alone.
import type { CollectionConfig } from 'payload';
import { isStaff } from '../access/is-staff';
import { nobody } from '../access/nobody';

export const signOffs: CollectionConfig = {
  slug: 'sign-offs',
  admin: { hidden: true },
  access: { create: nobody, read: isStaff, update: nobody, delete: nobody },
  lockDocuments: false,
  indexes: [{ fields: ['about', 'document', 'locale'] }],
  fields: [
    // The collection of the document in which the text stands.
    { name: 'about', type: 'text', required: true },
    // Its slug; for copy the page's.
    { name: 'document', type: 'text', required: true },
    { name: 'locale', type: 'text', required: true },
    { name: 'text', type: 'textarea', required: true, maxLength: 10_000 },
    // False: the sign-off was taken back.
    { name: 'isChecked', type: 'checkbox', required: true, defaultValue: true },
    // Whoever read it: a name, since a native reader need not have an account.
    { name: 'reader', type: 'text', required: true },
    // Whose account entered it.
    { name: 'enteredBy', type: 'text', required: true },
  ],
};
