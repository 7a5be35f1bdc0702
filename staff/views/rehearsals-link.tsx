// The way to rehearsals and previews in the admin's navigation.
'use client';
import { useTranslation } from '@payloadcms/ui';
import Link from 'next/link';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

export function RehearsalsLink() {
  const { i18n } = useTranslation();
  return (
    <Link className="nav__link" href="/admin/rehearsals" prefetch={false}>
      <span className="nav__link-label">{staffMessagesFor(i18n.language).rehearsals.title}</span>
    </Link>
  );
}
