// Makes the collections say what a snapshot says, as published documents. Used to seed and to
// restore. Writes below Payload's hooks and access rules: nothing here may publish.
import type { CollectionSlug, Where } from 'payload';
import { isLocale } from '@/campaign/locales';
import type { Snapshot } from '@/campaign/snapshot';
import {
  copyData,
  copyDocumentKeys,
  countryTextData,
  editionData,
  emergencyNumberData,
  helpLineData,
  languageData,
  reportingPointData,
  statisticData,
} from './documents-from-snapshot';
import { isRecord } from './is-record';
import { type DocumentWriter, savePublished } from './save-published';
import { withoutPublication } from './without-publication';

type Data = Record<string, unknown>;

/**
 * Writes `snapshot` into the collections within `req`'s transaction and takes back what is public
 * there but not in it. Documents that already say the same are left alone, drafts on them too.
 * `current`: what is published now, of the same edition; null: the collections are empty.
 */
export async function writeDocuments(
  writer: DocumentWriter,
  snapshot: Snapshot,
  current: Snapshot | null,
): Promise<void> {
  await writeList(writer, 'statistics', {
    items: snapshot.statistics,
    currentItems: current?.statistics ?? [],
    where: ({ slug }) => ({ slug: { equals: slug } }),
    data: statisticData,
    takenBack: { _status: 'draft' },
  });
  await writeList(writer, 'reporting-points', {
    items: snapshot.reportingPoints,
    currentItems: current?.reportingPoints ?? [],
    where: ({ slug }) => ({ slug: { equals: slug } }),
    data: reportingPointData,
    takenBack: { isShown: false },
  });
  await writeList(writer, 'help-lines', {
    items: snapshot.helpLines,
    currentItems: current?.helpLines ?? [],
    where: ({ country, name }) => ({ country: { equals: country }, name: { equals: name } }),
    data: helpLineData,
    takenBack: { isShown: false },
  });
  await writeList(writer, 'emergency-numbers', {
    items: snapshot.emergencyNumbers,
    currentItems: current?.emergencyNumbers ?? [],
    where: ({ country }) => ({ country: { equals: country } }),
    data: emergencyNumberData,
    takenBack: { isShown: false },
  });
  await writeList(writer, 'country-texts', {
    items: snapshot.countryTexts,
    currentItems: current?.countryTexts ?? [],
    where: ({ country, locale }) => ({ country: { equals: country }, locale: { equals: locale } }),
    data: countryTextData,
    takenBack: { _status: 'draft' },
  });
  if (!current || !isEqual(current.organisation, snapshot.organisation)) {
    await writeDocument(writer, 'organisation', {}, { ...snapshot.organisation });
  }
  if (!current || !isEqual(current.maker, snapshot.maker)) {
    await writeDocument(writer, 'card-maker', {}, { ...snapshot.maker });
  }
  if (!current || !isEqual(current.edition, snapshot.edition)) {
    const ids = {
      statistics: await loadIds(writer, 'statistics'),
      reportingPoints: await loadIds(writer, 'reporting-points'),
    };
    const where = { slug: { equals: snapshot.edition.slug } };
    await writeDocument(writer, 'editions', where, editionData(snapshot, ids));
  }
  if (current) await writeLanguages(writer, snapshot, current);
  const edition = (await loadIds(writer, 'editions')).get(snapshot.edition.slug);
  for (const key of copyDocumentKeys(snapshot.locales)) {
    const isKnown = current?.locales.includes(key.locale);
    if (current && isKnown && isEqual(copyData(current, key), copyData(snapshot, key))) continue;
    const { locale, slug } = key;
    const where = {
      edition: { equals: edition },
      locale: { equals: locale },
      slug: { equals: slug },
    };
    await writeDocument(writer, 'copy', where, { ...copyData(snapshot, key), edition });
  }
}

/** Languages that are public now and were not then are taken back; their texts stay. */
async function writeLanguages(
  writer: DocumentWriter,
  snapshot: Snapshot,
  current: Snapshot,
): Promise<void> {
  const points = await loadIds(writer, 'reporting-points');
  for (const locale of new Set([...snapshot.locales, ...current.locales])) {
    const where = { code: { equals: locale } };
    const wanted = snapshot.locales.includes(locale)
      ? languageData(snapshot, locale, points)
      : { isPublic: false };
    const isThere = current.locales.includes(locale) && snapshot.locales.includes(locale);
    if (isThere && isEqual(languageData(current, locale, points), wanted)) continue;
    await writeDocument(writer, 'languages', where, wanted);
  }
}

interface DocumentList<T> {
  items: T[];
  currentItems: T[];
  /** Finds the document of an item. */
  where(item: T): Where;
  data(item: T): Data;
  /** What makes a document private again. */
  takenBack: Data;
}

async function writeList<T>(
  writer: DocumentWriter,
  collection: CollectionSlug,
  { items, currentItems, where, data, takenBack }: DocumentList<T>,
): Promise<void> {
  const unchanged = new Set(currentItems.map((item) => JSON.stringify(item)));
  for (const item of items) {
    if (unchanged.has(JSON.stringify(item))) continue;
    await writeDocument(writer, collection, where(item), data(item));
  }
  const wanted = new Set(items.map((item) => JSON.stringify(where(item))));
  for (const item of currentItems) {
    if (wanted.has(JSON.stringify(where(item)))) continue;
    await writer.payload.update({
      collection,
      where: where(item),
      data: takenBack,
      context: withoutPublication,
      overrideAccess: true,
      req: writer.req,
    });
  }
}

async function writeDocument(
  writer: DocumentWriter,
  collection: CollectionSlug,
  where: Where,
  content: Data,
): Promise<void> {
  const { payload, req } = writer;
  const existing = await payload.db.findOne<Data & { id: number }>({ collection, req, where });
  const data = existing ? (keepOtherLanguages(content, existing) as Data) : content;
  const unconfirmed = existing && isConfirmedAnew(content, existing) ? { confirmedBy: null } : {};
  await savePublished(writer, collection, existing?.id ?? null, { ...data, ...unconfirmed });
}

/** Whether it brings back another confirmation than the one there, of which we know the day alone. */
function isConfirmedAnew(content: Data, existing: Data): boolean {
  return 'checkedOn' in content && content.checkedOn !== existing.checkedOn;
}

/** What is written, with the texts in languages that it does not speak as they stand. */
function keepOtherLanguages(written: unknown, existing: unknown): unknown {
  if (Array.isArray(written) && Array.isArray(existing)) {
    return written.map((row, index) => keepOtherLanguages(row, existing[index]));
  }
  if (!isRecord(written) || !isRecord(existing)) return written;
  const others = Object.entries(existing).filter(([key]) => isLocale(key) && !(key in written));
  return Object.fromEntries([
    ...Object.entries(written).map(([key, it]) => [key, keepOtherLanguages(it, existing[key])]),
    ...others,
  ]);
}

async function loadIds(
  { payload, req }: DocumentWriter,
  collection: 'editions' | 'reporting-points' | 'statistics',
): Promise<Map<string, number>> {
  const { docs } = await payload.db.find<{ id: number; slug: string }>({
    collection,
    pagination: false,
    req,
  });
  return new Map(docs.map(({ id, slug }) => [slug, id]));
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
