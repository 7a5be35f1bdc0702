// Posters and signs to print, of what a publication says: made on the first request, then kept in
// memory. They hold the campaign's own picture at most, never a visitor's.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { altTextFor, cardContent, reportUrl } from '@/campaign/card-texts';
import type { Locale } from '@/campaign/locales';
import { hasCardsToShow } from '@/campaign/maker-open';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { offeredStatistics } from '@/campaign/offered-statistics';
import { fillIn } from '@/campaign/placeholders';
import { setTypography } from '@/campaign/typography';
import { drawPoster } from '@/card/print/draw-poster';
import { drawSign } from '@/card/print/draw-sign';
import { type Paper, scalePosterAreas } from '@/card/print/paper';
import type { PrintAbout } from '@/card/print/pdf-document';
import { renderCard } from '@/card/render-card';
import { BoundedMap } from '@/server/bounded-map';
import { loadCardFonts } from '@/server/card-fonts';
import { imageWorkQueue } from '@/server/image-work';
import { processWide } from '@/server/process-wide';
import { requireCurrentPublication } from './read-publication';
import type { ShownPublication } from './shown-publication';
import { findSiteAddress } from './site-address';

export interface PrintName {
  print: 'poster' | 'sign';
  statistic: string;
  paper: Paper;
  /** For a device that puts a photo of its own in: the campaign's picture is a thumb's nail only. */
  isFrame: boolean;
}

/** What an address asks for; null where it is none of ours. Posters are A4 only, signs no frames. */
export function readPrintName(print: string, file: string): PrintName | null {
  const name = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.(letter|frame))?\.pdf$/.exec(file);
  if (!name || (print !== 'poster' && print !== 'sign')) return null;
  const [, statistic = '', kind] = name;
  if (kind === (print === 'poster' ? 'letter' : 'frame')) return null;
  return {
    print,
    statistic,
    paper: kind === 'letter' ? 'letter' : 'a4',
    isFrame: kind === 'frame',
  };
}

/** Held ready; each is 50 to 300 KB. */
const keptPrints = 24;

/**
 * The PDF; null where the publication offers no card with that figure or has no cards to show,
 * `withdrawn` where the figure was taken out of everything.
 * @throws BusyError when the image workers' line is full
 */
export async function findPrint(
  shown: ShownPublication,
  locale: Locale,
  name: PrintName,
): Promise<Uint8Array | 'withdrawn' | null> {
  const { withdrawn } = (await requireCurrentPublication()).snapshot;
  if (withdrawn.some(({ slug }) => slug === name.statistic)) return 'withdrawn';
  const offered = hasCardsToShow(shown.snapshot) ? offeredStatistics(shown.snapshot) : [];
  if (!offered.some(({ slug }) => slug === name.statistic)) return null;

  const kept = processWide(
    'prints',
    () => new BoundedMap<string, Promise<Uint8Array | null>>(keptPrints),
  );
  const key = [shown.id, locale, name.print, name.statistic, name.paper, name.isFrame].join('/');
  const known = kept.get(key);
  if (known) return known;
  const drawing = imageWorkQueue().run(() => drawPrint(shown, locale, name));
  kept.set(key, drawing);
  drawing.catch(() => kept.delete(key));
  return drawing;
}

async function drawPrint(
  { holdsFrom, snapshot }: ShownPublication,
  locale: Locale,
  { print, statistic, paper, isFrame }: PrintName,
): Promise<Uint8Array | null> {
  const fonts = await loadCardFonts();
  const choice = { locale, statistic, siteAddress: findSiteAddress() };
  const content = cardContent(snapshot, choice);
  const messages = messagesFor(snapshot, locale).print;
  const say = (text: string) =>
    setTypography(fillIn(text, { hashtag: snapshot.edition.hashtag }), locale);
  const about: PrintAbout = {
    title: say(print === 'poster' ? messages.posterName : messages.signName),
    subject: altTextFor(snapshot, choice),
    author: content.organisation?.name ?? '',
    locale,
    madeAt: holdsFrom,
  };
  if (print === 'poster') {
    const picture = isFrame
      ? await drawPosterPicture(framePixelsPerUnit)
      : await loadPosterPicture();
    return drawPoster(
      { content, reportUrl: reportUrl(snapshot, choice, 'poster'), picture, about },
      fonts,
    );
  }
  const { write, fold, stepTrace, stepPlace, stepPhoto, stepPost } = messages;
  const words = {
    write: say(write),
    fold: say(fold),
    steps: [stepTrace, stepPlace, stepPhoto, stepPost].map(say),
  };
  return drawSign(content, words, paper, about, fonts);
}

/** Enough for 230 dots to the inch of a drawing, and not too heavy for those who exchange it. */
const picturePixelsPerUnit = 1.75;
/** Thrown away by whoever asks for it. */
const framePixelsPerUnit = 0.03;

function loadPosterPicture() {
  return processWide('poster-picture', () => drawPosterPicture(picturePixelsPerUnit));
}

/** The campaign's own art, framed as any photo would be. */
async function drawPosterPicture(pixelsPerUnit: number) {
  const photo = await readFile(path.join(process.cwd(), 'public', 'art', 'example-cat.jpg'));
  const areas = scalePosterAreas(pixelsPerUnit);
  const { width: widthPx, height: heightPx } = areas.photoArea;
  // Under nothing: the poster's words are drawn above it as vectors.
  const overlay = {
    widthPx,
    heightPx,
    rgbaPremultiplied: new Uint8Array(),
    spans: new Uint32Array(),
  };
  const jpeg = await renderCard({ photo, overlay, areas, framing: {} });
  return { jpeg, size: { widthPx, heightPx } };
}
