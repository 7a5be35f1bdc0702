// A page's content in the frame that all public pages share.
import type { ReactNode } from 'react';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { setTypography } from '@/campaign/typography';
import { PageFrame } from '@/components/page-frame/page-frame';
import type { PageData } from './page-data';

export interface SitePageProps {
  page: PageData;
  /** Path below the language; empty for home and for pages without an address of their own. */
  path: string;
  children: ReactNode;
}

export function SitePage({ page, path, children }: SitePageProps) {
  const { locale, snapshot } = page;
  const { organisation, edition } = snapshot;
  return (
    <PageFrame
      locale={locale}
      path={path}
      hashtag={edition.hashtag}
      organisationName={organisation.name}
      organisationLinks={organisation.links}
      isLaunched={snapshot.isLaunched}
      noReportsHere={setTypography(snapshot.copy[locale].report.noReportsHere, locale)}
      messages={messagesFor(locale).site}
    >
      {children}
    </PageFrame>
  );
}
