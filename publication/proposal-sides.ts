// What a proposal would change: the documents without it and with it, at the moment from which it is to
// hold. What people look at before they decide, and what is compared when they do.
import { createHash } from 'node:crypto';
import type { Payload, PayloadRequest } from 'payload';
import { type CampaignDocuments, requireCampaignDocuments } from './campaign-documents';
import { applyChanges, type Change, findDocumentChanges } from './changes';
import { loadScheduledProposals } from './load-proposals';
import type { Proposal } from './proposal';

/** The documents as they will be just before a proposal comes into force, and with it. */
export interface ProposalSides {
  at: Date;
  before: CampaignDocuments;
  after: CampaignDocuments;
  /** The proposal's changes as they would be made now, against what is there by then. */
  changes: Change[];
  /** Changes when anything of this changes: what somebody looked at. */
  digest: string;
}

/** `proposal` comes on top of what is scheduled for its moment or before. */
export async function loadSides(
  payload: Payload,
  req: PayloadRequest,
  proposal: Pick<Proposal, 'changes' | 'holdsFrom'> & { id?: Proposal['id'] },
): Promise<ProposalSides> {
  const at = proposal.holdsFrom ?? new Date();
  const scheduled = await loadScheduledProposals(payload, req);
  // It may be scheduled itself; at the same moment, what was proposed later comes after it.
  const id = proposal.id ?? Number.POSITIVE_INFINITY;
  const earlier = scheduled.filter(
    (it) => it.holdsFrom < at || (it.holdsFrom.getTime() === at.getTime() && it.id < id),
  );
  const before = applyChanges(
    await requireCampaignDocuments(payload, req),
    earlier.flatMap(({ changes }) => changes),
  );
  const after = applyChanges(before, proposal.changes);
  const changes = findDocumentChanges(before, after);
  const digest = createHash('sha256').update(JSON.stringify(changes)).digest('hex').slice(0, 32);
  return { at, before, after, changes, digest };
}
