// The template of the answer to a form posted without JavaScript. Has no public address.
import type { Metadata } from 'next';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { MadeCard } from '@/components/card-answer/made-card';
import { type PublicationParams, requirePage } from '../page-data';
import { SitePage } from '../site-page';

export async function generateMetadata({
  params,
}: {
  params: PublicationParams;
}): Promise<Metadata> {
  const { locale } = await requirePage(params);
  return { title: messagesFor(locale).cardAnswer.title, robots: { index: false } };
}

export default async function MadePage({ params }: { params: PublicationParams }) {
  const page = await requirePage(params);
  const { locale } = page;
  return (
    <SitePage page={page} path="">
      <MadeCard messages={messagesFor(locale).cardAnswer} homeAddress={`/${locale}`} />
    </SitePage>
  );
}
