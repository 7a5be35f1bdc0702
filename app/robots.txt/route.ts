// GET /robots.txt: what programs that read sites need not ask for. Keeps nothing secret; pages that
// must not be listed say so themselves, and have to be read for that.
import { requireCurrentPublication } from '@/publication/read-publication';
import { environment } from '@/server/environment';

export const dynamic = 'force-dynamic';

const notForPrograms = ['/admin', '/staff-api', '/rehearsal/', '/api/', '/kept-cards/', '/r/'];

export async function GET(): Promise<Response> {
  const { SITE_URL } = environment();
  const { isLaunched } = (await requireCurrentPublication()).snapshot;
  const lines = [
    'User-agent: *',
    ...notForPrograms.map((path) => `Disallow: ${path}`),
    ...(SITE_URL && isLaunched ? ['', `Sitemap: ${SITE_URL}/sitemap.xml`] : []),
  ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' },
  });
}
