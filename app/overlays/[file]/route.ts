// GET /overlays/<hash>.png: a published overlay, drawn on its first request, immutable ever after.
import { findOverlayPng } from '@/publication/published-overlays';

export const dynamic = 'force-dynamic';

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const [, hash] = /^([0-9a-f]{32})\.png$/.exec((await params).file) ?? [];
  try {
    const png = hash === undefined ? null : await findOverlayPng(hash);
    if (!png) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
    return new Response(new Uint8Array(png), {
      headers: {
        'Content-Type': 'image/png',
        'Content-Length': String(png.byteLength),
        'Cache-Control': 'public, max-age=31536000, immutable',
        // Overlays hold no secret and outside programs may put them on a canvas of theirs.
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    });
  } catch (error) {
    if (!(error instanceof Error && error.name === 'BusyError')) throw error;
    return new Response(null, {
      status: 503,
      headers: { 'Retry-After': '2', 'Cache-Control': 'no-store' },
    });
  }
}
