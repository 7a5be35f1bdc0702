// Collection hook: a language that is added finds its texts laid out as empty drafts.
import type { CollectionAfterChangeHook } from 'payload';
import { prepareTexts } from '@/publication/prepare-texts';

export const layOutTexts: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'create') await prepareTexts(req.payload, req);
  return doc;
};
