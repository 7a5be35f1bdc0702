// Reads the links of the table `rehearsals`, without the CMS: which unpublished snapshot a secret
// address shows. Threat: somebody without the link, or with a dead one, sees what is not public.
// Layers: secrets have 256 bits and only their hash is stored; expiry and revocation are asked of the
// database at every request; a snapshot kept in memory is reached through that question alone.
// Left open: whoever has a living link may pass it on. Must never write.
import { createHash } from 'node:crypto';
import { readSnapshot } from '@/campaign/read-snapshot';
import type { Snapshot } from '@/campaign/snapshot';
import { BoundedMap } from './bounded-map';
import { queryRows } from './database';
import { processWide } from './process-wide';

/** Set by the front server for requests that came in with a living link; no client can send it. */
export const rehearsalHeader = 'x-pawcard-rehearsal';

export interface RehearsalRow {
  /** 16 random bytes as hex; no secret, but not public either. */
  id: string;
  /** The moment for which the snapshot was composed. */
  at: Date;
  /** The campaign's when the link was made; null: not kept then. */
  timeZone: string | null;
  expiresAt: Date;
  snapshot: Snapshot;
}

const keptRows = 8;

/** What is stored of a link's secret. */
export function hashRehearsalSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** The id of the rehearsal that this secret opens at `now`; null: unknown, expired or revoked. */
export async function findRehearsalId(secret: string, now: Date): Promise<string | null> {
  if (!/^[\w-]{43}$/.test(secret)) return null;
  const [row] = await queryRows(
    'SELECT id FROM rehearsals WHERE secret_hash = $1 AND expires_at > $2 AND revoked_at IS NULL',
    [hashRehearsalSecret(secret), now.toISOString()],
  );
  return row ? String(row.id) : null;
}

/** The rehearsal with this id, dead or alive: for requests that the front server has let in. */
export async function loadRehearsalRow(id: string): Promise<RehearsalRow | null> {
  const kept = processWide('rehearsals', () => new BoundedMap<string, RehearsalRow>(keptRows));
  const known = kept.get(id);
  if (known) return known;
  const [row] = await queryRows(
    'SELECT id, at, time_zone, expires_at, data FROM rehearsals WHERE id = $1',
    [id],
  );
  if (!row?.data) return null;
  const rehearsal: RehearsalRow = {
    id: String(row.id),
    at: new Date(row.at as string | Date),
    timeZone: typeof row.time_zone === 'string' ? row.time_zone : null,
    expiresAt: new Date(row.expires_at as string | Date),
    snapshot: readSnapshot(String(row.data)),
  };
  kept.set(id, rehearsal);
  return rehearsal;
}
