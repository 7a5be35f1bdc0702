// The way to the publications in the admin's navigation.
'use client';
import { useTranslation } from '@payloadcms/ui';
import Link from 'next/link';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

export function PublicationsLink() {
  const { i18n } = useTranslation();
  return (
    <Link className="nav__link" href="/admin/publications" prefetch={false}>
      <span className="nav__link-label">{staffMessagesFor(i18n.language).publications.title}</span>
    </Link>
  );
}
