// Brings back exactly what an earlier publication said: its documents, and then the publication
// itself as a new one. What was withdrawn since stays withdrawn, and a pause of the maker goes on.
import type { Payload, PayloadRequest } from 'payload';
import { readSnapshot } from '@/campaign/read-snapshot';
import type { Snapshot } from '@/campaign/snapshot';
import type { Change } from './changes';
import { composeSnapshot } from './compose-snapshot';
import { inTransaction } from './in-transaction';
import { observeChanges, tryChanges } from './observe-changes';
import { PublicationRefused } from './publication-problem';
import { publish } from './publish';
import type { ConflictAnswer } from './settle-conflicts';
import { lockAndSettle } from './settle-proposals';
import { writeDocuments } from './write-documents';

export interface RestoreRequest {
  payload: Payload;
  req: PayloadRequest;
  /** The publication to bring back. */
  id: string;
  author: string;
  /** As `keepReasons` made it. */
  reason: string;
  conflictAnswer?: ConflictAnswer | null;
}

/**
 * Restores a publication. Returns the new one's id; null where it says what already holds.
 * @throws NotFound where there is no such publication, PublicationRefused where it no longer fits,
 * ApprovalNeeded and ChangeConflict like any publication
 */
export async function restorePublication(request: RestoreRequest): Promise<string | null> {
  return inTransaction(request.req, async () => {
    const changed = await observeChanges(request, () => writeEarlierDocuments(request));
    return publish({ ...request, changed });
  });
}

/** What restoring would change, document by document. */
export function findRestoreChanges(request: RestoreRequest): Promise<Change[]> {
  return tryChanges(request, () => writeEarlierDocuments(request));
}

/** In `req`'s transaction. */
async function writeEarlierDocuments({ payload, req, id, author }: RestoreRequest): Promise<void> {
  await lockAndSettle(payload, req);
  const earlier = await payload.findByID({
    collection: 'publications',
    id,
    overrideAccess: true,
    req,
  });
  const current = await composeSnapshot(payload, req);
  const snapshot = readSnapshot(earlier.data);
  if (current) {
    requireSameEdition(snapshot, current);
    snapshot.maker.isPaused = current.maker.isPaused;
  }
  await writeDocuments({ payload, req, author }, snapshot, current);
}

/** Dates decide which edition is shown: bringing back another one's words would change nothing. */
function requireSameEdition({ edition }: Snapshot, current: Snapshot): void {
  if (edition.slug === current.edition.slug) return;
  const { name, slug } = current.edition;
  throw new PublicationRefused([
    {
      collection: 'editions',
      document: edition.slug,
      field: 'startsOn',
      locale: null,
      code: 'not-the-current-edition',
      detail: name || slug,
    },
  ]);
}
