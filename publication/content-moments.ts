// The moments at which the same documents begin to say something else by themselves. Pure.
import type { CampaignDocuments } from './campaign-documents';
import { editionTurningPoints, readTimeZone } from './current-edition';
import { readGraceDays, reviewTurningPoints } from './figures-to-review';
import { readReviewDay } from './read-statistic';

/**
 * The first moment after `after` at which `snapshotFromDocuments` answers differently although no
 * document changes; null: there is none. Whatever depends on the moment of the composition is named
 * here, so that a publication for that moment is made beforehand.
 */
export function findNextContentMoment(documents: CampaignDocuments, after: Date): Date | null {
  const [organisation] = documents.organisation;
  if (!organisation) return null;
  const moments = [
    ...editionTurningPoints(documents),
    ...reviewTurningPoints(
      documents.statistics.map((it) => ({ reviewBy: readReviewDay(it) })),
      readGraceDays(organisation),
      readTimeZone(organisation),
    ),
  ];
  return (
    moments.filter((moment) => moment > after).sort((a, b) => a.getTime() - b.getTime())[0] ?? null
  );
}
