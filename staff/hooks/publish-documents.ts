// Publishes what a request changed, in that request's own transaction: a refusal undoes the change,
// and the answer says what is wrong with it and where, or what became of it.
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { isContentCollection } from '@/publication/campaign-documents';
import type { ChangedItem } from '@/publication/changes';
import { keepReasons } from '@/publication/publication-reason';
import { publish } from '@/publication/publish';
import { sayOutcome } from '../messages/say-outcome';
import { storedTitle } from '../messages/say-title';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
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
  const documents = [{ collection: slug, title: storedTitle(collection, doc) }];
  const isDraft = doc._status === 'draft';
  const changed: ChangedItem[] = isContentCollection(slug)
    ? [{ collection: slug, id: Number(doc.id) }]
    : [];
  try {
    const publication = await publish({
      payload: req.payload,
      req,
      author: req.user?.email ?? '',
      reason: keepReasons([
        readReason(req.query?.reason) || { because: 'documents', documents, more: 0 },
      ]),
      isDraft,
      changed,
      conflictAnswer: readConflictAnswer(req.query?.onConflict),
    });
    if (!isDraft) answerWith(await sayOutcome({ publication, changed }, req), req);
    else if (publication !== null) {
      answerWith(staffMessagesFor(req.i18n.language).outcomes.noLongerPublic, req);
    }
  } catch (error) {
    throw sayRefusal(error, req);
  }
}

/** What Payload says after any save, of a new document and of one that was there. */
const stockAnswers = ['general:updatedSuccessfully', 'general:successfullyCreated'];

/**
 * Puts `words` into the answer to this save, which the form shows. Payload asks the request for its
 * own sentence there, and has no other place for ours.
 */
function answerWith(words: string, req: PayloadRequest): void {
  const { t } = req;
  req.t = ((key, options) =>
    stockAnswers.includes(key) ? words : t(key, options)) as PayloadRequest['t'];
}

function readReason(value: unknown): string {
  return typeof value === 'string' ? value.trim().slice(0, maxReasonLength) : '';
}
