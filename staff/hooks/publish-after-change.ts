// Collection hook: whatever changes what is public makes a new publication. Saving a draft changes
// nothing public, so it publishes nothing.
import type { CollectionAfterChangeHook } from 'payload';
import { publishDocuments } from './publish-documents';

export const publishAfterChange: CollectionAfterChangeHook = async ({
  collection,
  context,
  doc,
  req,
}) => {
  if (!context.isWithoutPublication) await publishDocuments({ collection, doc, req });
  return doc;
};
