// What the home page offers to make cards from: the publication's statistics with their words, its
// designs with their areas, and the addresses of the overlays drawn for them.
import { altTextFor, captionFor, cardContent, milderCaptionFor } from '@/campaign/card-texts';
import { designsOfFigure } from '@/campaign/designs-of-figure';
import { offeredStatistics } from '@/campaign/offered-statistics';
import {
  type CardAreas,
  type DesignName,
  type Format,
  formatNames,
  type Placement,
  placements,
} from '@/card/card-spec';
import { requireDesign } from '@/card/designs/designs';
import type { CardOffer, OfferedDesign, OfferedStatistic } from '@/maker/card-offer';
import { type PublishedOverlay, publishedOverlays } from '@/publication/published-overlays';
import { findSiteAddress } from '@/publication/site-address';
import { loadCardFonts } from '@/server/card-fonts';
import type { PageData } from './page-data';

/** In the language that was asked for, which may have cards and no page. */
export async function cardOffer({
  asked: locale,
  publication,
  snapshot,
}: PageData): Promise<CardOffer> {
  const overlays = publishedOverlays(snapshot, await loadCardFonts()).filter(
    (overlay) => overlay.locale === locale,
  );
  const { edition } = snapshot;
  return {
    locale,
    hashtag: edition.hashtag,
    siteAddress: findSiteAddress(),
    reportPage: `/${locale}/report`,
    newsletter: snapshot.organisation.newsletter,
    keptCardsAddress: '/api/kept-cards',
    prints: `/prints/${publication}/${locale}`,
    designs: edition.designs.map(offeredDesign),
    statistics: offeredStatistics(snapshot).map(({ slug: statistic }): OfferedStatistic => {
      const choice = { locale, statistic, siteAddress: findSiteAddress() };
      // The page has a language and an organisation already, and a logo is heavy.
      const { locale: _, organisation: __, ...content } = cardContent(snapshot, choice);
      return {
        slug: statistic,
        content,
        caption: captionFor(snapshot, choice),
        milderCaption: milderCaptionFor(snapshot, choice),
        altText: altTextFor(snapshot, choice),
        overlays: overlayAddresses(
          overlays.filter((overlay) => overlay.statistic === statistic),
          designsOfFigure(snapshot, statistic),
        ),
      };
    }),
  };
}

function offeredDesign(name: DesignName): OfferedDesign {
  const design = requireDesign(name);
  return {
    name,
    layouts: forEach(formatNames, (format) => ({
      defaultPlacement: design.defaultPlacement(format),
      areas: forEach(placements, (placement): CardAreas => design.areas(format, placement)),
    })),
  };
}

function overlayAddresses(
  overlays: PublishedOverlay[],
  designs: DesignName[],
): OfferedStatistic['overlays'] {
  const address = (design: DesignName, format: Format, placement: Placement) => {
    const overlay = overlays.find(
      ({ spec }) =>
        spec.design === design && spec.format === format && spec.placement === placement,
    );
    if (!overlay) throw new Error(`No overlay of ${design}, ${format}, ${placement}`);
    return `/overlays/${overlay.hash}.png`;
  };
  return forEach(designs, (design) =>
    forEach(formatNames, (format) =>
      forEach(placements, (placement) => address(design, format, placement)),
    ),
  );
}

/** A record with a value for each name. */
function forEach<Name extends string, Value>(
  names: readonly Name[],
  valueFor: (name: Name) => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, valueFor(name)])) as Record<Name, Value>;
}
