// Collection hook: a figure that an edition shows cannot be deleted; the database would quietly take
// it off the edition's list.
import { APIError, type CollectionBeforeDeleteHook } from 'payload';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

export const keepChosenStatistics: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'editions',
    overrideAccess: true,
    req,
    where: { statistics: { contains: id } },
  });
  if (totalDocs === 0) return;
  const { statisticIsChosen } = staffMessagesFor(req.i18n.language).refusals;
  throw new APIError(statisticIsChosen, 400, null, true);
};
