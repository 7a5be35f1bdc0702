// Where something published touches a document that a later, scheduled change is about too, staff say
// which of the two holds from then on. Nothing is decided for them.
import type { Payload, PayloadRequest } from 'payload';
import { type Change, type ChangedItem, findConflicts } from './changes';
import { loadScheduledProposals } from './load-proposals';
import type { ScheduledProposal } from './proposal';

/**
 * keep-scheduled: the scheduled change is made at its moment, on top of this one; where both touch
 * the same text or number, the scheduled one holds from then on.
 * drop-scheduled: this change holds on; what was scheduled for the same document is taken off.
 */
export const conflictAnswers = ['keep-scheduled', 'drop-scheduled'] as const;
export type ConflictAnswer = (typeof conflictAnswers)[number];

/** Under this name, the context of a proposal's update says what of it was taken off, by title. */
export const droppedByAnother = 'droppedByAnother';

export interface FoundConflict {
  proposal: ScheduledProposal;
  changes: Change[];
}

/** Thrown where staff have to say which change holds; nothing was published. */
export class ChangeConflict extends Error {
  constructor(readonly conflicts: FoundConflict[]) {
    super(`A scheduled change is about the same: ${conflicts[0]?.changes[0]?.title}`);
    this.name = 'ChangeConflict';
  }
}

export interface ConflictQuestion {
  payload: Payload;
  req: PayloadRequest;
  changed: ChangedItem[];
  answer: ConflictAnswer | null;
  /** Changes scheduled for later than this are asked about. */
  after: Date;
}

/** What is scheduled about the documents in question. */
export async function findScheduledConflicts({
  after,
  changed,
  payload,
  req,
}: Omit<ConflictQuestion, 'answer'>): Promise<FoundConflict[]> {
  const scheduled = await loadScheduledProposals(payload, req);
  return scheduled
    .filter(({ holdsFrom }) => holdsFrom > after)
    .map((proposal) => ({ proposal, changes: findConflicts(changed, proposal.changes) }))
    .filter(({ changes }) => changes.length > 0);
}

/**
 * True where scheduled changes were taken off, so that the timeline has to be planned anew.
 * @throws ChangeConflict where there is a conflict and no answer
 */
export async function settleConflicts(question: ConflictQuestion): Promise<boolean> {
  const { payload, req, answer } = question;
  const conflicts = await findScheduledConflicts(question);
  if (conflicts.length === 0 || answer === 'keep-scheduled') return false;
  if (answer === null) throw new ChangeConflict(conflicts);

  for (const { proposal, changes } of conflicts) {
    const left = proposal.changes.filter((change) => !changes.includes(change));
    const data =
      left.length > 0 ? { changes: JSON.stringify(left) } : { status: 'taken-back' as const };
    await payload.update({
      collection: 'proposals',
      id: proposal.id,
      data,
      context: { [droppedByAnother]: changes.map(({ title }) => title) },
      overrideAccess: true,
      req,
    });
  }
  return true;
}
