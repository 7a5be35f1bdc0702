// The ways to our own pages in the admin's navigation, marked as Payload marks its own.
'use client';
import { useAuth, useTranslation } from '@payloadcms/ui';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { deskPages } from './desk-pages';

export function DeskLinks() {
  const { user } = useAuth();
  const { language } = useTranslation().i18n;
  const path = usePathname();
  return deskPages
    .filter(({ isInNavigation }) => isInNavigation)
    .filter(({ isForAdministrators }) => !isForAdministrators || user?.role === 'administrator')
    .map(({ address, titleIn }) => {
      const isHere = path === address || path.startsWith(`${address}/`);
      return (
        <Link
          key={address}
          className="nav__link"
          href={address}
          prefetch={false}
          aria-current={isHere ? 'page' : undefined}
        >
          {isHere ? <span className="nav__link-indicator" /> : null}
          <span className="nav__link-label">{titleIn(language)}</span>
        </Link>
      );
    });
}
