// One page's text of an edition in one language, as a new document. Changes nothing that is public by
// itself.
import type { Payload, PayloadRequest } from 'payload';
import type { CopyDocument, EditionDocument } from './campaign-documents';
import { type CopyDocumentKey, copyTitle } from './documents-from-snapshot';
import { withoutPublication } from './without-publication';

export interface NewPageText extends CopyDocumentKey {
  edition: EditionDocument;
  /** What it says; absent: nothing yet. */
  words?: CopyDocument[CopyDocumentKey['slug']];
  status: 'draft' | 'published';
}

/** Within `req`'s transaction. */
export async function createPageText(
  payload: Payload,
  req: PayloadRequest,
  { edition, locale, slug, status, words }: NewPageText,
): Promise<void> {
  await payload.create({
    collection: 'copy',
    context: withoutPublication,
    data: {
      slug,
      locale,
      title: copyTitle({ slug, locale }, edition.slug),
      edition: edition.id,
      [slug]: words,
      _status: status,
    },
    draft: status === 'draft',
    overrideAccess: true,
    req,
  });
}
