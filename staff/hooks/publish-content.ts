// Gives the collections that publications are made of the hooks that this takes: before anybody reads
// or changes documents, scheduled changes whose moment has come are written into them, for which the
// public does not wait; and whatever changes what is public makes a new publication, or is refused.
// Saving a draft changes nothing public, so it publishes nothing. A new collection cannot forget it.
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
} from 'payload';
import { isContentCollection } from '@/publication/campaign-documents';
import { settleDueProposals } from '@/publication/settle-proposals';
import { publishDocuments } from './publish-documents';

/** Publishes after all that the collections' own hooks do. */
export function publishContent(collections: CollectionConfig[]): CollectionConfig[] {
  return collections.map((collection) => {
    if (!isContentCollection(collection.slug)) return collection;
    const { hooks } = collection;
    return {
      ...collection,
      hooks: {
        ...hooks,
        beforeOperation: [settleFirst, ...(hooks?.beforeOperation ?? [])],
        afterChange: [...(hooks?.afterChange ?? []), publishAfterChange],
        afterDelete: [...(hooks?.afterDelete ?? []), publishAfterDelete],
      },
    };
  });
}

const settleFirst: CollectionBeforeOperationHook = async ({ args, req }) => {
  await settleDueProposals(req.payload, req);
  return args;
};

const publishAfterChange: CollectionAfterChangeHook = async ({ collection, context, doc, req }) => {
  if (!context.isWithoutPublication) await publishDocuments({ collection, doc, req });
  return doc;
};

const publishAfterDelete: CollectionAfterDeleteHook = async ({ collection, context, doc, req }) => {
  if (!context.isWithoutPublication) await publishDocuments({ collection, doc, req });
  return doc;
};
