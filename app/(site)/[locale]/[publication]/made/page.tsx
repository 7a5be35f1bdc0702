// The template of the answer to a form posted without JavaScript. Has no public address.
import type { Metadata } from 'next';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { setTypography } from '@/campaign/typography';
import { MadeCard } from '@/components/card-answer/made-card';
import { ReportNote } from '@/components/report-note/report-note';
import { type PageProps, requirePage } from '../page-data';
import { SitePage } from '../site-page';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await requirePage(params);
  return { title: messagesFor(locale).cardAnswer.title, robots: { index: false } };
}

export default async function MadePage({ params }: PageProps) {
  const page = await requirePage(params);
  const { locale } = page;
  const messages = messagesFor(locale);
  return (
    <SitePage page={page} path="">
      <MadeCard
        messages={{ ...messages.maker, ...messages.cardAnswer }}
        homeAddress={`/${locale}`}
        reportNote={
          <ReportNote
            question={setTypography(page.snapshot.copy[locale].report.title, locale)}
            linkText={messages.home.reportLink}
            address={`/${locale}/report`}
          />
        }
      />
    </SitePage>
  );
}
