// Writes one document, as published or as a draft, below Payload's hooks and access rules: it gets all
// its languages in one version, which Payload's own update cannot do. Must never publish.
import { randomBytes } from 'node:crypto';
import type { CollectionSlug, Payload, PayloadRequest } from 'payload';
import { hasDrafts } from './campaign-documents';
import { isRecord } from './is-record';

type Data = Record<string, unknown>;

export interface DocumentWriter {
  payload: Payload;
  req: PayloadRequest;
  /** E-mail address of whoever is behind it. */
  author: string;
}

/** `id`: null creates the document. Fields that `content` does not name stay as they are. */
export function savePublished(
  writer: DocumentWriter,
  collection: CollectionSlug,
  id: number | null,
  content: Data,
): Promise<void> {
  return save(writer, collection, id, content, 'published');
}

export function createDraft(
  writer: DocumentWriter,
  collection: CollectionSlug,
  content: Data,
): Promise<void> {
  return save(writer, collection, null, content, 'draft');
}

async function save(
  { payload, req, author }: DocumentWriter,
  collection: CollectionSlug,
  id: number | null,
  content: Data,
  status: 'published' | 'draft',
): Promise<void> {
  const isVersioned = hasDrafts(payload, collection);
  const now = new Date().toISOString();
  const data: Data = {
    ...(withRowIds(content) as Data),
    updatedBy: author,
    updatedAt: now,
    ...(isVersioned ? { _status: status } : {}),
  };
  const written =
    id === null
      ? await payload.db.create({ collection, data: { ...data, createdAt: now }, req })
      : await payload.db.updateOne({ collection, id, data, req });
  if (isVersioned) await addVersion({ payload, req }, collection, written);
}

/** Makes what a document says its newest version. */
export async function addVersion(
  { payload, req }: Pick<DocumentWriter, 'payload' | 'req'>,
  collection: CollectionSlug,
  { id: parent, ...versionData }: Data & { id: number | string },
): Promise<void> {
  const now = new Date().toISOString();
  await payload.db.createVersion({
    autosave: false,
    collectionSlug: collection,
    createdAt: now,
    parent,
    req,
    updatedAt: now,
    versionData,
  });
}

/** Rows of an array have ids of their own, which Payload gives above the level written at here. */
function withRowIds(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((row) =>
      isRecord(row) ? { ...(withRowIds(row) as Data), id: randomBytes(12).toString('hex') } : row,
    );
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, withRowIds(it)]));
}
