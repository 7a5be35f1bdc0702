// Which of the overlays that a snapshot makes possible visitors see before they choose anything. Pure.
import { designsOfFigure } from '@/campaign/designs-of-figure';
import type { Snapshot } from '@/campaign/snapshot';
import { requireDesign } from '@/card/designs/designs';
import type { PublishedOverlay } from './published-overlays';

/** In the placement that its format has in its design. */
export function hasDefaultPlacement({ spec }: PublishedOverlay): boolean {
  return requireDesign(spec.design).defaultPlacement(spec.format) === spec.placement;
}

/** In the format and design that visitors meet first. */
export function isSeenFirst(overlay: PublishedOverlay, snapshot: Snapshot): boolean {
  const { design, format } = overlay.spec;
  const [first] = designsOfFigure(snapshot, overlay.statistic);
  return format === 'portrait' && design === first && hasDefaultPlacement(overlay);
}
