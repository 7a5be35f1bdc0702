// Brings back exactly what an earlier publication said: its documents, and then the publication
// itself as a new one, in one transaction.
import {
  commitTransaction,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload';
import { readSnapshot } from '@/campaign/read-snapshot';
import type { Snapshot } from '@/campaign/snapshot';
import { composeSnapshot } from './compose-snapshot';
import { lockPublishing } from './lock-publishing';
import { PublicationRefused } from './publication-problem';
import { publish } from './publish';
import { writeDocuments } from './write-documents';

export interface RestoreRequest {
  payload: Payload;
  req: PayloadRequest;
  /** The publication to bring back. */
  id: string;
  author: string;
  reason: string;
}

/**
 * Restores a publication. Returns the new one's id; null where it says what already holds.
 * @throws NotFound where there is no such publication, PublicationRefused where it no longer fits
 */
export async function restorePublication(request: RestoreRequest): Promise<string | null> {
  const { payload, req, id, author, reason } = request;
  const isOwnTransaction = await initTransaction(req);
  try {
    await lockPublishing(payload, req);
    const earlier = await payload.findByID({
      collection: 'publications',
      id,
      overrideAccess: true,
      req,
    });
    const snapshot = readSnapshot(earlier.data);
    const current = await composeSnapshot(payload, req);
    if (current) requireSameEdition(snapshot, current);
    await writeDocuments({ payload, req, author }, snapshot, current);
    const published = await publish({ payload, req, author, reason });
    if (isOwnTransaction) await commitTransaction(req);
    return published;
  } catch (error) {
    if (isOwnTransaction) await killTransaction(req);
    throw error;
  }
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
