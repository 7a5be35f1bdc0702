// Collection hook: a deleted document leaves what is public; refused where something still uses it.
import type { CollectionAfterDeleteHook } from 'payload';
import { publishDocuments } from './publish-documents';

export const publishAfterDelete: CollectionAfterDeleteHook = async ({
  collection,
  context,
  doc,
  req,
}) => {
  if (!context.isWithoutPublication) await publishDocuments({ collection, doc, req });
  return doc;
};
