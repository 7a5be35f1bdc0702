// Collection hook of the proposals: a scheduled change that somebody dropped for another is recorded
// in the transaction that takes it off.
import type { CollectionAfterChangeHook } from 'payload';
import { droppedByAnother } from '@/publication/settle-conflicts';
import type { Proposal } from '@/publication/staff-documents';
import { recordAudit } from './record-audit';

export const recordDroppedChange: CollectionAfterChangeHook<Proposal> = async ({
  context,
  doc,
  req,
}) => {
  const titles = context[droppedByAnother];
  if (!Array.isArray(titles)) return doc;
  await recordAudit(req, {
    action: 'change-dropped',
    document: `proposals/${doc.id}`,
    subject: doc.reason,
    details: {
      dropped: titles.map(String),
      ...(doc.holdsFrom ? { holdsFrom: new Date(doc.holdsFrom).toISOString() } : {}),
    },
  });
  return doc;
};
