// The picture from the web, for browsers that can save no other: the framed photo is sent, cropped to
// the card's size and without the message, and the server answers where the finished card is. Must
// only be called once the visitor has agreed.
import type { Framing } from '@/card/card-spec';
import type { CardOffer, ChosenCard } from '@/maker/card-offer';
import type { DecodedPhoto } from '@/maker/decode-photo';

/** Where the card is, how long, and for how many looks. */
export interface KeptCard {
  address: string;
  download: string;
  expiresAt: string;
  fetches: number;
}

export interface FramedCard {
  photo: DecodedPhoto;
  framing: Framing;
  card: ChosenCard;
}

/** @throws whatever went wrong: nothing is lost, and it can be tried again */
export async function keepCard(framed: FramedCard, offer: CardOffer): Promise<KeptCard> {
  const { card } = framed;
  const form = new FormData();
  form.set('locale', offer.locale);
  form.set('format', card.format);
  form.set('statistic', card.statistic.slug);
  form.set('design', card.design);
  form.set('placement', card.placement);
  form.set('photo', await cropPhoto(framed), 'photo.jpg');
  const answer = await fetch(offer.keptCardsAddress, { method: 'POST', body: form });
  if (!answer.ok) throw new Error(`The card was not kept: ${answer.status}`);
  return answer.json();
}

/** The photo as it is framed, without the message; smaller than the card where memory is short. */
async function cropPhoto({ photo, framing, card }: FramedCard): Promise<Blob> {
  const order = { size: card.size, areas: card.areas, framing, overlay: null };
  return (await photo.make(order)).picture;
}
