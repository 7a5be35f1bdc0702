// One photo in every format, each as it would be if the visitor had chosen that format. One card at
// a time: a phone could not hold them all.
import { cardFileName } from '@/campaign/card-file-name';
import { type CardAreas, type Framing, formatNames } from '@/card/card-spec';
import { type CardChoice, type CardOffer, requireChosenCard } from '@/maker/card-offer';
import type { DecodedPhoto } from '@/maker/decode-photo';
import { loadOverlay } from '@/maker/load-overlay';

/** How the photo sits in areas: as the visitor put it, or else as is guessed for them. */
export type FrameOn = (areas: CardAreas, amend?: (guess: Framing) => Framing) => Framing;

/** What every format is made from. */
export interface PhotoToDraw {
  photo: DecodedPhoto;
  frameOn: FrameOn;
}

/**
 * The finished cards, in the order in which formats are offered.
 * @throws PhotoProblem, and the signal's reason once it is aborted
 */
export async function* drawAllFormats(
  { photo, frameOn }: PhotoToDraw,
  offer: CardOffer,
  choice: CardChoice,
  signal: AbortSignal,
): AsyncGenerator<File> {
  for (const format of formatNames) {
    const card = requireChosenCard(offer, { ...choice, format });
    const overlay = await loadOverlay(card.overlayAddress);
    signal.throwIfAborted();
    const framing = frameOn(card.areas);
    const { picture } = await photo.make({ size: card.size, areas: card.areas, framing, overlay });
    signal.throwIfAborted();
    const name = cardFileName(offer.hashtag, format, offer.locale);
    yield new File([picture], name, { type: picture.type });
  }
}
