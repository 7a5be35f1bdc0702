// The pictures that stand beside a link, and the example cards of our own pages: which there are, and
// how each is made. Each has a version, a digest of everything that it shows: a corrected figure has
// a new address, and what did not change stays in the networks' caches. Made once, then kept in memory.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { altTextFor } from '@/campaign/card-texts';
import { designsOfFigure } from '@/campaign/designs-of-figure';
import type { Locale } from '@/campaign/locales';
import { hasCardsToShow } from '@/campaign/maker-open';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { offeredStatistics } from '@/campaign/offered-statistics';
import { shownLocale } from '@/campaign/shown-locale';
import type { PageName, Snapshot } from '@/campaign/snapshot';
import { setTypography } from '@/campaign/typography';
import { readCardRequest } from '@/card/card-request';
import { type DesignName, designNames, formats } from '@/card/card-spec';
import { encodePictureJpeg } from '@/card/compose';
import { overlayHash } from '@/card/overlay-hash';
import { resolveCardOrder } from '@/publication/card-order';
import { makePublishedCard } from '@/publication/published-card';
import type { Rehearsal } from '@/publication/shown-publication';
import { findSiteAddress } from '@/publication/site-address';
import { BoundedMap } from '@/server/bounded-map';
import { loadCardFonts } from '@/server/card-fonts';
import { imageWorkQueue } from '@/server/image-work';
import { processWide } from '@/server/process-wide';
import { wasFigurePublished } from '@/server/published-figures';
import { drawTextPreview } from './text-preview';

/** Whose pictures are asked for. */
export interface PictureSource {
  snapshot: Snapshot;
  rehearsal: Rehearsal | null;
}

export interface PreviewPicture {
  /** 16 hex digits: equal only for pictures that look the same. */
  version: string;
  width: number;
  height: number;
  /** In words, of a card; null: it shows a title. */
  altText: string | null;
  /** @returns a baseline JPEG; throws BusyError while the image workers' line is too long */
  draw: () => Promise<Uint8Array>;
}

/** Some networks show nothing where a picture is larger. */
export const maxPreviewBytes = 280 * 1024;

/** Raised when the same words would be drawn differently. */
const drawingVersion = 'preview 2';

/**
 * An example is shown at half of the largest at most. A phone shows it in half of its own width: the
 * others are enough for one of 400 px at two and at three to one.
 */
export const exampleWidthsPx = [432, 600, 864] as const;
export type ExampleWidth = (typeof exampleWidthsPx)[number];
/** Of a portrait that is no example, too. */
export const shownWidthPx = 864;

const pictureFormats = ['link', 'portrait'] as const;
type PictureFormat = (typeof pictureFormats)[number];

const textPages: Partial<Record<string, (snapshot: Snapshot, locale: Locale) => string>> = {
  home: (snapshot, locale) => setTypography(snapshot.copy[locale].home.title, locale),
  report: (snapshot, locale) => setTypography(snapshot.copy[locale].report.title, locale),
  figures: (snapshot, locale) => messagesFor(snapshot, locale).site.figures,
  privacy: (snapshot, locale) => messagesFor(snapshot, locale).privacy.title,
  legal: (snapshot, locale) => messagesFor(snapshot, locale).legal.title,
  accessibility: (snapshot, locale) => messagesFor(snapshot, locale).accessibility.title,
};

/** The name of the picture of a card: "ratio-78.note.link". */
export function cardPictureName(
  statistic: string,
  design: DesignName,
  format: PictureFormat,
): string {
  return `${statistic}.${design}.${format}`;
}

/** The name of the lead card in portrait, made for this width. */
export function exampleName(widthPx: ExampleWidth): string {
  return `example-${widthPx}`;
}

/** Where a picture is: its name is one of those that `findPicture` knows. */
export function pictureAddress(locale: Locale, name: string, { version }: PreviewPicture): string {
  return `/previews/${version}/${locale}/${name}.jpg`;
}

/**
 * The picture of this name: that of a page ("home", "report", …), of a card (`cardPictureName`), or
 * `exampleName`. Null where there is no such picture, `withdrawn` where it
 * shows a figure that was taken out of everything. One that cards showed once is the lead's now.
 */
export async function findPicture(
  source: PictureSource,
  locale: Locale,
  name: string,
): Promise<PreviewPicture | 'withdrawn' | null> {
  const { snapshot } = source;
  const offered = hasCardsToShow(snapshot) ? offeredStatistics(snapshot) : [];
  const lead = offered[0]?.slug;
  const designOf = (figure: string, wished?: DesignName) => {
    const able = designsOfFigure(snapshot, figure);
    return able.find((design) => design === wished) ?? able[0];
  };
  const leadCard = (format: PictureFormat, exampleWidthPx?: ExampleWidth) => {
    const look = lead && designOf(lead);
    return lead && look ? cardPicture(source, locale, lead, look, format, exampleWidthPx) : null;
  };

  const asExample = exampleWidthsPx.find((widthPx) => name === exampleName(widthPx));
  if (asExample) return leadCard('portrait', asExample);
  if (name === 'home') return (await leadCard('link')) ?? textPicture(source, locale, 'home');
  if (Object.hasOwn(textPages, name)) return textPicture(source, locale, name as PageName);

  const asked = readCardName(name);
  if (!asked) return null;
  const { design, format, statistic } = asked;
  if (snapshot.withdrawn.some(({ slug }) => slug === statistic)) return 'withdrawn';
  const isOffered = offered.some(({ slug }) => slug === statistic);
  if (!isOffered && !(await wasFigurePublished(statistic))) return null;
  const shown = isOffered ? statistic : lead;
  const look = shown && designOf(shown, design);
  return shown && look ? cardPicture(source, locale, shown, look, format) : null;
}

function readCardName(name: string) {
  const [statistic = '', look, shape, ...rest] = name.split('.');
  const design = designNames.find((known) => known === look);
  const format = pictureFormats.find((known) => known === shape);
  return design && format && rest.length === 0 ? { statistic, design, format } : null;
}

/** The campaign's own art under a published overlay: a card like any visitor's. */
async function cardPicture(
  { rehearsal, snapshot }: PictureSource,
  locale: Locale,
  statistic: string,
  design: DesignName,
  format: PictureFormat,
  exampleWidthPx = shownWidthPx,
): Promise<PreviewPicture> {
  const wishes = new Map([
    ['format', format],
    ['statistic', statistic],
    ['design', design],
  ]);
  const request = readCardRequest(wishes);
  const siteAddress = findSiteAddress();
  const order = resolveCardOrder(snapshot, request, locale, siteAddress);
  const art = await loadArt();
  const overlay = overlayHash(order.spec, await loadCardFonts());
  const version = digest(overlay, art.digest, String(exampleWidthPx));
  const { heightPx, widthPx } = formats[format];
  return {
    version,
    width: widthPx,
    height: heightPx,
    altText: altTextFor(snapshot, { locale, statistic, siteAddress }),
    draw: () =>
      drawOnce(version, async () => {
        const isRehearsal = rehearsal !== null;
        const card = await makePublishedCard(order, art.bytes, request.framing, { isRehearsal });
        return format === 'portrait'
          ? encodePictureJpeg(card, { widthPx: exampleWidthPx, maxBytes: maxPreviewBytes })
          : card.byteLength <= maxPreviewBytes
            ? card
            : encodePictureJpeg(card, { maxBytes: maxPreviewBytes });
      }),
  };
}

async function textPicture(
  { snapshot }: PictureSource,
  asked: Locale,
  page: PageName,
): Promise<PreviewPicture> {
  const locale = shownLocale(snapshot, asked, page);
  const title = textPages[page]?.(snapshot, locale) ?? '';
  const { hashtag } = snapshot.edition;
  const version = digest(title, hashtag);
  const { heightPx, widthPx } = formats.link;
  return {
    version,
    width: widthPx,
    height: heightPx,
    altText: null,
    draw: () =>
      drawOnce(version, async () => {
        const fonts = await loadCardFonts();
        return imageWorkQueue().run(async () =>
          encodePictureJpeg(await drawTextPreview(title, hashtag, fonts), {
            maxBytes: maxPreviewBytes,
          }),
        );
      }),
  };
}

function digest(...shown: string[]): string {
  const text = JSON.stringify([drawingVersion, ...shown]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function loadArt(): Promise<{ bytes: Uint8Array; digest: string }> {
  return processWide('example-art', async () => {
    const bytes = await readFile(path.join(process.cwd(), 'public', 'art', 'example-cat.jpg'));
    return { bytes, digest: createHash('sha256').update(bytes).digest('hex') };
  });
}

/** Pictures held in memory, some 150 KB each: what is shared most of several figures and designs. */
const keptPictures = 160;

function drawOnce(version: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const kept = processWide('previews', () => {
    return new BoundedMap<string, Promise<Uint8Array>>(keptPictures);
  });
  const known = kept.get(version);
  if (known) return known;
  const drawing = draw();
  kept.set(version, drawing);
  drawing.catch(() => kept.delete(version));
  return drawing;
}
