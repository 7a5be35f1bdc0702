// What the front server shows, with status 404, in place of a page that does not exist.
import type { Metadata } from 'next';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { Notice } from '@/components/notice/notice';
import { type PageProps, requirePage } from '../page-data';
import { SitePage } from '../site-page';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, snapshot } = await requirePage(params);
  return { title: messagesFor(snapshot, locale).notFound.title, robots: { index: false } };
}

export default async function NotFoundPage({ params }: PageProps) {
  const page = await requirePage(params);
  const { title, detail, action } = messagesFor(page.snapshot, page.locale).notFound;
  return (
    <SitePage page={page} path="">
      <Notice title={title} action={action} address={`/${page.asked}`}>
        <p>{detail}</p>
      </Notice>
    </SitePage>
  );
}
