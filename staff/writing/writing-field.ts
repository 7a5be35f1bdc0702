// What helps to write, in the sidebar of a form with texts of the public; in a list, a meter.
import type { UIField } from 'payload';

export const writingField: UIField = {
  name: 'writing',
  type: 'ui',
  label: { en: 'Languages', fr: 'Langues', nl: 'Talen', de: 'Sprachen' },
  admin: {
    position: 'sidebar',
    components: {
      Field: '@/staff/writing/writing-panel#WritingPanel',
      Cell: '@/staff/writing/writing-cell#WritingCell',
    },
  },
};
