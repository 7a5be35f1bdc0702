// The way to the audit trail in the admin's navigation, for administrators.
'use client';
import { useAuth, useTranslation } from '@payloadcms/ui';
import Link from 'next/link';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

export function AuditLink() {
  const { user } = useAuth();
  const { language } = useTranslation().i18n;
  if (user?.role !== 'administrator') return null;
  return (
    <Link className="nav__link" href="/admin/audit" prefetch={false}>
      <span className="nav__link-label">{staffMessagesFor(language).audit.title}</span>
    </Link>
  );
}
