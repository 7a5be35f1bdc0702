// Makes the collections say what changes say, on top of what is published there by now. Writes below
// Payload's hooks and access rules: nothing here may publish.
import { isDeepStrictEqual } from 'node:util';
import { hasDrafts } from './campaign-documents';
import { type Change, documentData, mergeChange } from './changes';
import { addVersion, type DocumentWriter, savePublished } from './save-published';

interface Stored {
  id: number;
  _status?: string;
}

/** Within `writer.req`'s transaction. Drafts that say something else stay, as the newest version. */
export async function writeChanges(writer: DocumentWriter, changes: Change[]): Promise<void> {
  for (const change of changes) await writeChange(writer, change);
}

async function writeChange(writer: DocumentWriter, change: Change): Promise<void> {
  const { payload, req } = writer;
  const { after, before, collection, id } = change;
  const stored = id === null ? null : await findStored(writer, change);
  if (after === null) {
    if (!stored) return;
    if (hasDrafts(payload, collection)) await unpublish(writer, change, stored.id);
    else await payload.db.deleteOne({ collection, req, where: { id: { equals: stored.id } } });
    return;
  }
  const isPublished = stored !== null && stored._status !== 'draft';
  const data = mergeChange(isPublished ? documentData(stored) : null, before, after);
  const draft = stored && hasDrafts(payload, collection) ? await findDraft(writer, change) : null;
  await savePublished(writer, collection, stored?.id ?? null, data);
  if (!draft || isDeepStrictEqual(documentData(draft), data)) return;
  await addVersion(writer, collection, { ...draft, updatedAt: new Date().toISOString() });
}

function findStored({ payload, req }: DocumentWriter, { collection, id }: Change) {
  return payload.db.findOne<Stored>({ collection, req, where: { id: { equals: id } } });
}

/** The newest version, where it is a draft; under the id of its document. */
async function findDraft(
  { payload, req }: DocumentWriter,
  { collection, id }: Change,
): Promise<Stored | null> {
  const { docs } = await payload.db.findVersions<Stored>({
    collection,
    limit: 1,
    pagination: false,
    req,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  });
  const [newest] = docs;
  return newest?.version._status === 'draft' ? { ...newest.version, id: Number(id) } : null;
}

async function unpublish(writer: DocumentWriter, { collection }: Change, id: number) {
  const { author, payload, req } = writer;
  const data = { _status: 'draft', updatedAt: new Date().toISOString(), updatedBy: author };
  await addVersion(writer, collection, await payload.db.updateOne({ collection, id, data, req }));
}
