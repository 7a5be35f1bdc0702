// Accessibility: what works, what does not yet, and whom to tell. Words only.
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
  const { title, introduction } = messagesFor(page.locale).accessibility;
  return pageMetadata(page, {
    path: 'accessibility',
    title,
    description: introduction,
    previewAlt: title,
  });
}

export default async function AccessibilityPage({ params }: { params: PublicationParams }) {
  const page = await requirePage(params);
  const messages = messagesFor(page.locale).accessibility;
  return (
    <SitePage page={page} path="accessibility">
      <TextPage title={messages.title}>
        <Sections
          introduction={messages.introduction}
          sections={sectionsWithContact(page, messages)}
        />
      </TextPage>
    </SitePage>
  );
}
