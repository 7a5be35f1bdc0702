// Which of the edition's designs can show a figure: not every figure can be counted in strokes. The one
// place that decides it, for cards, links, previews and programs.
import type { Snapshot } from '@/campaign/snapshot';
import { tallyOf } from '@/campaign/tally';
import type { DesignName } from '@/card/card-spec';

/** In the edition's order; empty where there is no such figure. */
export function designsOfFigure(
  { edition, statistics }: Pick<Snapshot, 'edition' | 'statistics'>,
  slug: string,
): DesignName[] {
  const statistic = statistics.find((candidate) => candidate.slug === slug);
  if (!statistic) return [];
  const isCounted = tallyOf(statistic) !== null;
  return edition.designs.filter((design) => design !== 'tally' || isCounted);
}
