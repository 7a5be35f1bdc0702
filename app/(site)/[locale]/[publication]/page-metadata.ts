// The head of a public page. Absolute addresses come from the configured site address alone, so
// that no forged Host header can show up in a page; without it they are left out.
import type { Metadata } from 'next';
import { findPicture, pictureAddress } from '@/app/previews/preview-pictures';
import { type Locale, openGraphLocale } from '@/campaign/locales';
import { hasPage, pageOfPath } from '@/campaign/shown-locale';
import { environment } from '@/server/environment';
import type { PageData } from './page-data';

export interface PageDescription {
  /** Path below the language, such as "report", with its query; empty for home. */
  path: string;
  title: string;
  description: string;
  /** Name of the preview picture; left out: that of the page, or of the one above it. */
  picture?: string;
  /** Of a preview that shows no card: its words; left out: they are the title. */
  previewAlt?: string;
}

/** The absolute address of a page in each language that has it, and in the one that is shown. */
export interface PageAddresses {
  canonical: string;
  languages: Partial<Record<Locale, string>>;
  /** For whoever reads none of these languages. */
  fallback: string;
}

/** Null: the page has no address that anybody should be led to. */
export function pageAddresses(page: PageData, path: string): PageAddresses | null {
  const siteUrl = environment().SITE_URL;
  if (!siteUrl || page.rehearsal) return null;
  const { locales } = page.snapshot;
  const address = (locale: Locale) => `${siteUrl}/${locale}${path && `/${path}`}`;
  // Elsewhere it stands in another language, whose own address says so.
  const spoken = locales.filter((locale) => hasPage(page.snapshot, locale, pageOfPath(path)));
  return {
    canonical: address(page.locale),
    languages: Object.fromEntries(spoken.map((locale) => [locale, address(locale)])),
    // The bare address asks the browser for its languages.
    fallback: path === '' ? `${siteUrl}/` : address('en'),
  };
}

export interface PagePicture {
  url: string;
  alt: string;
  width: number;
  height: number;
  type: 'image/jpeg';
}

export async function pageMetadata(page: PageData, described: PageDescription): Promise<Metadata> {
  const { title, description, path } = described;
  const addresses = pageAddresses(page, path);
  if (!addresses) return { title, description };

  const { canonical, languages, fallback } = addresses;
  const picture = await pagePicture(page, described);
  return {
    title,
    description,
    alternates: { canonical, languages: { ...languages, 'x-default': fallback } },
    openGraph: {
      type: 'website',
      url: canonical,
      title,
      description,
      locale: openGraphLocale(page.locale),
      alternateLocale: Object.keys(languages)
        .filter((locale) => locale !== page.locale)
        .map((locale) => openGraphLocale(locale as Locale)),
      siteName: page.snapshot.edition.hashtag,
      images: [picture],
    },
    twitter: { card: 'summary_large_image', title, description, images: [picture] },
  };
}

/** The preview picture of a page that has an address. */
export async function pagePicture(
  page: PageData,
  { path, picture: name = path.split('/')[0] || 'home', previewAlt, title }: PageDescription,
): Promise<PagePicture> {
  const found = await findPicture(page, page.asked, name);
  if (!found || found === 'withdrawn') throw new Error(`There is no picture ${name}`);
  return {
    url: `${environment().SITE_URL ?? ''}${pictureAddress(page.asked, name, found)}`,
    alt: found.altText ?? previewAlt ?? title,
    width: found.width,
    height: found.height,
    type: 'image/jpeg',
  };
}
