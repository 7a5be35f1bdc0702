// The moments at which the same documents begin to say something else by themselves. Pure.
import type { CampaignDocuments } from './campaign-documents';
import { editionTurningPoints } from './current-edition';

/**
 * The first moment after `after` at which `snapshotFromDocuments` answers differently although no
 * document changes; null: there is none. Whatever depends on the moment of the composition is named
 * here, so that a publication for that moment is made beforehand.
 */
export function findNextContentMoment(
  { editions, organisation: [organisation] }: CampaignDocuments,
  after: Date,
): Date | null {
  const moments = organisation ? editionTurningPoints({ editions, organisation }) : [];
  return moments.find((moment) => moment > after) ?? null;
}
