// Collection hook: whoever gets another role signs in again. (Payload itself ends the sessions of an
// account whose password changes, but for the one that changes it.)
import type { CollectionBeforeChangeHook } from 'payload';

export const endSessionsOnNewRole: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const hasNewRole = originalDoc && data.role && data.role !== originalDoc.role;
  return hasNewRole ? { ...data, sessions: [] } : data;
};
