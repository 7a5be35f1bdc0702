// From a card request to what is drawn: defaults of the current publication filled in, and refusal
// of what it does not offer. Knows no HTTP.
import { cardContent } from '@/campaign/card-texts';
import { designsOfFigure } from '@/campaign/designs-of-figure';
import { findLocale, type Locale } from '@/campaign/locales';
import { offeredStatistics } from '@/campaign/offered-statistics';
import type { Snapshot } from '@/campaign/snapshot';
import { CardError } from '@/card/card-error';
import { type CardRequest, invalidField } from '@/card/card-request';
import type { CardAreas, OverlaySpec } from '@/card/card-spec';
import { requireDesign } from '@/card/designs/designs';

export interface CardOrder {
  locale: Locale;
  statistic: string;
  spec: OverlaySpec;
  areas: CardAreas;
}

/**
 * @param visitorLocale spoken where the request names no language
 * @param siteAddress the public address printed on cards; null: none is set
 * @throws CardError `figure-withdrawn`; `design-not-for-figure`; and `invalid-field` for a language,
 * statistic or design that the publication lacks
 */
export function resolveCardOrder(
  snapshot: Snapshot,
  request: CardRequest,
  visitorLocale: Locale,
  siteAddress: string | null,
): CardOrder {
  const locale = findLocale(request.locale ?? visitorLocale, snapshot.locales);
  if (!locale) throw invalidField('locale');

  if (snapshot.withdrawn.some(({ slug }) => slug === request.statistic)) {
    throw new CardError('figure-withdrawn', `The figure ${request.statistic} was withdrawn`);
  }
  const offered = offeredStatistics(snapshot).map(({ slug }) => slug);
  const statistic = request.statistic ?? offered[0];
  if (statistic === undefined || !offered.includes(statistic)) throw invalidField('statistic');

  const able = designsOfFigure(snapshot, statistic);
  const designName = request.design ?? able[0];
  if (designName === undefined || !snapshot.edition.designs.includes(designName)) {
    throw invalidField('design');
  }
  if (!able.includes(designName)) {
    throw new CardError('design-not-for-figure', `${designName} cannot show ${statistic}`);
  }

  const design = requireDesign(designName);
  const placement = request.placement ?? design.defaultPlacement(request.format);
  return {
    locale,
    statistic,
    spec: {
      format: request.format,
      design: designName,
      placement,
      content: cardContent(snapshot, { locale, statistic, siteAddress }),
    },
    areas: design.areas(request.format, placement),
  };
}
