// Publishes what a request changed, in that request's own transaction: a refusal undoes the change,
// and the answer says what is wrong with it and where.
import { getTranslation } from '@payloadcms/translations';
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { isContentCollection } from '@/publication/campaign-documents';
import { publish } from '@/publication/publish';
import { readConflictAnswer } from './read-conflict-answer';
import { sayRefusal } from './say-refusal';

interface ChangedDocument {
  collection: SanitizedCollectionConfig;
  doc: Record<string, unknown>;
  req: PayloadRequest;
}

const maxReasonLength = 300;

/** The request's address may say why (`reason`) and which change holds later (`onConflict`). */
export async function publishDocuments({ collection, doc, req }: ChangedDocument): Promise<void> {
  const { slug } = collection;
  const title = doc[collection.admin.useAsTitle ?? 'id'] ?? doc.id;
  const name = getTranslation(collection.labels.singular, req.i18n);
  try {
    await publish({
      payload: req.payload,
      req,
      author: req.user?.email ?? '',
      reason: readReason(req.query?.reason) || `${name}: ${title}`,
      isDraft: doc._status === 'draft',
      changed: isContentCollection(slug) ? [{ collection: slug, id: Number(doc.id) }] : [],
      conflictAnswer: readConflictAnswer(req.query?.onConflict),
    });
  } catch (error) {
    throw sayRefusal(error, req);
  }
}

function readReason(value: unknown): string {
  return typeof value === 'string' ? value.trim().slice(0, maxReasonLength) : '';
}
