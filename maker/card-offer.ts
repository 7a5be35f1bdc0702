// What a visitor may choose from, handed from the page to the maker as plain data: published
// statistics with their texts, designs with their areas, and where each overlay is found.
import type { Locale } from '@/campaign/snapshot';
import {
  type CardAreas,
  type DesignName,
  type Format,
  formats,
  type OverlayContent,
  type Placement,
  type Size,
} from '@/card/card-spec';

export interface OfferedDesign {
  name: DesignName;
  layouts: Record<Format, { defaultPlacement: Placement; areas: Record<Placement, CardAreas> }>;
}

export interface OfferedStatistic {
  slug: string;
  /** The words on the card, for whoever does not see the picture. */
  content: Omit<OverlayContent, 'locale' | 'organisation'>;
  caption: string;
  /** Without the words that networks limit; null: the figure has no such sentence. */
  milderCaption: string | null;
  altText: string;
  /** Addresses of the overlays by design, format and placement. */
  overlays: Partial<Record<DesignName, Record<Format, Record<Placement, string>>>>;
}

export interface CardOffer {
  locale: Locale;
  hashtag: string;
  designs: OfferedDesign[];
  /** The first is the lead one. */
  statistics: OfferedStatistic[];
}

/** What the visitor chose. A placement of null is the design's own for the format. */
export interface CardChoice {
  format: Format;
  statistic: string;
  design: DesignName;
  placement: Placement | null;
}

/** A choice with everything that follows from it. */
export interface ChosenCard {
  format: Format;
  size: Size;
  statistic: OfferedStatistic;
  design: DesignName;
  placement: Placement;
  areas: CardAreas;
  overlayAddress: string;
}

/** The card before anything was chosen. */
export function firstChoice(offer: CardOffer): CardChoice {
  const [statistic] = offer.statistics;
  const [design] = offer.designs;
  if (!statistic || !design) throw new Error('Expected at least one statistic and one design');
  return { format: 'portrait', statistic: statistic.slug, design: design.name, placement: null };
}

/** The choice spelled out; throws on a choice that was not on offer. */
export function requireChosenCard(offer: CardOffer, choice: CardChoice): ChosenCard {
  const statistic = offer.statistics.find(({ slug }) => slug === choice.statistic);
  const design = offer.designs.find(({ name }) => name === choice.design);
  const overlays = statistic?.overlays[choice.design];
  if (!statistic || !design || !overlays) {
    throw new Error(`Not on offer: ${choice.statistic} as ${choice.design}`);
  }
  const layout = design.layouts[choice.format];
  const placement = choice.placement ?? layout.defaultPlacement;
  return {
    format: choice.format,
    size: formats[choice.format],
    statistic,
    design: design.name,
    placement,
    areas: layout.areas[placement],
    overlayAddress: overlays[choice.format][placement],
  };
}
