import { beforeAll, expect, it, vi } from 'vitest';
import { defaultSnapshot } from '@/campaign/default-campaign';

const site = 'https://cats.example';
const shown = vi.hoisted(() => ({ current: {} as object }));
vi.mock('@/publication/shown-publication', () => ({
  requireShownPublication: async () => shown.current,
}));

beforeAll(() => vi.stubEnv('SITE_URL', site));

async function sitemap(changed: object = {}): Promise<Response> {
  shown.current = {
    holdsFrom: new Date('2026-11-18T00:00:00Z'),
    rehearsal: null,
    snapshot: { ...defaultSnapshot(), isLaunched: true },
    ...changed,
  };
  const { GET } = await import('@/app/sitemap.xml/route');
  return GET(new Request(`${site}/sitemap.xml`));
}

it('a launched site lists every page in each language, with its alternates', async () => {
  const answer = await sitemap();
  expect(answer.headers.get('Content-Type')).toMatch(/^application\/xml/);
  const text = await answer.text();
  const places = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, place]) => place);
  expect(new Set(places).size).toBe(places.length);
  for (const page of ['', '/report', '/report/BE', '/figures', '/figures/ratio-78', '/privacy']) {
    for (const locale of ['fr', 'nl', 'de', 'en'])
      expect(places).toContain(`${site}/${locale}${page}`);
  }
  // A share page is nobody's to find: it stands behind links.
  expect(text).not.toMatch(/\/c[?<]|embed|admin|rehearsal/);
  const [home = ''] = text.match(/<url><loc>[^<]*\/fr<\/loc>.*<\/url>/) ?? [];
  expect(home).toContain(`hreflang="de" href="${site}/de"`);
  expect(home).toContain(`hreflang="x-default" href="${site}/"`);
  expect(home).toContain('<lastmod>2026-11-18T00:00:00.000Z</lastmod>');
});

it('a page that a language has not is not listed in it', async () => {
  const { locales, ...snapshot } = defaultSnapshot();
  const es = { pages: ['report'], fallback: 'fr', words: {} };
  const spanish = {
    ...snapshot,
    isLaunched: true,
    locales: [...locales, 'es'],
    addedLanguages: { es },
  };
  const text = await (await sitemap({ snapshot: spanish })).text();
  expect(text).toContain(`<loc>${site}/es/report</loc>`);
  expect(text).not.toContain(`<loc>${site}/es/figures</loc>`);
});

it('neither a demonstration nor a rehearsal lists its pages', async () => {
  expect((await sitemap({ snapshot: defaultSnapshot() })).status).toBe(404);
  expect((await sitemap({ rehearsal: { at: new Date() } })).status).toBe(404);
});
