// Legal notice and contact, from the organisation's settings; an empty one says so.
import type { Metadata } from 'next';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { setTypography } from '@/campaign/typography';
import { LegalNotice } from '@/components/legal-notice/legal-notice';
import { TextPage } from '@/components/text-page/text-page';
import { type PageData, type PageProps, requirePage } from '../page-data';
import { type PageDescription, pageMetadata } from '../page-metadata';
import { SitePage } from '../site-page';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const page = await requirePage(params);
  return pageMetadata(page, describe(page));
}

function describe({ locale, snapshot }: PageData): PageDescription {
  const { title, responsible } = messagesFor(snapshot, locale).legal;
  const { name } = snapshot.organisation;
  return { path: 'legal', title, description: name ? `${responsible}: ${name}` : title };
}

export default async function LegalPage({ params }: PageProps) {
  const page = await requirePage(params);
  const { locale, snapshot } = page;
  const messages = messagesFor(snapshot, locale).legal;
  const { copy, organisation } = snapshot;
  return (
    <SitePage page={page} path="legal" described={describe(page)}>
      <TextPage title={messages.title}>
        <LegalNotice
          organisation={organisation}
          notice={setTypography(organisation.legalNotice[locale], locale)}
          noReportsHere={setTypography(copy[locale].report.noReportsHere, locale)}
          messages={messages}
        />
      </TextPage>
    </SitePage>
  );
}
