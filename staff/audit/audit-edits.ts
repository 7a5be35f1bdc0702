// Gives collections the hooks that record who changed which fields of what. Every collection that
// staff edit is recorded without saying so itself; those that are left out record in their own words.
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  SanitizedCollectionConfig,
} from 'payload';
import { storedTitle } from '../messages/say-title';
import { findChangedFields } from './changed-fields';
import { recordAudit } from './record-audit';

const inTheirOwnWords = new Set([
  'account-links',
  'audit',
  'counts',
  'kept-cards',
  'link-watch-runs',
  'looked-at-addresses',
  'proposals',
  'publications',
  'rehearsals',
  'set-up-links',
  'sign-offs',
  'users',
  'watched-links',
]);

export function auditEdits(collections: CollectionConfig[]): CollectionConfig[] {
  return collections.map((collection) => {
    if (inTheirOwnWords.has(collection.slug)) return collection;
    const { hooks } = collection;
    return {
      ...collection,
      hooks: {
        ...hooks,
        afterChange: [recordChange, ...(hooks?.afterChange ?? [])],
        afterDelete: [recordDeletion, ...(hooks?.afterDelete ?? [])],
      },
    };
  });
}

type Document = Record<string, unknown>;

const recordChange: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  await recordAudit(req, {
    action: operation === 'create' ? 'created' : 'changed',
    ...namesOf(collection, doc),
    details: {
      ...(operation === 'update' ? { fields: findChangedFields(previousDoc ?? {}, doc) } : {}),
      ...(doc._status ? { status: doc._status } : {}),
      ...(isWrittenPerLanguage(collection) && req.locale ? { language: req.locale } : {}),
    },
  });
  return doc;
};

/** Where one form holds every language; a page text is in one by itself. */
function isWrittenPerLanguage({ flattenedFields }: SanitizedCollectionConfig): boolean {
  return flattenedFields.some((field) => 'localized' in field && field.localized === true);
}

const recordDeletion: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await recordAudit(req, { action: 'deleted', ...namesOf(collection, doc) });
  return doc;
};

function namesOf(collection: SanitizedCollectionConfig, doc: Document) {
  return { document: `${collection.slug}/${doc.id}`, subject: storedTitle(collection, doc) };
}
