// What a public page needs before it can be drawn: its language and the publication it shows.
import { notFound } from 'next/navigation';
import { isLocale } from '@/campaign/locales';
import type { Locale, Snapshot } from '@/campaign/snapshot';
import { type Rehearsal, requireShownSnapshot } from '@/publication/shown-publication';

type PublicationParams = Promise<{ locale: string; publication: string }>;

/** What Next hands to a page below a publication. */
export interface PageProps {
  params: PublicationParams;
}

export interface PageData {
  locale: Locale;
  publication: string;
  snapshot: Snapshot;
  /** Null: it is public. */
  rehearsal: Rehearsal | null;
}

/** The page's language and snapshot; the not-found page for a language that we do not speak. */
export async function requirePage(params: PublicationParams): Promise<PageData> {
  const { locale, publication } = await params;
  if (!isLocale(locale)) notFound();
  const { rehearsal, snapshot } = await requireShownSnapshot(publication);
  return { locale, publication, rehearsal, snapshot };
}
