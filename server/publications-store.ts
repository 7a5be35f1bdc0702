// Reads published snapshots straight from the table `publications`, without the CMS.
// A publication never changes once written, so a row read once is kept. Must never write.
import { readSnapshot } from '@/campaign/read-snapshot';
import type { Snapshot } from '@/campaign/snapshot';
import { BoundedMap } from './bounded-map';
import { queryRows } from './database';
import { processWide } from './process-wide';

export interface PublicationRow {
  /** 16 random bytes as hex. */
  id: string;
  /** The moment from which it holds. */
  holdsFrom: Date;
  snapshot: Snapshot;
}

/** The newest, the one before it and a few that staff look at. */
const keptRows = 8;

/** The id of the publication that holds at `now`: the latest moment, then the latest written. */
export async function findCurrentPublicationId(now: Date): Promise<string | null> {
  const [row] = await queryRows(
    `SELECT id FROM publications WHERE holds_from <= $1
     ORDER BY holds_from DESC, created_at DESC, id DESC LIMIT 1`,
    [now.toISOString()],
  );
  return row ? String(row.id) : null;
}

/** The publication with this id, or null; the snapshot is shared and must not be changed. */
export async function loadPublicationRow(id: string): Promise<PublicationRow | null> {
  const kept = processWide('publications', () => new BoundedMap<string, PublicationRow>(keptRows));
  const known = kept.get(id);
  if (known) return known;
  const [row] = await queryRows('SELECT id, holds_from, data FROM publications WHERE id = $1', [
    id,
  ]);
  if (!row) return null;
  const publication: PublicationRow = {
    id: String(row.id),
    holdsFrom: new Date(row.holds_from as string | Date),
    snapshot: readSnapshot(String(row.data)),
  };
  kept.set(publication.id, publication);
  return publication;
}
