// Collection hook of the one-time links: one that an administrator takes back is recorded. Our own
// code removes used and expired links below the hooks.
import type { CollectionAfterDeleteHook } from 'payload';
import { recordAudit } from './record-audit';

export const recordWithdrawnLink: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await recordAudit(req, {
    action: 'invitation-withdrawn',
    subject: doc.email,
    details: { kind: doc.kind },
  });
};
