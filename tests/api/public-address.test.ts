// What changes once the site has its public address: previews, canonical links, the address on cards.
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../running-server';

const siteUrl = 'https://cats.campaign-site.org';
let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ SITE_URL: siteUrl, DATABASE_URL: '' });
});
afterAll(() => server.stop());

const get = (path: string) => fetch(`${server.url}${path}`, { redirect: 'manual' });

test.each(['', '/report', '/figures', '/privacy'])('/fr%s says where it lives', async (path) => {
  const answer = await get(`/fr${path}`);
  expect(answer.headers.get('strict-transport-security')).toMatch(/max-age=\d{7,}/);
  const html = await answer.text();
  expect(html).toContain(`<link rel="canonical" href="${siteUrl}/fr${path}"/>`);
  for (const locale of ['fr', 'nl', 'de', 'en']) {
    expect(html).toContain(`hrefLang="${locale}" href="${siteUrl}/${locale}${path}"`);
  }
  expect(html).toContain(`<meta property="og:url" content="${siteUrl}/fr${path}"/>`);
  const [, picture = ''] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? [];
  expect(picture.startsWith(`${siteUrl}/previews/`)).toBe(true);
  const preview = await get(new URL(picture).pathname);
  const { width, height } = await sharp(await preview.arrayBuffer()).metadata();
  expect([width, height]).toEqual([1200, 630]);
});

test('captions lead to the short address, which a hotline’s move cannot break', async () => {
  const { statistics } = await (await get('/api/campaign?locale=en')).json();
  expect(statistics[0].caption).toContain(`${siteUrl}/r`);
  expect(statistics[0].altText).toContain('cats.campaign-site.org/r');
  expect(statistics[0].overlays[0].url).toMatch(new RegExp(`^${siteUrl}/overlays/`));
});
