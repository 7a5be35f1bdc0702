// Who saved a version: Payload's list of versions shows no author.
import type { TextField } from 'payload';

export const updatedByField: TextField = {
  name: 'updatedBy',
  type: 'text',
  label: {
    en: 'Last saved by',
    fr: 'Dernier enregistrement par',
    nl: 'Laatst bewaard door',
    de: 'Zuletzt gespeichert von',
  },
  admin: { readOnly: true, position: 'sidebar' },
  hooks: { beforeChange: [({ req, value }) => req.user?.email ?? value ?? null] },
};
