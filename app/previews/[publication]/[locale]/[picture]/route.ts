// GET /previews/<publication>/<locale>/<page>.jpg: what networks show beside a link, and the example
// card of the home page. Named by the publication, so that a corrected figure has a new address.
import { isLocale } from '@/campaign/locales';
import { findPreview } from './preview-pictures';

export const dynamic = 'force-dynamic';

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ publication: string; locale: string; picture: string }> },
): Promise<Response> {
  const { publication, locale, picture } = await params;
  const [, name] = /^([a-z]{1,20})\.jpg$/.exec(picture) ?? [];
  const jpeg = isLocale(locale) && name ? await findPreview(publication, locale, name) : null;
  if (!jpeg) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
  return new Response(new Uint8Array(jpeg), {
    headers: {
      'Content-Type': 'image/jpeg',
      'Content-Length': String(jpeg.byteLength),
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  });
}
