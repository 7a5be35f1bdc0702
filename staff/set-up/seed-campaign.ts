// Fills an empty database with the default campaign and publishes it.
import { createLocalReq, type Payload } from 'payload';
import { defaultSnapshot } from '@/campaign/default-campaign';
import { inTransaction } from '@/publication/in-transaction';
import { keepReasons } from '@/publication/publication-reason';
import { publish } from '@/publication/publish';
import { writeDocuments } from '@/publication/write-documents';
import { systemAuthor } from './system-author';

/** Does nothing where an edition exists; otherwise everything or nothing, in one transaction. */
export async function seedCampaign(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'editions', overrideAccess: true });
  if (totalDocs > 0) return;

  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    await writeDocuments({ payload, req, author: systemAuthor }, defaultSnapshot(), null);
    await publish({
      payload,
      req,
      author: systemAuthor,
      reason: keepReasons([{ because: 'seeded' }]),
      isApproved: true,
    });
  });
}
