// The place of the notice in a form: above its fields.
import type { UIField } from 'payload';

export const waitingField: UIField = {
  name: 'waiting',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '@/staff/fields/waiting-notice#WaitingNotice' },
  },
};
