// All formats of one photo with the texts to post beside them, as one file. Made on the device;
// nothing is sent.
import { campaignFileName } from '@/campaign/card-file-name';
import { formatNames } from '@/card/card-spec';
import type { CardChoice, CardOffer } from '@/maker/card-offer';
import { drawAllFormats, type PhotoToDraw } from '@/maker/draw-all-formats';
import { packFiles } from '@/maker/pack-files';

export interface TextsToPack {
  caption: string;
  /** Without the words that networks limit; null: there is none. */
  milderCaption: string | null;
  altText: string;
}

export interface Packing {
  /** Told how many cards are drawn, of how many. */
  onProgress: (done: number, total: number) => void;
  signal: AbortSignal;
}

/** @throws PhotoProblem, and the signal's reason once it is aborted */
export function packCards(
  photo: PhotoToDraw,
  offer: CardOffer,
  choice: CardChoice,
  texts: TextsToPack,
  { onProgress, signal }: Packing,
): Promise<File> {
  async function* files(): AsyncGenerator<File> {
    let done = 0;
    onProgress(done, formatNames.length);
    for await (const card of drawAllFormats(photo, offer, choice, signal)) {
      yield card;
      done += 1;
      onProgress(done, formatNames.length);
    }
    yield* textFiles(texts, offer);
  }
  return packFiles(files(), campaignFileName(offer.hashtag, 'cards', offer.locale, 'zip'));
}

/** The texts as files that any program opens, old Windows ones too: with a mark that they are UTF-8. */
export function textFiles(
  { caption, milderCaption, altText }: TextsToPack,
  { hashtag, locale }: Pick<CardOffer, 'hashtag' | 'locale'>,
): File[] {
  const textFile = (what: 'caption' | 'milder-caption' | 'alt-text', text: string) =>
    new File(
      [`\ufeff${text.replaceAll('\n', '\r\n')}\r\n`],
      campaignFileName(hashtag, what, locale, 'txt'),
      { type: 'text/plain' },
    );
  return [
    textFile('caption', caption),
    ...(milderCaption === null ? [] : [textFile('milder-caption', milderCaption)]),
    textFile('alt-text', altText),
  ];
}
