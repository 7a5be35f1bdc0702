// The way to what is proposed and scheduled in the admin's navigation.
'use client';
import { useTranslation } from '@payloadcms/ui';
import Link from 'next/link';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

export function ProposalsLink() {
  const { i18n } = useTranslation();
  return (
    <Link className="nav__link" href="/admin/proposals" prefetch={false}>
      <span className="nav__link-label">{staffMessagesFor(i18n.language).proposals.title}</span>
    </Link>
  );
}
