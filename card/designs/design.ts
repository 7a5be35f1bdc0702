// What a look has to say about itself. A design draws the ground that the writing stands on and
// names colours and places; setting the text is the same for all of them.
import type { ReactNode } from 'react';
import type { CardLayout, Inks, TextPlan } from '@/card/card-layout';
import type {
  CardAreas,
  DesignName,
  Format,
  OverlayContent,
  Placement,
  Rect,
} from '@/card/card-spec';

export interface Design {
  name: DesignName;
  /** Raised with every visible change: part of what an overlay is kept under. */
  version: number;
  inks: Inks;
  defaultPlacement(format: Format): Placement;
  areas(format: Format, placement: Placement): CardAreas;
  textPlan(format: Format, placement: Placement): TextPlan;
  /** Everything behind the writing, as SVG elements of the card's size. */
  drawGround(
    format: Format,
    placement: Placement,
    layout: CardLayout,
    content: OverlayContent,
  ): ReactNode;
}

/**
 * Below the writing of a story whose photo stands above it. Networks' own controls lie there, so
 * nothing that must be seen does.
 */
export const storyFoot: Rect = { x: 0, y: 1290, width: 1080, height: 630 };
