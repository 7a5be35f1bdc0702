// Collection hook of the publications: each is recorded in the transaction that makes it.
import type { CollectionAfterChangeHook } from 'payload';
import { recordAudit } from './record-audit';

export const recordPublication: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create') return doc;
  const holdsFrom = new Date(doc.holdsFrom);
  // A publication made now may hold a few milliseconds from now, if another one has just been made.
  const isScheduled = holdsFrom.getTime() > Date.now() + 1_000;
  await recordAudit(req, {
    action: isScheduled ? 'publication-scheduled' : 'published',
    actor: doc.author,
    document: `publications/${doc.id}`,
    subject: doc.reason,
    details: {
      holdsFrom: holdsFrom.toISOString(),
      ...(doc.approver ? { approver: doc.approver } : {}),
    },
  });
  return doc;
};
