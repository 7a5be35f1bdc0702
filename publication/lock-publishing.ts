// Publishing one at a time: two transactions could otherwise each compose a snapshot without the
// other's change, and the later one would undo it.
import type { Payload, PayloadRequest } from 'payload';
import { lockTransaction } from '@/server/lock-transaction';

/** Waits until no other transaction publishes; holds until `req`'s transaction ends. */
export async function lockPublishing(_payload: Payload, req: PayloadRequest): Promise<void> {
  await lockTransaction(req, 'publishing');
}
