// The published documents of the CMS in the form in which publications use them: every language at
// once, by collection. Reads below Payload's hooks and access rules, for publishing only.
import type { CollectionSlug, Payload, PayloadRequest } from 'payload';
import type { Locale } from '@/campaign/locales';
import type {
  CardMaker as CardMakerDocument,
  Copy as CopyDocument,
  CountryText as CountryTextDocument,
  Edition as EditionDocument,
  EmergencyNumber as EmergencyNumberDocument,
  Statistic as FlatStatisticDocument,
  HelpLine as HelpLineDocument,
  Language as LanguageDocument,
  Organisation as OrganisationDocument,
  ReportingPoint as ReportingPointDocument,
  Withdrawal as WithdrawalDocument,
} from './staff-documents';

export type EveryLocale = Partial<Record<Locale, string | null>>;

type FlatInput = FlatStatisticDocument['inputs'][number];
export type InputDocument = Omit<FlatInput, 'label' | 'unit'> & {
  label?: EveryLocale;
  unit?: EveryLocale;
};
type FlatPoint = NonNullable<FlatStatisticDocument['seriesPoints']>[number];
export type SeriesPointDocument = Omit<FlatPoint, 'note'> & { note?: EveryLocale };

type LocalisedText =
  | 'sentence'
  | 'milderSentence'
  | 'caveat'
  | 'whatChanged'
  | 'seriesTitle'
  | 'seriesUnit'
  | 'seriesNote';

/** A statistic with its localised fields as one value per language. */
export type StatisticDocument = Omit<
  FlatStatisticDocument,
  'inputs' | 'seriesPoints' | LocalisedText
> & {
  inputs: InputDocument[];
  seriesPoints?: SeriesPointDocument[] | null;
} & { [Name in LocalisedText]?: EveryLocale };

export type {
  CardMakerDocument,
  CopyDocument,
  CountryTextDocument,
  EditionDocument,
  EmergencyNumberDocument,
  HelpLineDocument,
  LanguageDocument,
  OrganisationDocument,
  ReportingPointDocument,
  WithdrawalDocument,
};

/** Everything that publications are made of. A document of a draft that was never published is not. */
export interface CampaignDocuments {
  statistics: StatisticDocument[];
  copy: CopyDocument[];
  editions: EditionDocument[];
  'reporting-points': ReportingPointDocument[];
  'help-lines': HelpLineDocument[];
  'emergency-numbers': EmergencyNumberDocument[];
  'country-texts': CountryTextDocument[];
  /** One document. */
  organisation: OrganisationDocument[];
  /** One document. */
  'card-maker': CardMakerDocument[];
  withdrawals: WithdrawalDocument[];
  languages: LanguageDocument[];
  /** The slug of every figure by its id, published or not: an edition may choose any of them. */
  figureSlugs: ReadonlyMap<number, string>;
}

export const contentCollections = [
  'statistics',
  'copy',
  'editions',
  'reporting-points',
  'help-lines',
  'emergency-numbers',
  'country-texts',
  'organisation',
  'card-maker',
  'withdrawals',
  'languages',
] as const satisfies (keyof CampaignDocuments)[];

export type ContentCollection = (typeof contentCollections)[number];

export function isContentCollection(slug: string): slug is ContentCollection {
  return contentCollections.some((name) => name === slug);
}

/**
 * What is published in the collections now, seen from `req`'s transaction; null: nothing yet.
 * `withDrafts`: with what stands in drafts in place of what is published of the same documents, and
 * with drafts that were never published.
 */
export async function loadCampaignDocuments(
  payload: Payload,
  req: PayloadRequest,
  { withDrafts = false } = {},
): Promise<CampaignDocuments | null> {
  const documents: Partial<Record<ContentCollection, unknown[]>> = {};
  for (const collection of contentCollections) {
    const isDrafted = hasDrafts(payload, collection);
    const every = { collection, pagination: false, req, sort: 'id' };
    const { docs } =
      withDrafts && isDrafted
        ? await payload.db.queryDrafts({ ...every, where: {} })
        : await payload.db.find({
            ...every,
            where: isDrafted ? { _status: { equals: 'published' } } : {},
          });
    documents[collection] = docs;
  }
  const figureSlugs = await loadFigureSlugs(payload, req);
  const loaded = { ...documents, figureSlugs } as unknown as CampaignDocuments;
  return loaded.editions.length > 0 && loaded.organisation.length > 0 ? loaded : null;
}

async function loadFigureSlugs(
  payload: Payload,
  req: PayloadRequest,
): Promise<CampaignDocuments['figureSlugs']> {
  const { docs } = await payload.db.find<FlatStatisticDocument>({
    collection: 'statistics',
    pagination: false,
    req,
    select: { slug: true },
  });
  return new Map(docs.map(({ id, slug }) => [id, slug]));
}

/** Like `loadCampaignDocuments`, for code that runs only after the first start. */
export async function requireCampaignDocuments(
  payload: Payload,
  req: PayloadRequest,
  options: { withDrafts?: boolean } = {},
): Promise<CampaignDocuments> {
  const documents = await loadCampaignDocuments(payload, req, options);
  if (!documents) throw new Error('Nothing has been published yet');
  return documents;
}

export function hasDrafts(payload: Payload, collection: CollectionSlug): boolean {
  return Boolean(payload.collections[collection].config.versions);
}
