// Publishes what a request changed, in that request's own transaction: a refusal undoes the change,
// and the answer says what is wrong with it and where.
import { getTranslation } from '@payloadcms/translations';
import { APIError, type PayloadRequest, type SanitizedCollectionConfig } from 'payload';
import { fillIn } from '@/campaign/placeholders';
import { PublicationRefused } from '@/publication/publication-problem';
import { publish } from '@/publication/publish';
import { describeProblem } from '../messages/describe-problem';
import { nameOfField } from '../messages/name-of-field';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

interface ChangedDocument {
  collection: SanitizedCollectionConfig;
  doc: Record<string, unknown>;
  req: PayloadRequest;
}

/** So that one answer stays readable; fixing these shows the rest. */
const maxMessages = 5;

export async function publishDocuments({ collection, doc, req }: ChangedDocument): Promise<void> {
  const title = doc[collection.admin.useAsTitle ?? 'id'] ?? doc.id;
  const name = getTranslation(collection.labels.singular, req.i18n);
  try {
    await publish({
      payload: req.payload,
      req,
      author: req.user?.email ?? '',
      reason: `${name}: ${title}`,
    });
  } catch (error) {
    if (error instanceof PublicationRefused) throw refusal(error, req);
    throw error;
  }
}

export function refusal({ problems }: PublicationRefused, req: PayloadRequest): APIError {
  const { language } = req.i18n;
  const { moreProblems, notPublished } = staffMessagesFor(language).refusals;
  const described = problems
    .slice(0, maxMessages)
    .map((problem) => describeProblem(problem, language, (it) => nameOfField(it, req)));
  const more = problems.length - described.length;
  const lines = [
    notPublished,
    ...described,
    ...(more > 0 ? [fillIn(moreProblems, { count: String(more) })] : []),
  ];
  return new APIError(lines.join(' '), 400, { problems }, true);
}
