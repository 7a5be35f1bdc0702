// GET /overlays/<hash>.png: a published overlay, drawn on its first request, immutable ever after.
import { pictureAnswer } from '@/app/picture-answer';
import { findOverlayPng } from '@/publication/published-overlays';

export const dynamic = 'force-dynamic';

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const [, hash = ''] = /^(.*)\.png$/.exec((await params).file) ?? [];
  return pictureAnswer('image/png', () => findOverlayPng(hash), {
    // Overlays hold no secret and outside programs may put them on a canvas of theirs.
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
}
