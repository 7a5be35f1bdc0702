// What a public page needs before it can be drawn: its language and the publication it shows.
import { notFound } from 'next/navigation';
import { findLocale, type Locale } from '@/campaign/locales';
import type { Snapshot } from '@/campaign/snapshot';
import { type Rehearsal, requireShownSnapshot } from '@/publication/shown-publication';

type PublicationParams = Promise<{ locale: string; publication: string }>;

/** What Next hands to a page below a publication. */
export interface PageProps {
  params: PublicationParams;
}

export interface PageData {
  /** The language that was asked for: links stay in it. */
  asked: Locale;
  /** The language that the page is in. */
  locale: Locale;
  publication: string;
  snapshot: Snapshot;
  /** Null: it is public. */
  rehearsal: Rehearsal | null;
}

/**
 * The page's language and snapshot; the not-found page for a language that we do not speak. What
 * stands for the language in the inner address is written by `innerLocale` (server/front).
 */
export async function requirePage(params: PublicationParams): Promise<PageData> {
  const { locale: languages, publication } = await params;
  const { rehearsal, snapshot } = await requireShownSnapshot(publication);
  const [first, second = first] = decodeURIComponent(languages).split('~');
  const asked = findLocale(first, snapshot.locales);
  const locale = findLocale(second, snapshot.locales);
  if (!asked || !locale) notFound();
  return { asked, locale, publication, rehearsal, snapshot };
}
