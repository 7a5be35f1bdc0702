// The words of documents as saved, drafts included, in every language at once: for showing one
// language beside another, for meters, and for signing off what really stands there.
import type { Payload, PayloadRequest, Where } from 'payload';
import { copyFields } from '@/campaign/copy-fields';
import { type CopySlug, type Locale, locales, type PerLocale } from '@/campaign/snapshot';
import type { CopyDocument, StatisticDocument } from '@/publication/campaign-documents';
import { statisticTexts } from '@/publication/public-texts';
import { readStatistic } from '@/publication/snapshot-from-documents';

export const writtenCollections = ['copy', 'statistics'] as const;
type WrittenCollection = (typeof writtenCollections)[number];

export interface WrittenDocument {
  collection: WrittenCollection;
  /** The figure's slug, or the page's. */
  document: string;
  /** The edition that a page is of; null: figures are of none. */
  edition: number | null;
  /** Text by path of its field, in the order of the form; a missing text is ''. */
  texts: PerLocale<Record<string, string>>;
  /** Where each language is edited. */
  links: PerLocale<string>;
}

/**
 * `document`: the figure's slug, or the page's; `edition`: whose page, without meaning for a figure.
 * Null: there is none.
 */
export async function findWrittenDocument(
  { collection, document, edition }: WrittenPlace,
  { payload }: PayloadRequest,
): Promise<WrittenDocument | null> {
  // PostgreSQL refuses to compare with a page that cannot be.
  if (collection === 'copy' && !Object.hasOwn(copyFields, document)) return null;
  const slug = { slug: { equals: document } };
  const [found] =
    collection === 'copy'
      ? await loadPages(payload, { ...slug, edition: { equals: edition } })
      : await loadFigures(payload, slug);
  return found ?? null;
}

export type WrittenPlace = Pick<WrittenDocument, 'collection' | 'document' | 'edition'>;

/** Every page and figure. For staff only: drafts are among them. */
export async function loadWrittenDocuments(payload: Payload): Promise<WrittenDocument[]> {
  return [...(await loadPages(payload)), ...(await loadFigures(payload))];
}

const drafts = { depth: 0, draft: true, overrideAccess: true, pagination: false } as const;

async function loadPages(payload: Payload, where?: Where): Promise<WrittenDocument[]> {
  const { docs } = await payload.find({ collection: 'copy', ...drafts, where });
  const slugs = Object.keys(copyFields) as CopySlug[];
  const editions = [...new Set(docs.map(editionOf))];
  return editions.flatMap((edition) => {
    const ofEdition = docs.filter((copy) => editionOf(copy) === edition);
    return slugs
      .filter((slug) => ofEdition.some((copy) => copy.slug === slug))
      .map((slug) => readPage(slug, edition, ofEdition));
  });
}

function editionOf({ edition }: CopyDocument): number {
  return typeof edition === 'object' ? edition.id : edition;
}

function readPage(slug: CopySlug, edition: number, docs: readonly CopyDocument[]): WrittenDocument {
  const pageIn = (locale: Locale) =>
    docs.find((copy) => copy.slug === slug && copy.locale === locale);
  return {
    collection: 'copy',
    document: slug,
    edition,
    texts: perLocale((locale) => {
      const texts: Record<string, string | null | undefined> = { ...pageIn(locale)?.[slug] };
      const keys = Object.keys(copyFields[slug]);
      return Object.fromEntries(keys.map((key) => [`${slug}.${key}`, texts[key]?.trim() ?? '']));
    }),
    links: perLocale((locale) => `/admin/collections/copy/${pageIn(locale)?.id ?? ''}`),
  };
}

async function loadFigures(payload: Payload, where?: Where): Promise<WrittenDocument[]> {
  const { docs } = await payload.find({
    collection: 'statistics',
    ...drafts,
    locale: 'all',
    sort: 'slug',
    where,
  });
  // The generated types know one language at a time; `locale: 'all'` returns every one.
  return (docs as unknown as StatisticDocument[]).map(readFigure);
}

function readFigure(document: StatisticDocument): WrittenDocument {
  const texts = statisticTexts(readStatistic(document));
  return {
    collection: 'statistics',
    document: document.slug,
    edition: null,
    texts: perLocale((locale) =>
      Object.fromEntries(
        texts.filter((text) => text.locale === locale).map(({ field, text }) => [field, text]),
      ),
    ),
    links: perLocale((locale) => `/admin/collections/statistics/${document.id}?locale=${locale}`),
  };
}

function perLocale<T>(read: (locale: Locale) => T): PerLocale<T> {
  return Object.fromEntries(locales.map((locale) => [locale, read(locale)])) as PerLocale<T>;
}
