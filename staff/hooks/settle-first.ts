// Collection hook: before anybody reads or changes documents, scheduled changes whose moment has come
// are written into them. What the public sees does not wait for this.
import type { CollectionBeforeOperationHook } from 'payload';
import { settleDueProposals } from '@/publication/settle-proposals';

export const settleFirst: CollectionBeforeOperationHook = async ({ args, req }) => {
  await settleDueProposals(req.payload, req);
  return args;
};
