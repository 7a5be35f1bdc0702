// The head of a public page. Absolute addresses come from the configured site address alone, so
// that no forged Host header can show up in a page; without it they are left out.
import type { Metadata } from 'next';
import { hasPage, pageOfPath } from '@/campaign/shown-locale';
import type { Locale } from '@/campaign/snapshot';
import { environment } from '@/server/environment';
import type { PageData } from './page-data';

export interface PageDescription {
  /** Path below the language, such as "report"; empty for home. */
  path: string;
  title: string;
  description: string;
  /** What the preview picture shows, in words; left out: it shows the title. */
  previewAlt?: string;
}

const previewSize = { width: 1200, height: 630, type: 'image/jpeg' };

export function pageMetadata(page: PageData, described: PageDescription): Metadata {
  const { title, description, path, previewAlt = title } = described;
  const siteUrl = environment().SITE_URL;
  // A rehearsal has no address that anybody should be led to.
  if (!siteUrl || page.rehearsal) return { title, description };

  const { locales } = page.snapshot;
  // Elsewhere it stands in another language, whose own address says so.
  const spoken = locales.filter((locale) => hasPage(page.snapshot, locale, pageOfPath(path)));
  const address = (locale: Locale) => `${siteUrl}/${locale}${path && `/${path}`}`;
  const picture = {
    url: `${siteUrl}/previews/${page.publication}/${page.asked}/${previewName(path)}.jpg`,
    alt: previewAlt,
    ...previewSize,
  };
  return {
    title,
    description,
    alternates: {
      canonical: address(page.locale),
      languages: Object.fromEntries(spoken.map((locale) => [locale, address(locale)])),
    },
    openGraph: {
      type: 'website',
      url: address(page.locale),
      title,
      description,
      locale: page.locale,
      siteName: page.snapshot.edition.hashtag,
      images: [picture],
    },
    twitter: { card: 'summary_large_image', title, description, images: [picture] },
  };
}

/** The preview of a page below another is that of the upper one. */
function previewName(path: string): string {
  return path.split('/')[0] || 'home';
}
