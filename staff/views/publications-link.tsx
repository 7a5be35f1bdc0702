// The way to the publications in the admin's navigation.
'use client';
import { useTranslation } from '@payloadcms/ui';
import Link from 'next/link';
import { requireMessage } from '../messages/require-message';

export function PublicationsLink() {
  const { i18n } = useTranslation();
  return (
    <Link className="nav__link" href="/admin/publications" prefetch={false}>
      <span className="nav__link-label">{requireMessage(i18n.language, 'publications')}</span>
    </Link>
  );
}
