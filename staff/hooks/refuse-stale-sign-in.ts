// Collection hook: Payload reads an account, spends a while on its password, then writes the whole
// account back with the new session. A password, a role or a sign-out that came in between would be
// undone by somebody who signs in again and again with a stolen password; such a sign-in is refused.
// Reads the tables themselves, so their column names are part of a contract.
import { AuthenticationError, type CollectionBeforeLoginHook } from 'payload';
import { queryRows } from '@/server/database';

interface ReadAccount {
  hash?: string | null;
  role?: string;
  sessions?: { id: string }[] | null;
}

export const refuseStaleSignIn: CollectionBeforeLoginHook = async ({ req, user }) => {
  // On another connection: what is committed, not what this sign-in has just written; and not one of
  // the CMS's own, of which every sign-in holds one, so that many at once would wait for each other.
  const [account] = await queryRows('SELECT hash, role FROM users WHERE id = $1', [user.id]);
  const sessions = await queryRows('SELECT id FROM users_sessions WHERE _parent_id = $1', [
    user.id,
  ]);
  const known = new Set(sessions.map(({ id }) => id));
  const { hash, role, sessions: written = [] } = user as ReadAccount;
  // The last one is this sign-in's own.
  const revivesSession = written?.slice(0, -1).some(({ id }) => !known.has(id)) ?? false;
  const isStale = account?.hash !== hash || account?.role !== role || revivesSession;
  if (isStale) throw new AuthenticationError(req.t);
  return user;
};
