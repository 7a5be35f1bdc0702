// A proposed change: what it is, and how it is read from its row.
import type { Change, ChangedItem } from './changes';
import type { Proposal as ProposalDocument } from './staff-documents';

/**
 * open: waits for approval · approved: waits for its moment · settled: in force, its changes are in
 * the documents · refused: by somebody else · taken-back: by its author, or cancelled before its moment
 */
export const proposalStatuses = ['open', 'approved', 'settled', 'refused', 'taken-back'] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];

export interface Proposal {
  id: number;
  status: ProposalStatus;
  /** As `keepReasons` made it. */
  reason: string;
  /** E-mail address. */
  author: string;
  authorId: number;
  approver: string | null;
  note: string;
  createdAt: Date;
  decidedAt: Date | null;
  /** Null: from its approval on. */
  holdsFrom: Date | null;
  timeZone: string;
  changes: Change[];
}

/** An approved proposal whose moment is set. */
export type ScheduledProposal = Proposal & { holdsFrom: Date };

export function readProposal(row: ProposalDocument): Proposal {
  const { approver, authorId, author, changes, createdAt, decidedAt, holdsFrom, id } = row;
  return {
    id,
    status: row.status,
    reason: row.reason,
    author,
    authorId,
    approver: approver || null,
    note: row.note ?? '',
    createdAt: new Date(createdAt),
    decidedAt: decidedAt ? new Date(decidedAt) : null,
    holdsFrom: holdsFrom ? new Date(holdsFrom) : null,
    timeZone: row.timeZone,
    changes: JSON.parse(changes) as Change[],
  };
}

/** Not decided yet, or its moment has not come. */
export function isWaiting({ status }: Proposal): boolean {
  return status === 'open' || status === 'approved';
}

/** By moment; at one moment in the order in which they were proposed. */
export function byMoment(a: ScheduledProposal, b: ScheduledProposal): number {
  return a.holdsFrom.getTime() - b.holdsFrom.getTime() || a.id - b.id;
}

export function isScheduled(proposal: Proposal): proposal is ScheduledProposal {
  return proposal.holdsFrom !== null;
}

interface Draft extends ChangedItem {
  updatedAt: Date;
}

/** Whether a draft waits for an approval or its moment as it stands, and not for its author. */
export function isProposed({ collection, id, updatedAt }: Draft, waiting: Proposal[]): boolean {
  return waiting.some(
    ({ changes, createdAt }) =>
      createdAt >= updatedAt && changes.some((it) => it.collection === collection && it.id === id),
  );
}
