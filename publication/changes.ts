// Changes of documents as data: found by comparing what is published with what would be, kept in
// proposals, and applied later to whatever is published by then. A change says only what it changes:
// what others publish in the meantime is carried along. Pure.
import { isDeepStrictEqual } from 'node:util';
import {
  type CampaignDocuments,
  type ContentCollection,
  contentCollections,
} from './campaign-documents';
import { isRecord } from './is-record';

/** What a document says, in every language; without what the CMS notes about it. */
export type DocumentData = Record<string, unknown>;

/** Which document a change is about. */
export interface ChangedItem {
  collection: ContentCollection;
  /** Null: a document that does not exist yet. */
  id: number | null;
}

export interface Change extends ChangedItem {
  /** For people: the document's name or slug. */
  title: string;
  /** Null: it is not published before. */
  before: DocumentData | null;
  /** Null: it is no longer published. */
  after: DocumentData | null;
}

interface StoredDocument {
  id: number;
}

/** Kept by the CMS for itself: different after each save, whatever was changed. */
const notedByCms = new Set(['id', '_status', 'createdAt', 'updatedAt', 'updatedBy']);

export function documentData(document: object): DocumentData {
  return Object.fromEntries(
    Object.entries(document)
      .filter(([key]) => !notedByCms.has(key))
      .map(([key, value]) => [key, withoutRowIds(value)]),
  );
}

/** Rows of an array get new ids whenever they are written. */
function withoutRowIds(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((row) => {
      if (!isRecord(row)) return row;
      const { id: _, ...rest } = row;
      return withoutRowIds(rest);
    });
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, withoutRowIds(it)]));
}

/** What leads from `before` to `after`, document by document. */
export function findDocumentChanges(before: CampaignDocuments, after: CampaignDocuments): Change[] {
  return contentCollections.flatMap((collection) => {
    const old: StoredDocument[] = before[collection];
    const now: StoredDocument[] = after[collection];
    const ids = [...new Set([...old, ...now].map(({ id }) => id))].sort((a, b) => a - b);
    return ids.flatMap((id): Change[] => {
      const oldDocument = old.find((document) => document.id === id);
      const nowDocument = now.find((document) => document.id === id);
      const change: Change = {
        collection,
        id: !oldDocument && nowDocument && !isDraftable(nowDocument) ? null : id,
        title: titleOf(nowDocument ?? oldDocument ?? {}),
        before: oldDocument ? documentData(oldDocument) : null,
        after: nowDocument ? documentData(nowDocument) : null,
      };
      return isDeepStrictEqual(change.before, change.after) ? [] : [change];
    });
  });
}

/** The documents as they are once the changes are made, in order. What is given stays as it is. */
export function applyChanges(documents: CampaignDocuments, changes: Change[]): CampaignDocuments {
  const applied = { ...documents } as Record<ContentCollection, StoredDocument[]>;
  // Documents that do not exist yet stand under ids that no database gives.
  let nextId = Math.min(0, ...contentCollections.flatMap((it) => applied[it].map(({ id }) => id)));
  for (const { after, before, collection, id } of changes) {
    const others = applied[collection].filter((document) => document.id !== id);
    const present = applied[collection].find((document) => document.id === id);
    if (after === null) {
      applied[collection] = others;
      continue;
    }
    nextId -= 1;
    const data = mergeChange(present ? documentData(present) : null, before, after);
    const document: StoredDocument = { ...present, ...data, id: id ?? nextId };
    applied[collection] = [...others, document].sort((a, b) => a.id - b.id);
  }
  return applied as unknown as CampaignDocuments;
}

/**
 * The present with what leads from `before` to `after`: single texts, numbers and lists are taken
 * from `after` where the change touched them, and stay as they are where it did not.
 */
export function mergeChange(
  present: DocumentData | null,
  before: DocumentData | null,
  after: DocumentData,
): DocumentData {
  if (present === null || before === null) return after;
  const merged: DocumentData = { ...present };
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, now, here] = [before[key], after[key], present[key]];
    if (isDeepStrictEqual(old, now)) continue;
    if (isRecord(old) && isRecord(now) && isRecord(here)) merged[key] = mergeChange(here, old, now);
    else if (key in after) merged[key] = now;
    else delete merged[key];
  }
  return merged;
}

/** Items of `changed` that `changes` change too. */
export function findConflicts<T extends ChangedItem>(changed: ChangedItem[], changes: T[]): T[] {
  return changes.filter(
    ({ collection, id }) =>
      id !== null && changed.some((item) => item.collection === collection && item.id === id),
  );
}

function titleOf(document: object): string {
  const { name, slug, statistic, title } = document as Partial<Record<string, string>>;
  return title || name || slug || statistic || '';
}

/** Documents with drafts exist before they are published. */
function isDraftable(document: object): boolean {
  return '_status' in document;
}
