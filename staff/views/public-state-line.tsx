// The status of the text that a form holds, as it changes with each save.
'use client';
import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

interface PublicStateLineProps {
  /** What a text is once it is published; null: simply that. */
  published: string | null;
}

export function PublicStateLine({ published }: PublicStateLineProps) {
  const { collectionSlug, hasPublishedDoc, id, unpublishedVersionCount } = useDocumentInfo();
  const { i18n, t } = useTranslation();
  const { states } = staffMessagesFor(i18n.language).editions;
  const isChanged = hasPublishedDoc && unpublishedVersionCount > 0;
  const saved = hasPublishedDoc ? (published ?? states.published) : states.draft;
  return (
    <div className="status">
      <span className="status__label">{t('version:status')}: </span>
      <span className="status__value">{isChanged ? states.changed : saved}</span>
      {isChanged ? (
        <>
          {' — '}
          <a href={`/admin/collections/${collectionSlug}/${id}/versions`}>
            {t('version:versions')}
          </a>
        </>
      ) : null}
    </div>
  );
}
