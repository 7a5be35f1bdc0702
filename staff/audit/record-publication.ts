// Collection hook of the publications: each is recorded in the transaction that makes it.
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import type { AuditEntry } from './audit-entry';
import { recordAudit } from './record-audit';

export const recordPublication: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create') return doc;
  const entry: AuditEntry = {
    action: doc.isScheduled ? 'publication-scheduled' : 'published',
    actor: doc.author,
    document: `publications/${doc.id}`,
    subject: doc.reason,
    details: {
      holdsFrom: new Date(doc.holdsFrom).toISOString(),
      ...(doc.approver ? { approver: doc.approver } : {}),
    },
  };
  if (!doc.isScheduled || !(await isRecorded(req, entry))) await recordAudit(req, entry);
  return doc;
};

/**
 * What is scheduled is written anew whenever something else is published, so that it carries that
 * along. Nobody did anything to it then, and the trail says so by saying nothing.
 */
async function isRecorded(
  req: PayloadRequest,
  { action, actor, details, subject }: AuditEntry,
): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'audit',
    overrideAccess: true,
    req,
    where: {
      action: { equals: action },
      actor: { equals: actor },
      subject: { equals: subject },
      details: { equals: JSON.stringify(details) },
    },
  });
  return totalDocs > 0;
}
