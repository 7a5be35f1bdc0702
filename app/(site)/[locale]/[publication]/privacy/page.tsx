// Privacy: what happens to a photo on each path, and what is counted.
import type { Metadata } from 'next';
import { ContactPage, contactPageMetadata } from '../contact-page';
import { type PageProps, requirePage } from '../page-data';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return contactPageMetadata({ page: await requirePage(params), path: 'privacy' });
}

export default async function PrivacyPage({ params }: PageProps) {
  return <ContactPage page={await requirePage(params)} path="privacy" />;
}
