// No text that is not public reaches a stranger by any route: drafts in every collection that has
// them, words that are scheduled, and words that were published once and taken back. Everything the app
// exposes is asked for.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FlattenedField, SanitizedConfig } from 'payload';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { firstLocales } from '@/campaign/locales';
import { exposedRoutes } from '../exposed-routes';
import { signInAdministrator } from '../running-server';

const draftMark = 'unpublished-mark-7f3a';
const withdrawnMark = 'withdrawn-mark-91c4';
const scheduledMark = 'scheduled-mark-58be';

type Data = Record<string, unknown>;

let config: SanitizedConfig;
let dataDir: string;
let cookie: string;
const overwritten: { address: string; data: Data }[] = [];

beforeAll(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'pawcard-config-'));
  process.env.DATA_DIR = dataDir;
  config = await (await import('@payload-config')).default;
  cookie = await signInAdministrator(inject('url'));
});
afterAll(async () => {
  // Other files' documents say again what they said.
  for (const { address, data } of overwritten) await asStaff('PATCH', address, data);
  rmSync(dataDir, { recursive: true, force: true });
});

function ask(address: string, init?: RequestInit): Promise<Response> {
  return fetch(`${inject('url')}${address}`, { redirect: 'manual', ...init });
}

async function asStaff(method: string, address: string, body?: Data): Promise<Data> {
  const answer = await ask(`/staff-api${address}`, {
    method,
    headers: { Cookie: cookie, ...(body ? { 'Content-Type': 'application/json' } : {}) },
    body: body && JSON.stringify(body),
  });
  const text = await answer.text();
  expect(answer.status, `${method} ${address}: ${text.slice(0, 300)}`).toBeLessThan(300);
  return JSON.parse(text) as Data;
}

/** Given once, or by the system: they cannot be changed. */
const fixed = new Set(['slug', 'locale', 'id', 'updatedBy', 'basedOn']);

/** The document with the mark in every text of it. */
function marked(fields: FlattenedField[], data: Data): Data {
  const entries = fields.flatMap((field): [string, unknown][] => {
    const value = data[field.name];
    if (fixed.has(field.name)) return [];
    const isText = field.type === 'textarea' || (field.type === 'text' && !field.hasMany);
    if (isText) return [[field.name, `${value ?? ''} ${draftMark}`]];
    if (field.type === 'group' && value) {
      return [[field.name, marked(field.flattenedFields, value as Data)]];
    }
    if (field.type === 'array' && Array.isArray(value)) {
      const rows = value.map((row: Data) => ({ ...row, ...marked(field.flattenedFields, row) }));
      return [[field.name, rows]];
    }
    return [];
  });
  return Object.fromEntries(entries);
}

async function firstOf(slug: string, query = ''): Promise<Data> {
  const { docs } = await asStaff('GET', `/${slug}?limit=1&depth=0&sort=id${query}`);
  const [first] = docs as Data[];
  if (!first) throw new Error(`There is nothing in ${slug}`);
  return first;
}

async function markDrafts(): Promise<string[]> {
  const withDrafts = config.collections.filter(({ versions }) => versions?.drafts);
  // A new site has none.
  await asStaff('POST', '/country-texts?draft=true', {
    country: 'BE',
    locale: 'nl',
    text: 'Nog niet af.',
    _status: 'draft',
  });
  for (const { flattenedFields, slug } of withDrafts) {
    for (const locale of firstLocales) {
      const at = `draft=true&depth=0&locale=${locale}`;
      const doc = await firstOf(slug, `&${at}`);
      const address = `/${slug}/${doc.id}?${at}`;
      const data = marked(flattenedFields, doc);
      const before = Object.keys(data).map((name) => [name, doc[name]]);
      overwritten.push({ address, data: Object.fromEntries(before) });
      await asStaff('PATCH', address, data);
      // The mark is really there, for whoever may read it.
      const saved = await asStaff('GET', address);
      expect(JSON.stringify(saved), `${slug} in ${locale}`).toContain(draftMark);
    }
  }
  return withDrafts.map(({ slug }) => slug);
}

async function publishAndTakeBack(): Promise<void> {
  const { docs: before } = await asStaff('GET', '/publications?sort=-holdsFrom&limit=1');
  const [earlier] = before as Data[];
  const doc = await firstOf('copy', '&where[slug][equals]=home&where[locale][equals]=en');
  const home = doc.home as Data;
  await asStaff('PATCH', `/copy/${doc.id}`, {
    home: { ...home, title: `${withdrawnMark} title` },
    _status: 'published',
  });
  await expect
    .poll(async () => (await ask('/en')).text(), { timeout: 10_000 })
    .toContain(withdrawnMark);
  await asStaff('POST', `/publications/${earlier?.id}/restore`);
  await expect
    .poll(async () => (await ask('/en')).text(), { timeout: 10_000 })
    .not.toContain(withdrawnMark);
}

/** Schedules a change far ahead: its publication is written already. Gives the proposal's id. */
async function schedule(): Promise<unknown> {
  const doc = await firstOf('copy', '&where[slug][equals]=home&where[locale][equals]=nl');
  const home = { ...(doc.home as Data), title: `${scheduledMark} titel` };
  const { proposal } = await asStaff('POST', '/proposals/propose', {
    documents: [{ collection: 'copy', id: doc.id, data: { home }, locale: 'nl' }],
    at: { time: '2099-01-01T09:00', timeZone: 'UTC' },
  });
  const { docs } = await asStaff('GET', '/publications?sort=-holdsFrom&limit=1');
  expect(JSON.stringify(docs), 'the publication that is scheduled').toContain(scheduledMark);
  return proposal;
}

/** Every address that a stranger can think of, and some that only staff know. */
async function allAddresses(): Promise<string[]> {
  const { docs } = await asStaff('GET', '/publications?limit=100&depth=0');
  const publications = (docs as Data[]).map(({ id }) => String(id));
  const ofApp = Object.values(exposedRoutes).flatMap(({ addresses }) =>
    addresses
      .flatMap((address) => firstLocales.map((locale) => address.replaceAll('{locale}', locale)))
      .flatMap((address) => publications.map((id) => address.replaceAll('{publication}', id))),
  );
  const ofStaff = config.collections.flatMap(({ endpoints, slug }) =>
    (endpoints || [])
      .filter(({ method }) => method === 'get')
      .flatMap(({ path: pattern }) => {
        const address = `/staff-api/${slug}${pattern.replace(/:[a-zA-Z]+\??/g, '1')}`;
        return [address, `${address}?draft=true&depth=3&locale=all&limit=100`];
      }),
  );
  const own = (config.endpoints || []).map(({ path: pattern }) => `/staff-api${pattern}`);
  // One overlay for all: their words are pixels, and tests/unit/card/overlay-file.test.ts looks into the
  // files of every format and design for anything else.
  const campaign = await (await ask('/api/campaign?locale=en')).text();
  const [overlay] = campaign.match(/\/overlays\/[0-9a-f]+\.png/) ?? [];
  expect(overlay).toBeDefined();
  const others = ['/', '/sitemap.xml', '/robots.txt', '/_next/data/x/en.json', '/healthz'];
  return [...new Set([...ofApp, ...ofStaff, ...own, ...others, String(overlay)])];
}

/** As a browser, as Next's own navigation, as a network that shows a preview, as a form. */
const waysToAsk: RequestInit[] = [
  {},
  { headers: { RSC: '1', 'Next-Router-State-Tree': '%5B%22%22%2C%7B%7D%5D' } },
  { headers: { 'User-Agent': 'facebookexternalhit/1.1' } },
  { method: 'POST', headers: { 'X-Payload-HTTP-Method-Override': 'GET' }, body: 'draft=true' },
];

test('drafts, scheduled words and words taken back reach no stranger by any route', {
  timeout: 600_000,
}, async () => {
  await publishAndTakeBack();
  const scheduled = await schedule();
  const drafts = await markDrafts();
  expect(drafts).toEqual(expect.arrayContaining(['statistics', 'copy']));
  const addresses = await allAddresses();
  expect(addresses.length).toBeGreaterThan(100);

  const leaks: string[] = [];
  for (const address of addresses) {
    // Pictures are the same whoever asks, and only their own words are in them.
    const ways = /\.(png|jpg)$/.test(address) ? waysToAsk.slice(0, 1) : waysToAsk;
    for (const way of ways) {
      const body = await (await ask(address, way)).text();
      const found = [draftMark, scheduledMark, withdrawnMark].filter((mark) => body.includes(mark));
      if (found.length > 0) leaks.push(`${way.method ?? 'GET'} ${address}: ${found.join()}`);
    }
  }
  expect(leaks).toEqual([]);
  await asStaff('POST', `/proposals/${scheduled}/take-back`, {});
});
