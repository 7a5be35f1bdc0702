// The addresses that a visitor passes on from the maker: they carry choices, never the photo.
import type { LinkTag } from '@/campaign/channels';
import { makerPath, sharePath } from '@/campaign/share-link';
import type { CardOffer, ChosenCard } from '@/maker/card-offer';

/** The page that shows the message and invites to make a card, tagged with how the link travels. */
export function shareLink(offer: CardOffer, card: ChosenCard, channel: LinkTag): string {
  return originOf(offer) + sharePath(offer.locale, { ...choicesOf(card), channel });
}

/** The maker with the same choices, for a phone that reads it from the screen. */
export function phoneLink(offer: CardOffer, card: ChosenCard): string {
  return originOf(offer) + makerPath(offer.locale, { ...choicesOf(card), channel: 'qr' });
}

function choicesOf({ design, statistic }: ChosenCard) {
  return { statistic: statistic.slug, design };
}

/** Where no public address is set, as on one's own machine, the one that the page was asked for at. */
function originOf({ siteAddress }: CardOffer): string {
  return siteAddress ?? window.location.origin;
}
