// Once the moment of a scheduled change has come, its publication holds by itself; what is left is to
// make the documents say it too. Done before anything reads or changes them, so that nobody goes on
// from what no longer holds.
import type { Payload, PayloadRequest } from 'payload';
import { lockTransaction } from '@/server/lock-transaction';
import { inTransaction } from './in-transaction';
import { loadProposals } from './load-proposals';
import { byMoment, isScheduled } from './proposal';
import { writeChanges } from './write-changes';

/** Within `req`'s transaction, which has the publishing lock. */
export async function settleProposals(
  payload: Payload,
  req: PayloadRequest,
  now: Date,
): Promise<void> {
  for (const { author, changes, id } of await loadDue(payload, req, now)) {
    await writeChanges({ payload, req, author }, changes);
    await payload.db.updateOne({ collection: 'proposals', id, data: { status: 'settled' }, req });
  }
}

/**
 * The begin of whatever changes what is public, within `req`'s transaction: nobody else does until it
 * ends, and the documents say what holds now.
 */
export async function lockAndSettle(payload: Payload, req: PayloadRequest): Promise<void> {
  await lockTransaction(req, 'publishing');
  await settleProposals(payload, req, new Date());
}

/** In a transaction of its own unless `req` has one; asks only once where nothing is due. */
export async function settleDueProposals(payload: Payload, req: PayloadRequest): Promise<void> {
  if ((await loadDue(payload, req, new Date())).length === 0) return;
  await inTransaction(req, () => lockAndSettle(payload, req));
}

/** Asked before every operation: the database leaves out what is not due. */
async function loadDue(payload: Payload, req: PayloadRequest, now: Date) {
  const due = await loadProposals(payload, req, {
    and: [
      { status: { equals: 'approved' } },
      { holdsFrom: { less_than_equal: now.toISOString() } },
    ],
  });
  return due.filter(isScheduled).sort(byMoment);
}
