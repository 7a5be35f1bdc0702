// Shared links: what each network reads and shows of every page that somebody may share, and what the
// pages tell search engines about themselves.
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { exposedRoutes } from '../exposed-routes';
import { bytesOf, get, locales, siteUrl, useAddressedSite } from './addressed-site';
import { findTag, networks, readHead } from './networks';

useAddressedSite();

/** What stands in place of a page, or within somebody else's: nobody shares them. */
const neverShared = /\/(not-found|made|refused|which-country|embed|report-button)\//;

/** Every public page, by how a stranger first asks for it: one that is added is in this list. */
const pages = Object.entries(exposedRoutes)
  .filter(([file]) => file.startsWith('(site)/') && !neverShared.test(file))
  .map(([, { addresses }]) => addresses[0] ?? '');

/** A picture as whoever shows it would look at it; each address once. */
const pictures = new Map<string, ReturnType<typeof loadPicture>>();

async function loadPicture(path: string) {
  const answer = await get(path);
  const bytes = await bytesOf(answer);
  return {
    status: answer.status,
    headers: answer.headers,
    bytes,
    ...(await sharp(bytes).metadata()),
  };
}

function pictureAt(path: string): ReturnType<typeof loadPicture> {
  const picture = pictures.get(path) ?? loadPicture(path);
  pictures.set(path, picture);
  return picture;
}

describe.each(pages.map((page) => page.replace('{locale}', 'fr')))('%s', (path) => {
  test.each(networks)('is shown well by $name', async (network) => {
    const headers = { 'User-Agent': network.agent, ...network.headers };
    const answer = await get(path, { headers });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
    const head = readHead(await bytesOf(answer), network.pageBytes);
    expect(findTag(head, network.titles)).toMatch(/\S/);
    expect(findTag(head, network.descriptions)).toMatch(/\S/);
    for (const [tag, wanted] of Object.entries(network.needs)) {
      expect(head.tags.get(tag), tag).toMatch(wanted);
    }

    const address = findTag(head, network.pictures);
    expect(address.startsWith(`${siteUrl}/`), address).toBe(true);
    const { pathname, search } = new URL(address);
    const { picture: limits } = network;
    if (limits.asksFirst) {
      const asked = await get(pathname + search, { method: 'HEAD', headers });
      expect(asked.status).toBe(200);
      expect(Number(asked.headers.get('content-length'))).toBeGreaterThan(0);
    }
    const picture = await pictureAt(pathname + search);
    expect(picture.status).toBe(200);
    expect(limits.types).toContain(picture.headers.get('content-type'));
    const { bytes, format, height, isProgressive, width } = picture;
    if (limits.needsLength) {
      expect(Number(picture.headers.get('content-length'))).toBe(bytes.byteLength);
    }
    expect(bytes.byteLength).toBeLessThanOrEqual(limits.maxBytes);
    expect(format).toBe('jpeg');
    expect(isProgressive).toBe(false);
    expect(width).toBeGreaterThanOrEqual(limits.minWidth);
    expect(height).toBeGreaterThanOrEqual(limits.minHeight);
    expect(Math.max(width / height, height / width)).toBeLessThanOrEqual(limits.maxRatio);
    expect([head.tags.get('og:image:width'), head.tags.get('og:image:height')]).toEqual([
      String(width),
      String(height),
    ]);
  });

  test('says where it lives, in every language, and what it is', async () => {
    const answer = await get(path);
    expect(answer.headers.get('strict-transport-security')).toMatch(/max-age=\d{7,}/);
    const html = await answer.text();
    const { links, tags, title } = readHead(Buffer.from(html), html.length * 4);
    expect(title).toMatch(/\S/);
    const canonical = links.get('canonical') ?? '';
    expect(canonical.startsWith(`${siteUrl}/fr`), canonical).toBe(true);
    expect(tags.get('og:url')).toBe(canonical);
    // Neither a channel nor anything else that a link picked up on its way.
    expect(canonical).not.toMatch(/[?&](v|p|utm\w*|fbclid)=/);
    for (const locale of locales) {
      const alternate = canonical.replace(`${siteUrl}/fr`, `${siteUrl}/${locale}`);
      expect(links.get(`alternate ${locale}`)).toBe(alternate);
    }
    expect(links.get('alternate x-default')).toMatch(`${siteUrl}/`);
    expect(html.match(/property="og:locale:alternate"/g)).toHaveLength(3);
    expect(links.get('manifest')).toBe('/manifests/fr.webmanifest');
    expect(links.get('apple-touch-icon')).toBe('/icons/apple-touch-icon.png');

    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    const facts: { '@type': string; url?: string }[] = JSON.parse(json)['@graph'];
    expect(facts.find((fact) => fact['@type'] === 'WebPage')?.url).toBe(canonical);
    // A demonstration speaks for no organisation, and asks not to be found.
    expect(facts.some((fact) => fact['@type'] === 'Organization')).toBe(false);
    expect(tags.get('robots')).toContain('noindex');
  });
});

test('a figure is a claim with its sources, and counts over time are a data set', async () => {
  const { statistics } = await (await get('/api/campaign?locale=en')).json();
  const { slug, sentence, inputs } = statistics[0];
  const html = await (await get(`/en/figures/${slug}`)).text();
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  const claim = JSON.parse(json)['@graph'].find(
    (fact: object) => '@type' in fact && fact['@type'] === 'Claim',
  );
  expect(claim.text).toBe(sentence);
  expect(claim.isBasedOn.map(({ url }: { url: string }) => url)).toEqual([
    ...new Set(inputs.map(({ source }: { source: { url: string } }) => source.url)),
  ]);
});

describe('a share link', () => {
  test('shows the figure and design that it names, on one page for all channels', async () => {
    const { statistics } = await (await get('/api/campaign?locale=de')).json();
    const statistic = statistics.at(-1);
    const design = statistic.designs.at(-1);
    const path = `/de/c?s=${statistic.slug}&d=${design}`;
    for (const tag of ['', '&v=whatsapp', '&v=invented&utm_source=x']) {
      const html = await (await get(path + tag)).text();
      const head = readHead(Buffer.from(html), html.length * 4);
      expect(head.tags.get('og:url')).toBe(siteUrl + path);
      expect(head.tags.get('og:image')).toMatch(`/de/${statistic.slug}.${design}.link.jpg`);
      expect(head.tags.get('og:image:alt')).toBe(statistic.altText);
      expect(head.tags.get('og:description')).toContain(statistic.sentence);
      const maker = tag.startsWith('&v=whatsapp') ? '&amp;v=whatsapp' : '';
      expect(html).toContain(`href="/de?s=${statistic.slug}&amp;d=${design}${maker}"`);
      expect(html).not.toContain('as-linked');
    }
  });

  test('runs no script and weighs less than 30 KB, its styles included', async () => {
    const answer = await get('/fr/c', { headers: { 'Accept-Encoding': 'gzip' } });
    const html = await answer.text();
    const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes]) => attributes);
    expect(scripts.filter((attributes) => !attributes?.includes('ld+json'))).toEqual([]);
    expect(html).not.toMatch(/\son\w+=|rel="(module)?preload"[^>]*as="script"/);
    const sheets = [...html.matchAll(/href="(\/_next\/[^"]+\.css[^"]*)"/g)].map(
      ([, it]) => it ?? '',
    );
    let bytes = Number(answer.headers.get('content-length'));
    for (const sheet of new Set(sheets)) {
      const style = await get(sheet, { headers: { 'Accept-Encoding': 'gzip' } });
      bytes += Number(style.headers.get('content-length'));
    }
    expect(bytes).toBeGreaterThan(2_000);
    expect(bytes).toBeLessThan(30 * 1024);
  });
});

describe('a preview picture', () => {
  const pictureOf = async (path: string) => {
    const html = await (await get(path)).text();
    return new URL(readHead(Buffer.from(html), html.length * 4).tags.get('og:image') ?? '')
      .pathname;
  };

  test('is kept for ever under the address that says what it shows', async () => {
    const picture = await get(await pictureOf('/fr/report'));
    expect(picture.headers.get('cache-control')).toContain('immutable');
  });

  test('is what holds now under an address from before, and nobody keeps that', async () => {
    const now = await pictureOf('/fr/report');
    const before = now.replace(/\/previews\/[^/]+/, `/previews/${'0'.repeat(32)}`);
    const picture = await get(before);
    expect(picture.status).toBe(200);
    expect(picture.headers.get('cache-control')).toBe('no-cache');
    expect(await bytesOf(picture)).toEqual(await bytesOf(await get(now)));
  });
});
