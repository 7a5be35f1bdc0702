// The heading of a form and the way that led there, where the stored name is not for people: a page text
// by its page and language, a number by its country, and what there is only one of by what it is until
// it has a name.
'use client';
import { getTranslation } from '@payloadcms/translations';
import { useConfig, useDocumentInfo, useDocumentTitle, useTranslation } from '@payloadcms/ui';
import { useEffect } from 'react';
import { sayPlace } from '../messages/say-place';
import { hasOwnName, sayTitle } from '../messages/say-title';

export function ReadableTitle() {
  const { collectionSlug, id } = useDocumentInfo();
  const { setDocumentTitle, title } = useDocumentTitle();
  const { getEntityConfig } = useConfig();
  const { i18n, t } = useTranslation();
  const config = collectionSlug ? getEntityConfig({ collectionSlug }) : null;
  const kind = config ? getTranslation(config.labels.singular, i18n) : '';
  const isNamed =
    hasOwnName(collectionSlug ?? '') && ![String(id), `[${t('general:untitled')}]`].includes(title);
  const say = collectionSlug === 'emergency-numbers' ? sayPlace : sayTitle;
  const readable = isNamed ? say(title, i18n.language) : kind;
  // After Payload has set its own, which it does at first and after each save.
  useEffect(() => {
    if (title === readable) return;
    const timer = setTimeout(() => setDocumentTitle(readable));
    return () => clearTimeout(timer);
  }, [readable, setDocumentTitle, title]);
  return null;
}
