// Collection hook: a session is prolonged while it is used, but never past its absolute limit.
import { type CollectionBeforeOperationHook, Forbidden } from 'payload';

/** Seconds without use after which a session ends. */
export const sessionIdleSeconds = 2 * 60 * 60;

/** Seconds after which staff sign in again, used or not: one working day. */
export const sessionMaxSeconds = 12 * 60 * 60;

export const endOldSessions: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'refresh' || !req.user) return args;
  const session = req.user.sessions?.find(({ id }) => id === (req.user as { _sid?: string })._sid);
  const startedAtMs = session?.createdAt ? new Date(session.createdAt).getTime() : 0;
  if (Date.now() - startedAtMs > sessionMaxSeconds * 1000) throw new Forbidden(req.t);
  return args;
};
