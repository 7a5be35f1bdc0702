// Writes one line of the audit trail in the transaction of what it records: neither exists without
// the other. Nothing else writes the trail, and the database refuses to change it afterwards.
import type { PayloadRequest } from 'payload';
import type { AuditEntry } from './audit-entry';

/**
 * Records `entry` within `req`'s transaction; where there is none, by itself.
 * Call it between `initTransaction` and `commitTransaction`, or in a hook that runs between them.
 */
export async function recordAudit(req: PayloadRequest, entry: AuditEntry): Promise<void> {
  const { action, actor, details, document, subject } = entry;
  await req.payload.create({
    collection: 'audit',
    data: {
      action,
      actor: actor ?? req.user?.email ?? '',
      document: document ?? '',
      subject: subject ?? '',
      details: details ? JSON.stringify(details) : '',
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
}
