// What publishing some documents would change, as whoever asks may do it: their drafts, or what stands
// in a form. It is done with all of the CMS's own checks, and undone.
import { APIError, type CollectionSlug, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { supportedLocales } from '@/campaign/locales';
import { contentCollections, hasDrafts } from '@/publication/campaign-documents';
import type { Change } from '@/publication/changes';
import { tryChanges } from '@/publication/observe-changes';
import { withoutPublication } from '@/publication/without-publication';

export const proposedDocument = z.object({
  collection: z.enum(contentCollections),
  /** Null: a document that does not exist yet. */
  id: z.number().int().nullable(),
  /** What stands in its form; left out, its newest draft. */
  data: z.record(z.string(), z.unknown()).optional(),
  /** The language of localised fields in `data`. */
  locale: z.enum(supportedLocales).default('en'),
});
export type ProposedDocument = z.infer<typeof proposedDocument>;

interface Step {
  collection: CollectionSlug;
  data: Record<string, unknown>;
  req: PayloadRequest;
  locale: ProposedDocument['locale'];
  context: typeof withoutPublication;
  overrideAccess: false;
  user: PayloadRequest['user'];
}

/** A draft that was kept, and the version on which a form goes on from there. */
export interface SavedDraft {
  collection: ProposedDocument['collection'];
  id: number;
  /** ISO moment. */
  updatedAt: string;
}

/**
 * Keeps what stands in a form as a draft, where its collection has them: nothing typed is lost,
 * whatever becomes of the proposal. Null: there was nothing to keep.
 */
export async function saveDraft(
  document: ProposedDocument,
  req: PayloadRequest,
): Promise<SavedDraft | null> {
  const { collection, data, id } = document;
  if (!data || !hasDrafts(req.payload, collection)) return null;
  const step = { ...stepOf(document, req, { _status: 'draft' }), draft: true as const };
  const saved = (
    id === null
      ? await req.payload.create(step as never)
      : await req.payload.update({ ...step, id } as never)
  ) as Omit<SavedDraft, 'collection'>;
  return { collection, id: saved.id, updatedAt: saved.updatedAt };
}

export function tryDocuments(
  documents: ProposedDocument[],
  req: PayloadRequest,
): Promise<Change[]> {
  return tryChanges({ payload: req.payload, req }, async () => {
    for (const document of documents) {
      const isDraftable = hasDrafts(req.payload, document.collection);
      const step = stepOf(document, req, isDraftable ? { _status: 'published' } : {});
      if (document.id !== null) {
        await req.payload.update({ ...step, id: document.id } as never);
      } else if (document.data) {
        await req.payload.create(step as never);
      } else {
        throw new APIError('Unusable document', 400, null, true);
      }
    }
  });
}

/** The Local API's types know each collection by itself, not one of several. */
function stepOf(
  { collection, data, locale }: ProposedDocument,
  req: PayloadRequest,
  status: Record<string, unknown>,
): Step {
  return {
    collection,
    context: withoutPublication,
    data: { ...data, ...status },
    locale,
    overrideAccess: false,
    req,
    user: req.user,
  };
}
