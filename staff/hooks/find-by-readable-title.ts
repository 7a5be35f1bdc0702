// A search for page texts finds the name that its reader sees, "Startseite · Niederländisch", beside the
// stored one, which is the same for everybody.
import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload';
import { isRecord } from '@/publication/is-record';
import { sayTitle } from '../messages/say-title';

export const findByReadableTitle: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  if (operation !== 'read' || !('where' in args) || !args.where) return args;
  const words = findSearchedTitle(args.where);
  if (words === null) return args;
  return { ...args, where: widened(args.where, words, await findReadable(words, req)) };
};

/** What a list is searched for: how Payload asks, at any depth. */
function findSearchedTitle(where: Where): string | null {
  for (const [key, value] of Object.entries(where)) {
    if (Array.isArray(value)) {
      const found = value.map(findSearchedTitle).find((words) => words !== null);
      if (found !== undefined) return found;
    }
    if (key === 'title' && isRecord(value) && typeof value.like === 'string') return value.like;
  }
  return null;
}

/** The texts whose readable name has all these words. */
async function findReadable(words: string, req: PayloadRequest): Promise<number[]> {
  const { language } = req.i18n;
  const { docs } = await req.payload.find({
    collection: 'copy',
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

function widened(where: Where, words: string, ids: number[]): Where {
  return Object.fromEntries(
    Object.entries(where).map(([key, value]) => {
      if (Array.isArray(value)) return [key, value.map((it) => widened(it, words, ids))];
      if (key !== 'title') return [key, value];
      return ['or', [{ title: value }, { id: { in: ids } }]];
    }),
  );
}
