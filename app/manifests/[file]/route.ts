// GET /manifests/<locale>.webmanifest: how the site calls itself where somebody keeps it on their
// first screen. It stays a website: nothing is installed, and nothing works offline.
import { findLocale } from '@/campaign/locales';
import { shownLocale } from '@/campaign/shown-locale';
import { setTypography } from '@/campaign/typography';
import { requireShownPublication } from '@/publication/shown-publication';

export const dynamic = 'force-dynamic';

const icon = (file: string, size: number, purpose: 'any' | 'maskable') => ({
  src: `/icons/${file}`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const [, wanted] = /^(.*)\.webmanifest$/.exec((await params).file) ?? [];
  const { snapshot } = await requireShownPublication(request);
  const asked = findLocale(wanted, snapshot.locales);
  if (!asked) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
  const locale = shownLocale(snapshot, asked, 'home');
  const { hashtag } = snapshot.edition;
  const manifest = {
    id: `/${asked}`,
    name: `${setTypography(snapshot.copy[locale].home.title, locale)} · ${hashtag}`,
    short_name: hashtag,
    lang: locale,
    dir: 'ltr',
    start_url: `/${asked}`,
    scope: '/',
    display: 'browser',
    background_color: '#faf4e6',
    theme_color: '#faf4e6',
    icons: [
      { src: '/icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon('icon-192.png', 192, 'any'),
      icon('icon-512.png', 512, 'any'),
      icon('maskable-512.png', 512, 'maskable'),
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: {
      'Content-Type': 'application/manifest+json; charset=utf-8',
      'Cache-Control': 'no-cache',
    },
  });
}
