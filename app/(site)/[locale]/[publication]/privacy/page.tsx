// Privacy: what happens to a photo on each path, and what is counted. Words only.
import type { Metadata } from 'next';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { Sections } from '@/components/sections/sections';
import { TextPage } from '@/components/text-page/text-page';
import { sectionsWithContact } from '../contact-section';
import { type PublicationParams, requirePage } from '../page-data';
import { pageMetadata } from '../page-metadata';
import { SitePage } from '../site-page';

export async function generateMetadata({
  params,
}: {
  params: PublicationParams;
}): Promise<Metadata> {
  const page = await requirePage(params);
  const { title, introduction } = messagesFor(page.locale).privacy;
  return pageMetadata(page, {
    path: 'privacy',
    title,
    description: introduction,
    previewAlt: title,
  });
}

export default async function PrivacyPage({ params }: { params: PublicationParams }) {
  const page = await requirePage(params);
  const messages = messagesFor(page.locale).privacy;
  return (
    <SitePage page={page} path="privacy">
      <TextPage title={messages.title}>
        <Sections
          introduction={messages.introduction}
          sections={sectionsWithContact(page, messages)}
        />
      </TextPage>
    </SitePage>
  );
}
