// Publishing one at a time. SQLite has a single writer anyway; on PostgreSQL two transactions could
// otherwise each compose a snapshot without the other's change, and the later one would undo it.
import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { Payload, PayloadRequest } from 'payload';
import { usesPostgres } from '@/server/database';

/** Any number that no other lock of ours uses. */
const lockKey = 0x7061_7763;

/** Waits until no other transaction publishes; holds until `req`'s transaction ends. */
export async function lockPublishing(payload: Payload, req: PayloadRequest): Promise<void> {
  if (!usesPostgres()) return;
  const adapter = payload.db as unknown as PostgresAdapter;
  const session = adapter.sessions[String(await req.transactionID)];
  if (!session) throw new Error('Publishing needs a transaction');
  await adapter.execute({ db: session.db, raw: `SELECT pg_advisory_xact_lock(${lockKey})` });
}
