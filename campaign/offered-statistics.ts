// Which of the edition's figures new cards can be made with. The edition keeps what staff chose; a
// figure whose review is long overdue is left out until they have looked at it.
import type { Snapshot, Statistic } from '@/campaign/snapshot';

/** In the edition's order, the lead first; empty: no card can be made. */
export function offeredStatistics({ edition, statistics }: Snapshot): Statistic[] {
  return edition.statistics.flatMap((slug) => {
    const statistic = statistics.find((candidate) => candidate.slug === slug);
    return statistic && !statistic.isUnderReview ? [statistic] : [];
  });
}
