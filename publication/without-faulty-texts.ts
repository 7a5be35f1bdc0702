// What staff look at before it is public does without a text whose draft could not be published: its
// published words stand there instead, and staff are told. Pure.
import type { Snapshot } from '@/campaign/snapshot';
import type { CampaignDocuments, CopyDocument } from './campaign-documents';
import type { PublicationProblem } from './publication-problem';
import type { RehearsalRemark } from './without-missing-figures';

interface WithoutFaultyTexts {
  documents: CampaignDocuments;
  remarks: RehearsalRemark[];
}

/**
 * `drafted`: what `shown` was composed of; `checked`: the same without drafts. A text that was never
 * published stays as it is: nothing could stand in its place.
 */
export function withoutFaultyTexts(
  drafted: CampaignDocuments,
  checked: Pick<CampaignDocuments, 'copy'>,
  shown: Pick<Snapshot, 'edition'>,
  problems: readonly PublicationProblem[],
): WithoutFaultyTexts {
  const edition = drafted.editions.find(({ slug }) => slug === shown.edition.slug);
  const remarks: RehearsalRemark[] = [];
  const copy = drafted.copy.map((text) => {
    if (editionOf(text) !== edition?.id) return text;
    const own = problems.filter(
      ({ collection, document, locale }) =>
        collection === 'copy' && document === text.slug && locale === text.locale,
    );
    const published = checked.copy.find(({ id }) => id === text.id);
    if (own.length === 0 || !published || published.updatedAt === text.updatedAt) return text;
    remarks.push({ code: 'text-faulty', problems: own });
    return published;
  });
  return { documents: { ...drafted, copy }, remarks };
}

function editionOf({ edition }: CopyDocument): number {
  return typeof edition === 'object' ? edition.id : edition;
}
