// Proposals from their rows, seen from a request's transaction.
import { NotFound, type Payload, type PayloadRequest, type Where } from 'payload';
import {
  byMoment,
  isScheduled,
  type Proposal,
  readProposal,
  type ScheduledProposal,
} from './proposal';
import type { Proposal as ProposalDocument } from './staff-documents';

export async function loadProposals(
  payload: Payload,
  req: PayloadRequest,
  where: Where,
): Promise<Proposal[]> {
  const { docs } = await payload.db.find<ProposalDocument>({
    collection: 'proposals',
    pagination: false,
    req,
    sort: 'id',
    where,
  });
  return docs.map(readProposal);
}

/** Approved and not yet settled, by moment. */
export async function loadScheduledProposals(
  payload: Payload,
  req: PayloadRequest,
): Promise<ScheduledProposal[]> {
  const approved = await loadProposals(payload, req, { status: { equals: 'approved' } });
  return approved.filter(isScheduled).sort(byMoment);
}

/** @throws NotFound */
export async function requireProposal(
  payload: Payload,
  req: PayloadRequest,
  id: number,
): Promise<Proposal> {
  const [proposal] = await loadProposals(payload, req, { id: { equals: id } });
  if (!proposal) throw new NotFound(req.t);
  return proposal;
}
