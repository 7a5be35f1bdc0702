// Legal notice and contact, from the organisation's settings; an empty one says so.
import type { Metadata } from 'next';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { setTypography } from '@/campaign/typography';
import { LegalNotice } from '@/components/legal-notice/legal-notice';
import { TextPage } from '@/components/text-page/text-page';
import { type PageProps, requirePage } from '../page-data';
import { pageMetadata } from '../page-metadata';
import { SitePage } from '../site-page';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const page = await requirePage(params);
  const { title, responsible } = messagesFor(page.snapshot, page.locale).legal;
  const { name } = page.snapshot.organisation;
  const description = name ? `${responsible}: ${name}` : title;
  return pageMetadata(page, { path: 'legal', title, description });
}

export default async function LegalPage({ params }: PageProps) {
  const page = await requirePage(params);
  const { locale, snapshot } = page;
  const messages = messagesFor(snapshot, locale).legal;
  const { organisation } = snapshot;
  return (
    <SitePage page={page} path="legal">
      <TextPage title={messages.title}>
        <LegalNotice
          organisation={organisation}
          notice={setTypography(organisation.legalNotice[locale], locale)}
          messages={messages}
        />
      </TextPage>
    </SitePage>
  );
}
