// A product at a public address: what programs are told, who may frame what, what partners are given,
// and the address on cards.
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawQrSvg } from '@/card/qr-svg';
import { exposedRoutes } from '../exposed-routes';
import { signInAdministrator } from '../running-server';
import { bytesOf, get, locales, site, siteUrl, useAddressedSite } from './addressed-site';

useAddressedSite();

describe('what programs are told', () => {
  test('robots.txt leaves the pages and their pictures open, and names no rehearsal', async () => {
    const text = await (await get('/robots.txt')).text();
    const closed = [...text.matchAll(/^Disallow: (.+)$/gm)].map(([, path]) => path ?? '');
    for (const path of ['/admin', '/staff-api', '/rehearsal/', '/api/']) {
      expect(closed).toContain(path);
    }
    for (const path of ['/fr', '/fr/c', '/previews/1/fr/home.jpg', '/sitemap.xml', '/embed/fr']) {
      expect(
        closed.some((start) => path.startsWith(start)),
        path,
      ).toBe(false);
    }
    // A demonstration has pages, and no list of them.
    expect(text).not.toContain('Sitemap');
    expect((await get('/sitemap.xml')).status).toBe(404);
  });

  test.each(locales)(
    'the manifest in %s names the campaign and icons that are there',
    async (locale) => {
      const answer = await get(`/manifests/${locale}.webmanifest`);
      expect(answer.headers.get('content-type')).toMatch(/^application\/manifest\+json/);
      const manifest = await answer.json();
      expect(manifest).toMatchObject({
        lang: locale,
        start_url: `/${locale}`,
        short_name: '#catsforkids',
      });
      if (locale !== 'fr') return;
      for (const { src, sizes, type } of manifest.icons) {
        const icon = await get(src);
        expect(icon.headers.get('content-type')).toBe(type);
        if (sizes === 'any') continue;
        const { width, height } = await sharp(await icon.arrayBuffer()).metadata();
        expect(`${width}x${height}`).toBe(sizes);
      }
    },
  );
});

/** What partners put into their pages: the only routes that other sites may show in a frame. */
const framed = [
  '(site)/[locale]/[publication]/embed/[[...partner]]/page.tsx',
  '(site)/[locale]/[publication]/report-button/[[...country]]/page.tsx',
];

test.each(Object.entries(exposedRoutes))(
  '%s says who may frame it',
  async (file, { addresses }) => {
    // Staff's many screens are one route, with one answer to this.
    for (const address of file.startsWith('(staff)') ? addresses.slice(0, 1) : addresses) {
      const answer = await get(address.replace('{locale}', 'fr').replace('{publication}', '0'));
      const policy = answer.headers.get('content-security-policy') ?? '';
      const ancestors = /frame-ancestors ([^;]+)/.exec(policy)?.[1];
      const isFramed = framed.includes(file) && answer.status === 200;
      const isStaffPage =
        file.startsWith('(staff)') && answer.headers.get('content-type')?.startsWith('text/html');
      expect(ancestors, address).toBe(isFramed ? '*' : isStaffPage ? "'self'" : "'none'");
      expect(answer.headers.get('x-frame-options'), address).toBe(isFramed ? null : 'DENY');
    }
  },
);

test('the embedded page opens everything outside of its frame and runs nothing', async () => {
  const html = await (await get('/embed/nl/nobody-we-know')).text();
  expect(html).not.toMatch(/<script\b(?![^>]*ld\+json)/);
  const links = [...html.matchAll(/<a\b[^>]*>/g)].map(([link]) => link);
  expect(links).toHaveLength(2);
  for (const link of links) expect(link).toMatch(/target="_blank" rel="noopener"/);
  expect(html).toContain('href="/nl?v=embed"');
  expect(html).not.toContain('nobody-we-know');
});

describe('for partners and posters', () => {
  // As a browser says of a page of ours.
  const asStaff: Record<string, string> = { 'Sec-Fetch-Site': 'same-origin' };
  beforeAll(async () => {
    asStaff.Cookie = await signInAdministrator(site.url);
  });

  test('staff find the code to copy, the page as partners will have it, and the QR code', async () => {
    const answer = await get('/admin/outreach?locale=de&poster=Bibliothek+Gent&ambassador=Emma', {
      headers: asStaff,
    });
    const html = await answer.text();
    expect(html).toContain('&lt;iframe src=&quot;https://cats.campaign-site.org/embed/de&quot;');
    expect(html).toMatch(/<iframe src="\/embed\/de"/);
    expect(html).toContain(`${siteUrl}/de?v=qr&amp;p=bibliothek-gent`);
    expect(html).toContain(`${siteUrl}/de?v=ambassador&amp;p=emma`);
    expect(html).toContain(`${siteUrl}/r?l=de&amp;s=ambassador`);
    expect(answer.headers.get('content-security-policy')).toContain("frame-src 'self'");
  });

  test('a QR code is drawn for staff alone', async () => {
    const address = '/staff-api/qr-code?locale=de&source=Bibliothek+Gent';
    const svg = await get(`${address}&type=svg`, { headers: asStaff });
    expect(svg.headers.get('content-type')).toMatch(/^image\/svg\+xml/);
    expect(await svg.text()).toBe(drawQrSvg(`${siteUrl}/de?v=qr&p=bibliothek-gent`));
    const png = await get(`${address}&type=png`, { headers: asStaff });
    const { format, width = 0, height } = await sharp(await bytesOf(png)).metadata();
    expect([format, width]).toEqual(['png', height]);
    expect(width).toBeGreaterThanOrEqual(2000);
    const forEmma = '/staff-api/qr-code?locale=de&source=Emma&type=svg&for=';
    for (const [kind, link] of [
      ['ambassador', '/de?v=ambassador&p=emma'],
      ['ambassador-report', '/r?l=de&s=ambassador'],
    ]) {
      const code = await get(forEmma + kind, { headers: asStaff });
      expect(await code.text(), kind).toBe(drawQrSvg(siteUrl + link));
    }
    expect((await get(`${forEmma}somebody`, { headers: asStaff })).status).toBe(400);
    expect((await get(`${address}&type=svg`)).status).toBe(401);
    expect((await get(`${address}&type=gif`, { headers: asStaff })).status).toBe(400);
  });
});

test('what a link to the bare address carries goes on with the visitor, and no more', async () => {
  const answer = await get('/?v=qr&p=invented&next=//elsewhere.example', {
    headers: { 'Accept-Language': 'nl' },
  });
  expect(answer.headers.get('location')).toBe('/nl?v=qr');
});

test('captions lead to the short address, which a hotline’s move cannot break', async () => {
  const { statistics } = await (await get('/api/campaign?locale=en')).json();
  expect(statistics[0].caption).toContain(`${siteUrl}/r?s=caption`);
  expect(statistics[0].altText).toContain('cats.campaign-site.org/r');
  expect(statistics[0].overlays[0].url).toMatch(new RegExp(`^${siteUrl}/overlays/`));
});
