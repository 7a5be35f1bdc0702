// The frame of the admin's pages that are our own: who may see them, Payload's template around them,
// and their title above them and in the way that led there.
import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter, SetStepNav } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import type { ReactNode } from 'react';
import './desk-list.css';
import { LanguageSwitch } from './language-switch';

/**
 * The request of whoever is signed in. Strangers are sent to sign in, and back to `address` from
 * there: Payload guards its own views only.
 */
export function requireSignedIn(view: AdminViewServerProps, address: string): PayloadRequest {
  const { req } = view.initPageResult;
  if (!req.user) redirect(`/admin/login?${new URLSearchParams({ redirect: address })}`);
  return req;
}

interface DeskViewProps {
  view: AdminViewServerProps;
  title: string;
  /** Pages that lead here, the first screen left out. */
  trail?: { label: string; url: string }[];
  className: string;
  children: ReactNode;
}

export function DeskView({ children, className, title, trail = [], view }: DeskViewProps) {
  const { initPageResult, params, searchParams } = view;
  const { locale, permissions, req, visibleEntities } = initPageResult;
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <LanguageSwitch />
      <main>
        <Gutter className={className}>
          <SetStepNav nav={[...trail, { label: title }]} />
          <h1 className="desk-title">{title}</h1>
          {children}
        </Gutter>
      </main>
    </DefaultTemplate>
  );
}
