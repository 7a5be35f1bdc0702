// Collection hooks: what happens to accounts, each kind of change by its own word.
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
} from 'payload';
import { findChangedFields } from '../audit/changed-fields';
import { recordAudit } from '../audit/record-audit';

/** Before, because Payload takes the password out of the data when it saves. */
export const recordNewPassword: CollectionBeforeChangeHook = async ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update' && data.password && !context.isByLink) {
    await recordAudit(req, { action: 'password-changed', ...namesOf(originalDoc) });
  }
  return data;
};

export const recordAccountChange: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation === 'create') {
    // Without anybody signed in it is the account's own owner, by a one-time link.
    const actor = req.user?.email ?? doc.email;
    const details = { role: doc.role };
    await recordAudit(req, { action: 'account-created', actor, ...namesOf(doc), details });
    return doc;
  }
  const fields = findChangedFields(previousDoc, doc).filter((field) => accountFields.has(field));
  if (fields.includes('role')) {
    const details = { from: previousDoc.role, to: doc.role };
    await recordAudit(req, { action: 'role-changed', ...namesOf(doc), details });
  }
  if (fields.includes('email')) {
    await recordAudit(req, {
      action: 'changed',
      ...namesOf(doc),
      details: { fields: ['email'], from: previousDoc.email },
    });
  }
  return doc;
};

export const recordAccountDeletion: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await recordAudit(req, { action: 'account-deleted', ...namesOf(doc) });
};

/** The rest is Payload's own bookkeeping. */
const accountFields = new Set(['email', 'role']);

function namesOf({ email, id }: { email: string; id: number }) {
  return { document: `users/${id}`, subject: email };
}
