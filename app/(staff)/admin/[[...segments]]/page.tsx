// Every view of the admin; Payload chooses which.
import config from '@payload-config';
import { getNextRequestI18n } from '@payloadcms/next/utilities';
import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import { findDeskTitle } from '@/staff/views/desk-pages';
import { importMap } from '../importMap.js';

interface AdminPageProps {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

/** Titles of our own pages are in the admin's language; Payload knows one per page only. */
export async function generateMetadata({
  params,
  searchParams,
}: AdminPageProps): Promise<Metadata> {
  const metadata = await generatePageMetadata({ config, params, searchParams });
  const { segments = [] } = await params;
  const { language } = await getNextRequestI18n({ config: await config });
  const title = findDeskTitle(`/admin/${segments.join('/')}`, language);
  return title === null ? metadata : { ...metadata, title: `${title} · Pawcard` };
}

export default function AdminPage({ params, searchParams }: AdminPageProps) {
  return RootPage({ config, importMap, params, searchParams });
}
