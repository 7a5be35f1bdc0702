// The published documents of the CMS in the form in which publications use them: every language at
// once. Reads through Payload's Local API, past its access rules, for publishing only.
import type { Payload, PayloadRequest } from 'payload';
import type { Locale } from '@/campaign/snapshot';
import type {
  Copy as CopyDocument,
  Edition as EditionDocument,
  EmergencyNumber as EmergencyNumberDocument,
  Statistic as FlatStatisticDocument,
  HelpLine as HelpLineDocument,
  Organisation as OrganisationDocument,
  ReportingPoint as ReportingPointDocument,
} from './staff-documents';

export type EveryLocale = Partial<Record<Locale, string | null>>;

type FlatInput = FlatStatisticDocument['inputs'][number];
export type InputDocument = Omit<FlatInput, 'label' | 'unit'> & {
  label?: EveryLocale;
  unit?: EveryLocale;
};
/** A statistic with its localised fields as one value per language. */
export type StatisticDocument = Omit<FlatStatisticDocument, 'inputs' | 'sentence' | 'caveat'> & {
  inputs: InputDocument[];
  sentence?: EveryLocale;
  caveat?: EveryLocale;
};

export type {
  CopyDocument,
  EditionDocument,
  EmergencyNumberDocument,
  HelpLineDocument,
  OrganisationDocument,
  ReportingPointDocument,
};

export interface CampaignDocuments {
  /** All of them, in the order in which they were made. */
  editions: EditionDocument[];
  organisation: OrganisationDocument;
  /** Of all editions. */
  copy: CopyDocument[];
  statistics: StatisticDocument[];
  reportingPoints: ReportingPointDocument[];
  helpLines: HelpLineDocument[];
  emergencyNumbers: EmergencyNumberDocument[];
}

/** What is published in the collections now, seen from `req`'s transaction; null: nothing yet. */
export async function loadCampaignDocuments(
  payload: Payload,
  req: PayloadRequest,
): Promise<CampaignDocuments | null> {
  const all = { depth: 0, overrideAccess: true, pagination: false, req } as const;
  // Never-published drafts come back from some paths with `draft: false`, hence the explicit status.
  const published = { _status: { equals: 'published' } };
  const shown = { isShown: { equals: true } };

  const editions = await payload.find({ collection: 'editions', ...all, sort: 'id' });
  const organisations = await payload.find({ collection: 'organisation', ...all, limit: 1 });
  const [organisation] = organisations.docs;
  if (editions.docs.length === 0 || !organisation) return null;

  const copy = await payload.find({ collection: 'copy', ...all, where: published });
  const statistics = await payload.find({
    collection: 'statistics',
    ...all,
    where: published,
    locale: 'all',
  });
  const reportingPoints = await payload.find({
    collection: 'reporting-points',
    ...all,
    where: shown,
  });
  const helpLines = await payload.find({ collection: 'help-lines', ...all, where: shown });
  const emergencyNumbers = await payload.find({
    collection: 'emergency-numbers',
    ...all,
    where: shown,
  });
  return {
    editions: editions.docs,
    organisation,
    copy: copy.docs,
    // The generated types know one language at a time; `locale: 'all'` returns every one.
    statistics: statistics.docs as unknown as StatisticDocument[],
    reportingPoints: reportingPoints.docs,
    helpLines: helpLines.docs,
    emergencyNumbers: emergencyNumbers.docs,
  };
}
