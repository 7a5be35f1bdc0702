// GET /overlays/<hash>.png: a published overlay, drawn on its first request, immutable ever after.
import { pictureAnswer } from '@/app/picture-answer';
import { findOverlayPng } from '@/publication/published-overlays';
import { findRehearsedOverlayPng } from '@/publication/rehearsed-overlays';
import { requireShownPublication } from '@/publication/shown-publication';
import { rehearsalHeader } from '@/server/rehearsals-store';

export const dynamic = 'force-dynamic';

export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const [, hash = ''] = /^(.*)\.png$/.exec((await params).file) ?? [];
  const isRehearsal = request.headers.has(rehearsalHeader);
  const find = async () =>
    isRehearsal
      ? findRehearsedOverlayPng(await requireShownPublication(request), hash)
      : findOverlayPng(hash);
  return pictureAnswer('image/png', find, {
    // Overlays hold no secret and outside programs may put them on a canvas of theirs.
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
}
