// One transaction at a time for a task, on every instance. SQLite has a single writer anyway; on
// PostgreSQL two transactions could otherwise each decide without knowing of the other's change: each
// would publish a snapshot without it, and the later one would undo it.
import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { usesPostgres } from './database';

/** Any numbers that differ from each other. */
const keys = { publishing: 0x7061_7763, accounts: 0x7061_7765 } as const;

/** Waits until no other transaction does `task`; holds until `req`'s transaction ends. */
export function lockTransaction(req: PayloadRequest, task: keyof typeof keys): Promise<void> {
  return lock(req, String(keys[task]));
}

/** Waits until no other transaction changes this document; holds until `req`'s transaction ends. */
export async function lockDocument(
  req: PayloadRequest,
  collection: string,
  id: number,
): Promise<void> {
  if (!Number.isSafeInteger(id)) return;
  // Two numbers are another kind of key than one: no clash with a task.
  const name = collection.replace(/[^a-z-]/g, '');
  await lock(req, `hashtext('${name}'), ${id % 2 ** 31}`);
}

async function lock(req: PayloadRequest, key: string): Promise<void> {
  if (!usesPostgres()) return;
  const adapter = req.payload.db as unknown as PostgresAdapter;
  const session = adapter.sessions[String(await req.transactionID)];
  if (!session) throw new Error('A lock needs a transaction');
  await adapter.execute({ db: session.db, raw: `SELECT pg_advisory_xact_lock(${key})` });
}
