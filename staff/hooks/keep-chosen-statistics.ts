// Collection hook: a figure that an edition shows cannot be deleted; the database would quietly take
// it off the edition's list.
import { APIError, type CollectionBeforeDeleteHook } from 'payload';
import { requireMessage } from '../messages/require-message';

export const keepChosenStatistics: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'editions',
    overrideAccess: true,
    req,
    where: { statistics: { contains: id } },
  });
  if (totalDocs === 0) return;
  throw new APIError(requireMessage(req.i18n.language, 'statisticIsChosen'), 400, null, true);
};
