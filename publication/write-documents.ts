// Makes the collections say what a snapshot says, as published documents. Used to seed and to
// restore. Writes below Payload's hooks and access rules: nothing here may publish.
import type { CollectionSlug, Where } from 'payload';
import type { Snapshot } from '@/campaign/snapshot';
import {
  copyData,
  copyDocumentKeys,
  editionData,
  emergencyNumberData,
  helpLineData,
  reportingPointData,
  statisticData,
} from './documents-from-snapshot';
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
  const edition = (await loadIds(writer, 'editions')).get(snapshot.edition.slug);
  for (const key of copyDocumentKeys) {
    if (current && isEqual(copyData(current, key), copyData(snapshot, key))) continue;
    const { locale, slug } = key;
    const where = {
      edition: { equals: edition },
      locale: { equals: locale },
      slug: { equals: slug },
    };
    await writeDocument(writer, 'copy', where, { ...copyData(snapshot, key), edition });
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
  const existing = await payload.db.findOne<{ id: number }>({ collection, req, where });
  await savePublished(writer, collection, existing?.id ?? null, content);
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
