// The language that a field's text is in: a page's own, the one being edited, or one that its place in
// the form names; null where a text stands for every language, such as an edition's name.
'use client';
import { useDocumentInfo, useFormFields, useLocale } from '@payloadcms/ui';
import { isLocale, type Locale } from '@/campaign/locales';

export function useTextLanguage(path: string): Locale | null {
  const { collectionSlug } = useDocumentInfo();
  const { code } = useLocale();
  const ofDocument = useFormFields(([fields]) => fields?.locale?.value);
  const ofLanguage = useFormFields(([fields]) => fields?.code?.value);
  if (collectionSlug === 'copy' || collectionSlug === 'country-texts')
    return isLocale(ofDocument) ? ofDocument : null;
  if (collectionSlug === 'languages') return isLocale(ofLanguage) ? ofLanguage : null;
  if (collectionSlug === 'statistics') return isLocale(code) ? code : null;
  const last = path.split('.').at(-1);
  return isLocale(last) ? last : null;
}
