// Collection hook of the publications: each is recorded in the transaction that makes it.
import type { CollectionAfterChangeHook } from 'payload';
import { recordAudit } from './record-audit';

export const recordPublication: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create') return doc;
  await recordAudit(req, {
    action: doc.isScheduled ? 'publication-scheduled' : 'published',
    actor: doc.author,
    document: `publications/${doc.id}`,
    subject: doc.reason,
    details: {
      holdsFrom: new Date(doc.holdsFrom).toISOString(),
      ...(doc.approver ? { approver: doc.approver } : {}),
    },
  });
  return doc;
};
