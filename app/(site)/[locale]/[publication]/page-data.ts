// What a public page needs before it can be drawn: its language and the publication it shows.
import { notFound } from 'next/navigation';
import { isLocale } from '@/campaign/locales';
import type { Locale, Snapshot } from '@/campaign/snapshot';
import { requireSnapshot } from '@/publication/read-publication';

type PublicationParams = Promise<{ locale: string; publication: string }>;

/** What Next hands to a page below a publication. */
export interface PageProps {
  params: PublicationParams;
}

export interface PageData {
  locale: Locale;
  publication: string;
  snapshot: Snapshot;
}

/** The page's language and snapshot; the not-found page for a language that we do not speak. */
export async function requirePage(params: PublicationParams): Promise<PageData> {
  const { locale, publication } = await params;
  if (!isLocale(locale)) notFound();
  return { locale, publication, snapshot: await requireSnapshot(publication) };
}
