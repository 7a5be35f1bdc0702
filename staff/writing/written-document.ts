// The words of documents as saved, drafts included, in every language at once: for showing one
// language beside another, for meters, and for signing off what really stands there.
import type { Payload, PayloadRequest, Where } from 'payload';
import { copyFields } from '@/campaign/copy-fields';
import { forLocales, isLocale, type Locale, type PerLocale } from '@/campaign/locales';
import { readWords } from '@/campaign/messages/interface-words';
import type { CopySlug } from '@/campaign/snapshot';
import type { CopyDocument, StatisticDocument } from '@/publication/campaign-documents';
import { statisticTexts } from '@/publication/public-texts';
import { readStatistic } from '@/publication/read-statistic';
import { loadCampaignLocales } from '../languages/load-languages';

export const writtenCollections = ['copy', 'country-texts', 'languages', 'statistics'] as const;
type WrittenCollection = (typeof writtenCollections)[number];

export interface WrittenDocument {
  collection: WrittenCollection;
  /** The figure's slug, the page's, the language's code, or the country's. */
  document: string;
  /** The edition that a page is of; null: figures are of none. */
  edition: number | null;
  /** Text by path of its field, in the order of the form; a missing text is ''. */
  texts: PerLocale<Record<string, string>>;
  /** Where each language is edited. */
  links: PerLocale<string>;
}

/**
 * `document`: as in `WrittenDocument`; `edition`: whose page, without meaning for the others.
 * Null: there is none.
 */
export async function findWrittenDocument(
  { collection, document, edition }: WrittenPlace,
  { payload }: PayloadRequest,
): Promise<WrittenDocument | null> {
  // PostgreSQL refuses to compare with a page that cannot be.
  if (collection === 'copy' && !Object.hasOwn(copyFields, document)) return null;
  if (collection === 'languages') return findWords(payload, document);
  const locales = await loadCampaignLocales(payload);
  if (collection === 'country-texts') return findCountryTexts(payload, locales, document);
  const slug = { slug: { equals: document } };
  const [found] =
    collection === 'copy'
      ? await loadPages(payload, locales, { ...slug, edition: { equals: edition } })
      : await loadFigures(payload, locales, slug);
  return found ?? null;
}

/** The interface's words in a language that staff have added: in that language alone. */
async function findWords(payload: Payload, code: string): Promise<WrittenDocument | null> {
  if (!isLocale(code)) return null;
  const { docs } = await payload.find({
    collection: 'languages',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    where: { code: { equals: code } },
  });
  const [language] = docs;
  if (!language) return null;
  const words = Object.entries(readWords(language.words));
  return {
    collection: 'languages',
    document: code,
    edition: null,
    texts: forLocales([code], () =>
      Object.fromEntries(words.map(([path, text]) => [`words.${path}`, text])),
    ),
    links: forLocales([code], () => `/admin/collections/languages/${language.id}`),
  };
}

/** One country's text in every language that has one, as its newest draft says. */
async function findCountryTexts(
  payload: Payload,
  locales: readonly Locale[],
  country: string,
): Promise<WrittenDocument> {
  const where = { country: { equals: country } };
  const { docs } = await payload.find({ collection: 'country-texts', ...drafts, where });
  const textIn = (locale: Locale) => docs.find((document) => document.locale === locale);
  return {
    collection: 'country-texts',
    document: country,
    edition: null,
    texts: forLocales(locales, (locale) => ({ text: textIn(locale)?.text?.trim() ?? '' })),
    links: forLocales(
      locales,
      (locale) => `/admin/collections/country-texts/${textIn(locale)?.id ?? 'create'}`,
    ),
  };
}

export type WrittenPlace = Pick<WrittenDocument, 'collection' | 'document' | 'edition'>;

/** Every page and figure. For staff only: drafts are among them. */
export async function loadWrittenDocuments(payload: Payload): Promise<WrittenDocument[]> {
  const locales = await loadCampaignLocales(payload);
  return [...(await loadPages(payload, locales)), ...(await loadFigures(payload, locales))];
}

const drafts = { depth: 0, draft: true, overrideAccess: true, pagination: false } as const;

async function loadPages(
  payload: Payload,
  locales: readonly Locale[],
  where?: Where,
): Promise<WrittenDocument[]> {
  const { docs } = await payload.find({ collection: 'copy', ...drafts, where });
  const slugs = Object.keys(copyFields) as CopySlug[];
  const editions = [...new Set(docs.map(editionOf))];
  return editions.flatMap((edition) => {
    const ofEdition = docs.filter((copy) => editionOf(copy) === edition);
    return slugs
      .filter((slug) => ofEdition.some((copy) => copy.slug === slug))
      .map((slug) => readPage({ slug, edition, locales }, ofEdition));
  });
}

function editionOf({ edition }: CopyDocument): number {
  return typeof edition === 'object' ? edition.id : edition;
}

interface PagePlace {
  slug: CopySlug;
  edition: number;
  locales: readonly Locale[];
}

function readPage(
  { edition, locales, slug }: PagePlace,
  docs: readonly CopyDocument[],
): WrittenDocument {
  const pageIn = (locale: Locale) =>
    docs.find((copy) => copy.slug === slug && copy.locale === locale);
  return {
    collection: 'copy',
    document: slug,
    edition,
    texts: forLocales(locales, (locale) => {
      const texts: Record<string, string | null | undefined> = { ...pageIn(locale)?.[slug] };
      const keys = Object.keys(copyFields[slug]);
      return Object.fromEntries(keys.map((key) => [`${slug}.${key}`, texts[key]?.trim() ?? '']));
    }),
    links: forLocales(locales, (locale) => `/admin/collections/copy/${pageIn(locale)?.id ?? ''}`),
  };
}

async function loadFigures(
  payload: Payload,
  locales: readonly Locale[],
  where?: Where,
): Promise<WrittenDocument[]> {
  const { docs } = await payload.find({
    collection: 'statistics',
    ...drafts,
    locale: 'all',
    sort: 'slug',
    where,
  });
  // The generated types know one language at a time; `locale: 'all'` returns every one.
  return (docs as unknown as StatisticDocument[]).map((it) => readFigure(it, locales));
}

function readFigure(document: StatisticDocument, locales: readonly Locale[]): WrittenDocument {
  const texts = statisticTexts(readStatistic(document, locales), locales);
  return {
    collection: 'statistics',
    document: document.slug,
    edition: null,
    texts: forLocales(locales, (locale) =>
      Object.fromEntries(
        texts.filter((text) => text.locale === locale).map(({ field, text }) => [field, text]),
      ),
    ),
    links: forLocales(
      locales,
      (locale) => `/admin/collections/statistics/${document.id}?locale=${locale}`,
    ),
  };
}
