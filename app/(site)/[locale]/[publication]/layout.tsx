// The root of every public page: language, faces, colours. Static per publication: the
// front server maps /fr to the page of the publication that holds.
import '@/components/page-frame/tokens.css';
import '@/components/page-frame/base.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { manifestAddress } from '@/app/manifests/manifest-address';
import {
  handFace,
  handFaceExtended,
  handFaceSigns,
  readingFace,
  readingFaceExtended,
} from '@/components/typefaces/typefaces';
import { environment } from '@/server/environment';
import { type PageProps, requirePage } from './page-data';

export const dynamic = 'force-static';

/** Pages are made when a publication is first asked for: none is known when the product is built. */
export function generateStaticParams(): { locale: string; publication: string }[] {
  return [];
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf4e6' },
    { media: '(prefers-color-scheme: dark)', color: '#121a2b' },
  ],
};

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { asked, rehearsal, snapshot } = await requirePage(params);
  const isFound = snapshot.isLaunched && !rehearsal && environment().SITE_URL !== undefined;
  return {
    icons: {
      icon: [
        { url: '/favicon.ico', sizes: '32x32' },
        { url: '/icons/icon.svg', type: 'image/svg+xml' },
      ],
      apple: { url: '/icons/apple-touch-icon.png', sizes: '180x180' },
    },
    manifest: rehearsal ? undefined : manifestAddress(asked),
    formatDetection: { telephone: false, address: false, email: false },
    robots: isFound ? undefined : { index: false, follow: false },
  };
}

const faceVariables = [readingFace, readingFaceExtended, handFace, handFaceExtended, handFaceSigns]
  .map(({ variable }) => variable)
  .join(' ');

interface SiteLayoutProps extends PageProps {
  children: ReactNode;
}

export default async function SiteLayout({ params, children }: SiteLayoutProps) {
  const { locale } = await requirePage(params);
  return (
    <html lang={locale} dir="ltr" className={faceVariables}>
      <body>{children}</body>
    </html>
  );
}
