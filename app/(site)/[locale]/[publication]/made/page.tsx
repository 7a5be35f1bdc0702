// The template of the answer to a form posted without JavaScript. Has no public address.
import type { Metadata } from 'next';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { MadeCard } from '@/components/card-answer/made-card';
import { type PageProps, requirePage } from '../page-data';
import { WhereToReport } from '../report-notes';
import { SitePage } from '../site-page';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, snapshot } = await requirePage(params);
  return { title: messagesFor(snapshot, locale).cardAnswer.title, robots: { index: false } };
}

export default async function MadePage({ params }: PageProps) {
  const page = await requirePage(params);
  const { asked, locale, snapshot } = page;
  const messages = messagesFor(snapshot, locale);
  return (
    <SitePage page={page} path="">
      <MadeCard
        messages={{ ...messages.maker, ...messages.sharing, ...messages.cardAnswer }}
        cardLocale={asked}
        homeAddress={`/${asked}`}
        reportNote={<WhereToReport page={page} />}
      />
    </SitePage>
  );
}
