// What would be public if it were published now.
import type { Payload, PayloadRequest } from 'payload';
import type { Snapshot } from '@/campaign/snapshot';
import { loadCampaignDocuments } from './campaign-documents';
import { loadLaunchConditions } from './load-launch-conditions';
import { snapshotFromDocuments } from './snapshot-from-documents';

/**
 * The published documents as one snapshot, seen from `req`'s transaction; null: there are none.
 * `at`: the moment for which it is composed, now unless given.
 */
export async function composeSnapshot(
  payload: Payload,
  req: PayloadRequest,
  at = new Date(),
): Promise<Snapshot | null> {
  const documents = await loadCampaignDocuments(payload, req);
  const conditions = await loadLaunchConditions(payload, req);
  return documents && snapshotFromDocuments(documents, conditions, at);
}
