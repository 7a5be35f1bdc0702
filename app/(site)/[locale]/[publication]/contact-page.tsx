// The pages of words that end with whom to write to: privacy, accessibility. Never sends a reader to
// an address that the legal notice does not have.
import type { Metadata } from 'next';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { Sections } from '@/components/sections/sections';
import { TextPage } from '@/components/text-page/text-page';
import type { PageData } from './page-data';
import { type PageDescription, pageMetadata } from './page-metadata';
import { NoReportsHere } from './report-notes';
import { SitePage } from './site-page';

export interface ContactPageProps {
  page: PageData;
  /** Path below the language, and the name of the page's texts. */
  path: 'privacy' | 'accessibility';
}

export function contactPageMetadata({ page, path }: ContactPageProps): Promise<Metadata> {
  return pageMetadata(page, describe({ page, path }));
}

function describe({ page, path }: ContactPageProps): PageDescription {
  const { title, introduction } = messagesFor(page.snapshot, page.locale)[path];
  return { path, title, description: introduction };
}

export function ContactPage({ page, path }: ContactPageProps) {
  const { title, introduction, sections, contact } = messagesFor(page.snapshot, page.locale)[path];
  const contactSection = { title: contact.title, paragraphs: [contactText(page, contact.text)] };
  return (
    <SitePage page={page} path={path} described={describe({ page, path })}>
      <TextPage title={title}>
        <Sections introduction={introduction} sections={[...sections, contactSection]} />
        <NoReportsHere page={page} />
      </TextPage>
    </SitePage>
  );
}

function contactText({ locale, snapshot }: PageData, text: string): string {
  const { contactEmail, contactPostal } = snapshot.organisation;
  const hasContact = contactEmail.trim() !== '' || contactPostal.trim() !== '';
  return hasContact ? text : messagesFor(snapshot, locale).legal.noContactYet;
}
