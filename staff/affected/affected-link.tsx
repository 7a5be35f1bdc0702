// In a form: the way to everything that its draft changes. What is saved is shown, so saving comes first.
'use client';
import { useDocumentInfo, useFormModified, useTranslation } from '@payloadcms/ui';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import './affected.css';

export function AffectedLink() {
  const { i18n } = useTranslation();
  const { collectionSlug, id } = useDocumentInfo();
  const isModified = useFormModified();
  const { affected } = staffMessagesFor(i18n.language);
  if (!collectionSlug || id === undefined) return null;
  const query = new URLSearchParams({ collection: collectionSlug, id: String(id) });
  return (
    <p className="affected-link">
      {isModified ? affected.saveFirst : <a href={`/admin/affected?${query}`}>{affected.link}</a>}
    </p>
  );
}
