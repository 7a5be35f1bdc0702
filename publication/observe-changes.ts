// What some work changes of what is published, found by looking before and after it.
import type { Payload, PayloadRequest } from 'payload';
import { requireCampaignDocuments } from './campaign-documents';
import { type Change, findDocumentChanges } from './changes';
import { andUndo } from './in-transaction';

interface Observed {
  payload: Payload;
  req: PayloadRequest;
}

/** Does the work, in `req`'s transaction. */
export async function observeChanges(
  { payload, req }: Observed,
  work: () => Promise<unknown>,
): Promise<Change[]> {
  const before = await requireCampaignDocuments(payload, req);
  await work();
  return findDocumentChanges(before, await requireCampaignDocuments(payload, req));
}

/** Does the work and undoes it. `req` must have no transaction yet. */
export function tryChanges(observed: Observed, work: () => Promise<unknown>): Promise<Change[]> {
  return andUndo(observed.req, () => observeChanges(observed, work));
}
