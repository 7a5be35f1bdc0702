// Every view of the admin; Payload chooses which.
import config from '@payload-config';
import { getNextRequestI18n } from '@payloadcms/next/utilities';
import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getPayload } from 'payload';
import { findDeskTitle } from '@/staff/views/desk-pages';
import { loadDocumentTitle } from '@/staff/views/document-title';
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
  const title =
    findDeskTitle(`/admin/${segments.join('/')}`, language) ?? (await documentTitle(segments));
  return title === null ? metadata : { ...metadata, title: `${title} · Pawcard` };
}

/** Nobody who is not signed in learns what a document is called. */
async function documentTitle(segments: string[]): Promise<string | null> {
  if (segments[0] !== 'collections' || segments.length < 3) return null;
  const payload = await getPayload({ config });
  const i18n = await getNextRequestI18n({ config: await config });
  const { user } = await payload.auth({ headers: await headers() });
  return loadDocumentTitle(segments, { payload, i18n, user });
}

export default function AdminPage({ params, searchParams }: AdminPageProps) {
  return RootPage({ config, importMap, params, searchParams });
}
