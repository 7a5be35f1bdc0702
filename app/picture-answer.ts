// Answers with a picture or print that never changes under its address: 404 where there is none, 410 where
// what it says was withdrawn, 503 while the image workers' line is too long to draw it.
import { isBusyError } from '@/server/image-work-queue';

const noStore = { 'Cache-Control': 'no-store' };

export async function pictureAnswer(
  type: 'image/jpeg' | 'image/png' | 'application/pdf',
  load: () => Promise<Uint8Array | 'withdrawn' | null>,
  headers: Record<string, string> = {},
): Promise<Response> {
  try {
    const bytes = await load();
    if (!bytes) return new Response(null, { status: 404, headers: noStore });
    if (bytes === 'withdrawn') return new Response(null, { status: 410, headers: noStore });
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': type,
        'Content-Length': String(bytes.byteLength),
        'Cache-Control': 'public, max-age=31536000, immutable',
        ...headers,
      },
    });
  } catch (error) {
    if (!isBusyError(error)) throw error;
    const retryAfter = String(error.retryAfterSeconds);
    return new Response(null, { status: 503, headers: { ...noStore, 'Retry-After': retryAfter } });
  }
}
