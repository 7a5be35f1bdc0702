// Documents as the database gives them, for tests that need no database: two figures, the page
// texts, an edition that shows both figures.
import { defaultSnapshot } from '@/campaign/default-campaign';
import type { CampaignDocuments } from '@/publication/campaign-documents';
import {
  copyData,
  copyDocumentKeys,
  editionData,
  helpLineData,
  reportingPointData,
  statisticData,
} from '@/publication/documents-from-snapshot';

export function defaultDocuments(): CampaignDocuments {
  const snapshot = defaultSnapshot();
  const numbered = <T extends object>(items: T[]) =>
    items.map((item, index) => ({ id: index + 1, ...item }));
  const ids = (items: { slug: string }[]) =>
    new Map(items.map(({ slug }, index) => [slug, index + 1]));
  const edition = editionData(snapshot, {
    statistics: ids(snapshot.statistics),
    reportingPoints: ids(snapshot.reportingPoints),
  });
  const documents = {
    statistics: numbered(snapshot.statistics.map(statisticData)).map(published),
    copy: numbered(
      copyDocumentKeys(snapshot.locales).map((key) => ({ ...copyData(snapshot, key), edition: 1 })),
    ).map(published),
    editions: numbered([edition]),
    'reporting-points': numbered(snapshot.reportingPoints.map(reportingPointData)),
    'help-lines': numbered(snapshot.helpLines.map(helpLineData)),
    'emergency-numbers': [],
    'country-texts': [],
    organisation: numbered([snapshot.organisation]),
    'card-maker': numbered([snapshot.maker]),
    withdrawals: [],
    languages: [],
    figureSlugs: new Map(snapshot.statistics.map(({ slug }, index) => [index + 1, slug])),
  };
  return structuredClone(documents) as unknown as CampaignDocuments;
}

function published<T extends object>(document: T) {
  return { ...document, _status: 'published' };
}
