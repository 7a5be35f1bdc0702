// Whether cards can be made, and whether they can be seen, as far as the edition's days say.
import type { Snapshot } from '@/campaign/snapshot';

/** Cards are made from the first day to the last; a demonstration's maker is always open. */
export function isMakerOpen({ phase }: Pick<Snapshot, 'phase'>): boolean {
  return phase === 'running';
}

/** Before its first day an edition shows no card at all; afterwards those that were shared stand. */
export function hasCardsToShow({ phase }: Pick<Snapshot, 'phase'>): boolean {
  return phase !== 'before';
}
