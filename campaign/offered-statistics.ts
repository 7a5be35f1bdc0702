// Which of the edition's figures new cards can be made with. The edition keeps what staff chose; a
// figure whose review is long overdue is left out until they have looked at it.
import { isMakerOpen } from '@/campaign/maker-open';
import type { Snapshot } from '@/campaign/snapshot';
import type { Statistic } from '@/campaign/statistic';

/** In the edition's order, the lead first; empty: no card can be made. */
export function offeredStatistics({ edition, statistics }: Snapshot): Statistic[] {
  return edition.statistics.flatMap((slug) => {
    const statistic = statistics.find((candidate) => candidate.slug === slug);
    return statistic && !statistic.isUnderReview ? [statistic] : [];
  });
}

/** Whether a visitor can make a card now. */
export function canMakeCards(snapshot: Snapshot): boolean {
  const isOpen = isMakerOpen(snapshot) && !snapshot.maker.isPaused;
  return isOpen && offeredStatistics(snapshot).length > 0;
}

/** Whether a visitor can make one with this figure. */
export function canBeChosen(snapshot: Snapshot, slug: string): boolean {
  const isOffered = offeredStatistics(snapshot).some((statistic) => statistic.slug === slug);
  return isOffered && canMakeCards(snapshot);
}
