// Collection hooks: the last administrator can be neither removed nor made an editor, by whatever
// route and however many try at once; nobody could let anybody in again.
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload';
import { lockTransaction } from '@/server/lock-transaction';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

export const keepAnAdministrator: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const isDemoted =
    originalDoc?.role === 'administrator' && data.role && data.role !== 'administrator';
  if (isDemoted) await requireAnotherAdministrator(originalDoc.id, req);
  return data;
};

export const keepAnAdministratorAccount: CollectionBeforeDeleteHook = ({ id, req }) =>
  requireAnotherAdministrator(id, req);

async function requireAnotherAdministrator(
  id: number | string,
  req: PayloadRequest,
): Promise<void> {
  await lockTransaction(req, 'accounts');
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    overrideAccess: true,
    req,
    where: { role: { equals: 'administrator' }, id: { not_equals: id } },
  });
  if (totalDocs > 0) return;
  const { lastAdministrator } = staffMessagesFor(req.i18n.language).accounts;
  throw new APIError(lastAdministrator, 400, null, true);
}
