// What a visitor may choose from, handed from the page to the maker as plain data: published
// statistics with their texts, designs with their areas, and where each overlay is found.
import type { Locale } from '@/campaign/locales';
import { readShareChoices } from '@/campaign/share-link';
import {
  type CardAreas,
  type DesignName,
  type Format,
  formats,
  type OverlayContent,
  type Placement,
  placements,
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
  /** Addresses of the overlays by design, format and placement; only designs that can show it. */
  overlays: Partial<Record<DesignName, Record<Format, Record<Placement, string>>>>;
}

export interface CardOffer {
  locale: Locale;
  hashtag: string;
  /** The public address that links begin with; null: none is set. */
  siteAddress: string | null;
  reportPage: string;
  /** Where the organisation's newsletter is asked for; empty: it has none. */
  newsletter: string;
  /** Takes a cropped photo and answers where its finished card is kept. */
  keptCardsAddress: string;
  /** The address below which posters to print are found, "/prints/<publication>/<locale>". */
  prints: string;
  designs: OfferedDesign[];
  /** The first is the lead one. */
  statistics: OfferedStatistic[];
}

/**
 * What the visitor chose. A placement of null is the design's own for the format. A design that cannot
 * show the statistic waits until one is chosen that it can; meanwhile the first that can is taken.
 */
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
  const design = statistic && offer.designs.find(({ name }) => statistic.overlays[name]);
  if (!statistic || !design) throw new Error('Expected at least one statistic and one design');
  return { format: 'portrait', statistic: statistic.slug, design: design.name, placement: null };
}

/** The card that a link asks for; what it does not say, or what is not on offer, is the first choice. */
export function linkedChoice(offer: CardOffer, query: string): CardChoice {
  const { design, statistic } = readShareChoices(query, {
    designs: offer.designs.map(({ name }) => name),
    statistics: offer.statistics.map(({ slug }) => slug),
  });
  const first = firstChoice(offer);
  return { ...first, design: design ?? first.design, statistic: statistic ?? first.statistic };
}

/** The poster that says the chosen statistic, with the campaign's own picture. */
export function posterAddress({ prints }: CardOffer, { statistic }: CardChoice): string {
  return `${prints}/poster/${statistic}.frame.pdf`;
}

/** A choice made earlier, or the first one where not all of it is on offer any more. */
export function offeredChoice(offer: CardOffer, choice: CardChoice): CardChoice {
  const { format, statistic, design, placement } = choice;
  const figure = offer.statistics.find(({ slug }) => slug === statistic);
  const isOffered =
    offer.designs.some(({ name }) => figure?.overlays[name]?.[format] !== undefined) &&
    offer.designs.some(({ name }) => name === design) &&
    (placement === null || placements.includes(placement));
  return isOffered ? choice : firstChoice(offer);
}

/** The choice spelled out; throws on a choice that was not on offer. */
export function requireChosenCard(offer: CardOffer, choice: CardChoice): ChosenCard {
  const statistic = offer.statistics.find(({ slug }) => slug === choice.statistic);
  const wished = offer.designs.find(({ name }) => name === choice.design);
  const design = statistic?.overlays[choice.design]
    ? wished
    : wished && offer.designs.find(({ name }) => statistic?.overlays[name]);
  const overlays = design && statistic?.overlays[design.name];
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
