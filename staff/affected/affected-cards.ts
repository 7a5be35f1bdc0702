// Which cards a draft changes: every language, format and design, in the placement that visitors get.
import type { Snapshot } from '@/campaign/snapshot';
import type { CardFonts } from '@/card/card-fonts';
import { type PublishedOverlay, publishedOverlays } from '@/publication/published-overlays';
import { hasDefaultPlacement } from '@/publication/seen-first';

export interface AffectedCards {
  changed: PublishedOverlay[];
  unchanged: PublishedOverlay[];
}

/** The cards of `after`, by whether `before` has them. */
export function findAffectedCards(
  { after, before }: { after: Snapshot; before: Snapshot },
  fonts: CardFonts,
): AffectedCards {
  const known = new Set(publishedOverlays(before, fonts).map(({ hash }) => hash));
  const cards = publishedOverlays(after, fonts).filter(hasDefaultPlacement);
  return {
    changed: cards.filter(({ hash }) => !known.has(hash)),
    unchanged: cards.filter(({ hash }) => known.has(hash)),
  };
}
