// Collection hooks: who signed in and out, in the transaction that begins or ends the session.
import type { CollectionAfterLoginHook, CollectionAfterLogoutHook } from 'payload';
import { recordAudit } from '../audit/record-audit';

export const recordSignIn: CollectionAfterLoginHook = async ({ req, user }) => {
  await recordAudit(req, {
    action: 'signed-in',
    actor: user.email,
    document: `users/${user.id}`,
    subject: user.email,
  });
};

export const recordSignOut: CollectionAfterLogoutHook = async ({ req }) => {
  const isEverywhere = req.searchParams.get('allSessions') === 'true';
  await recordAudit(req, {
    action: isEverywhere ? 'signed-out-everywhere' : 'signed-out',
    document: `users/${req.user?.id}`,
    subject: req.user?.email,
  });
};
