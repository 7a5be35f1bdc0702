// GET /kept-cards/<secret>.jpg: a card that its maker asked us to keep, to be pressed and held; with
// "?download" to be saved. Each answer uses up one of its few fetches; afterwards, and for anything
// that never was, there is nothing here.
import { fetchKeptCard } from '@/server/kept-cards-store';

export const dynamic = 'force-dynamic';

const hidden = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow, noarchive, noimageindex',
  'Referrer-Policy': 'no-referrer',
};

export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const [, secret = ''] = /^(.*)\.jpg$/.exec((await params).file) ?? [];
  const kept = await fetchKeptCard(secret);
  if (!kept) return new Response(null, { status: 404, headers: hidden });
  const isDownload = new URL(request.url).searchParams.has('download');
  return new Response(new Uint8Array(kept.card), {
    headers: {
      ...hidden,
      'Content-Type': 'image/jpeg',
      'Content-Length': String(kept.card.byteLength),
      'Content-Disposition': `${isDownload ? 'attachment' : 'inline'}; filename="${kept.fileName}"`,
    },
  });
}
