// Accessibility: what works, what does not yet, and whom to tell.
import type { Metadata } from 'next';
import { ContactPage, contactPageMetadata } from '../contact-page';
import { type PageProps, requirePage } from '../page-data';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return contactPageMetadata({ page: await requirePage(params), path: 'accessibility' });
}

export default async function AccessibilityPage({ params }: PageProps) {
  return <ContactPage page={await requirePage(params)} path="accessibility" />;
}
