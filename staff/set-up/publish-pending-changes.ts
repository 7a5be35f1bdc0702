// After an upgrade, or with a new public address, the same documents can make another snapshot:
// published at the start, so that what is public never depends on the next edit.
import { createLocalReq, type Payload } from 'payload';
import { inTransaction } from '@/publication/in-transaction';
import { PublicationRefused } from '@/publication/publication-problem';
import { keepReasons } from '@/publication/publication-reason';
import { publish } from '@/publication/publish';
import { logError } from '@/server/log';
import { systemAuthor } from './system-author';

/** A refusal is logged and leaves the latest publication in force: staff see why when they publish. */
export async function publishPendingChanges(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload);
  const reason = keepReasons([{ because: 'restarted' }]);
  try {
    await inTransaction(req, () =>
      publish({ payload, req, author: systemAuthor, reason, isApproved: true }),
    );
  } catch (error) {
    if (!(error instanceof PublicationRefused)) throw error;
    logError('pending-changes-refused', error, { problems: JSON.stringify(error.problems) });
  }
}
