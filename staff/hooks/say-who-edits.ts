// Payload says who else is editing a document with the reader's own rights, and an editor may not
// read accounts: they would be told a number. The address is no secret among staff; each publication
// names its author. No more of an account than that.
import type { CollectionAfterReadHook, Payload } from 'payload';

export const nameWhoEdits: CollectionAfterReadHook = async ({ doc, req }) => {
  const { relationTo, value } = doc.user ?? {};
  if (relationTo !== 'users' || typeof value === 'object') return doc;
  const account = await req.payload.db.findOne<{ id: number; email: string }>({
    collection: 'users',
    req,
    where: { id: { equals: value } },
  });
  if (!account) return doc;
  return { ...doc, user: { relationTo, value: { id: account.id, email: account.email } } };
};

/** The collection is Payload's own; it takes no hooks from the configuration. */
export function sayWhoEdits(payload: Payload): void {
  payload.collections['payload-locked-documents'].config.hooks.afterRead.push(nameWhoEdits);
}
