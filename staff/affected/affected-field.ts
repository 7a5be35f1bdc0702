// The way from a form to everything that its draft changes.
import type { UIField } from 'payload';

export const affectedField: UIField = {
  name: 'affected',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '@/staff/affected/affected-link#AffectedLink' },
  },
};
