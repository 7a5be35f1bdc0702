// A poster with the visitor's photo, made on the device: the words come as a PDF from the server, the
// photo is put into it here and goes nowhere.
import { campaignFileName } from '@/campaign/card-file-name';
import { coverPaper, posterAreas, posterPixelAreas } from '@/card/print/paper';
import type { CardOffer } from '@/maker/card-offer';
import type { MadeCard } from '@/maker/darkroom';
import type { PhotoToDraw } from '@/maker/draw-all-formats';
import { PhotoProblem } from '@/maker/photo-problem';
import { putPhoto } from '@/maker/put-photo';

/**
 * The poster as a PDF file.
 * @param address of the poster with a small picture, which is thrown away
 * @throws PhotoProblem, and the signal's reason once it is aborted
 */
export async function makePoster(
  photo: PhotoToDraw,
  address: string,
  { hashtag, locale }: Pick<CardOffer, 'hashtag' | 'locale'>,
  signal: AbortSignal,
): Promise<File> {
  const poster = await loadPoster(address, signal);
  const { picture, size } = await makePhoto(photo);
  const jpeg = new Uint8Array(await picture.arrayBuffer());
  signal.throwIfAborted();
  const name = campaignFileName(hashtag, 'poster', locale, 'pdf');
  return new File([putPhoto(poster, jpeg, size)], name, { type: 'application/pdf' });
}

async function loadPoster(address: string, signal: AbortSignal): Promise<Uint8Array> {
  try {
    const answer = await fetch(address, { signal });
    if (!answer.ok) throw new Error(`The poster's address answered ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  } catch (cause) {
    signal.throwIfAborted();
    throw new PhotoProblem('overlay-unavailable', cause);
  }
}

/** The photo alone, framed for a poster, in as many pixels as are worth printing. */
function makePhoto({ photo, frameOn }: PhotoToDraw): Promise<MadeCard> {
  const framing = frameOn(posterAreas, (guess) => coverPaper(guess, photo.size));
  const areas = posterPixelAreas(photo.size, framing);
  const size = { widthPx: areas.photoArea.width, heightPx: areas.photoArea.height };
  return photo.make({ size, areas, framing, overlay: null });
}
