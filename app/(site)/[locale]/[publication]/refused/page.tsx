// The template of the answer to a form that could not be served. Has no public address.
import type { Metadata } from 'next';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { refusedSlots } from '@/components/card-answer/slots';
import { Notice } from '@/components/notice/notice';
import { type PageProps, requirePage } from '../page-data';
import { NoReportsHere } from '../report-notes';
import { SitePage } from '../site-page';

export const metadata: Metadata = { title: refusedSlots.title, robots: { index: false } };

export default async function RefusedPage({ params }: PageProps) {
  const page = await requirePage(params);
  return (
    <SitePage page={page} path="">
      <Notice
        title={refusedSlots.title}
        action={messagesFor(page.snapshot, page.locale).cardErrors.backToForm}
        address={`/${page.asked}`}
      >
        <p>{refusedSlots.detail}</p>
        <NoReportsHere page={page} />
        <p>
          <small>
            {/* The same word in every language of the site. */}
            Code <code>{refusedSlots.code}</code>
          </small>
        </p>
      </Notice>
    </SitePage>
  );
}
