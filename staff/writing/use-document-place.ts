// Which document a form is about, as endpoints and sign-offs name it: by slug, a page also by the
// edition that it is of, a language by its code.
'use client';
import { useDocumentInfo, useFormFields } from '@payloadcms/ui';

export interface DocumentPlace {
  collection: string;
  document: string;
  /** Database id; only pages are of an edition. */
  edition?: string;
}

/** The fields that name documents, where it is not their slug. */
const nameFields: Partial<Record<string, string>> = {
  'country-texts': 'country',
  languages: 'code',
};

export function useDocumentPlace(): DocumentPlace {
  const { collectionSlug = '' } = useDocumentInfo();
  const named = nameFields[collectionSlug] ?? 'slug';
  const document = useFormFields(([fields]) => String(fields?.[named]?.value ?? ''));
  const edition = useFormFields(([fields]) => fields?.edition?.value);
  if (collectionSlug !== 'copy') return { collection: collectionSlug, document };
  return { collection: collectionSlug, document, edition: String(edition ?? '') };
}
