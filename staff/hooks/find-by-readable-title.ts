// A search for texts finds the name that its reader sees, "Startseite · Niederländisch", beside the
// stored one, which is the same for everybody.
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { sayTitle } from '../messages/say-title';
import { findSearched, widenSearch } from './widen-search';

/** `collection`: the one that is searched. */
export function findByReadableTitle(
  collection: 'copy' | 'country-texts',
): CollectionBeforeOperationHook {
  return async ({ args, operation, req }) => {
    if (operation !== 'read' || !('where' in args) || !args.where) return args;
    const words = findSearched(args.where, 'title');
    if (words === null) return args;
    const ids = await findReadable(collection, words, req);
    return { ...args, where: widenSearch(args.where, 'title', { id: { in: ids } }) };
  };
}

/** The texts whose readable name has all these words. */
async function findReadable(
  collection: 'copy' | 'country-texts',
  words: string,
  req: PayloadRequest,
): Promise<number[]> {
  const { language } = req.i18n;
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { title: true },
  });
  const wanted = words.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
  return docs
    .filter(({ title }) => {
      const name = sayTitle(title ?? '', language).toLocaleLowerCase(language);
      return wanted.every((word) => name.includes(word));
    })
    .map(({ id }) => id);
}
