// Which pictures exist for a publication, and how each is made: once, then kept in memory.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { hasCardsToShow } from '@/campaign/maker-open';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { offeredStatistics } from '@/campaign/offered-statistics';
import { shownLocale } from '@/campaign/shown-locale';
import type { Locale, PageName, Snapshot } from '@/campaign/snapshot';
import { setTypography } from '@/campaign/typography';
import { readCardRequest } from '@/card/card-request';
import type { Format } from '@/card/card-spec';
import { encodePictureJpeg } from '@/card/compose';
import { resolveCardOrder } from '@/publication/card-order';
import { makePublishedCard } from '@/publication/published-card';
import { requireCurrentPublication } from '@/publication/read-publication';
import type { ShownPublication } from '@/publication/shown-publication';
import { findSiteAddress } from '@/publication/site-address';
import { loadCardFonts } from '@/server/card-fonts';
import { imageWorkQueue } from '@/server/image-work';
import { processWide } from '@/server/process-wide';
import { drawTextPreview } from './text-preview';

type DrawPreview = (shown: ShownPublication, locale: Locale) => Promise<Uint8Array>;

/** The home page shows its example at half of this at most. */
const shownExampleWidthPx = 864;

const leadCard = exampleCard('link');
/** Where no card may be shown, or every figure is withdrawn or under review. */
const homeTitle = textPage('home', (snapshot, locale) =>
  setTypography(snapshot.copy[locale].home.title, locale),
);
/** Those that show the lead figure. */
const cardPictures = new Set(['home', 'example']);

const previews: Record<string, DrawPreview> = {
  home: (shown, locale) =>
    showsCards(shown.snapshot) ? leadCard(shown, locale) : homeTitle(shown, locale),
  example: async (shown, locale) =>
    encodePictureJpeg(await exampleCard('portrait')(shown, locale), shownExampleWidthPx),
  report: textPage('report', (snapshot, locale) =>
    setTypography(snapshot.copy[locale].report.title, locale),
  ),
  figures: textPage('figures', (snapshot, locale) => messagesFor(snapshot, locale).site.figures),
  privacy: textPage('privacy', (snapshot, locale) => messagesFor(snapshot, locale).privacy.title),
  legal: textPage('legal', (snapshot, locale) => messagesFor(snapshot, locale).legal.title),
  accessibility: textPage(
    'accessibility',
    (snapshot, locale) => messagesFor(snapshot, locale).accessibility.title,
  ),
};

function showsCards(snapshot: Snapshot): boolean {
  return hasCardsToShow(snapshot) && offeredStatistics(snapshot).length > 0;
}

/** Pictures held in memory: all of the current publication and a few of the one before. */
const keptPreviews = 48;

/**
 * The JPEG; null where there is no such picture, `withdrawn` where it shows a figure
 * that was taken out of everything.
 */
export async function findPreview(
  shown: ShownPublication,
  locale: Locale,
  name: string,
): Promise<Uint8Array | 'withdrawn' | null> {
  const draw = Object.hasOwn(previews, name) ? previews[name] : undefined;
  if (!draw) return null;
  // Of a rehearsal it may change while its link stays the same.
  const [lead] = offeredStatistics(shown.snapshot);
  if (cardPictures.has(name)) {
    const { withdrawn } = (await requireCurrentPublication()).snapshot;
    if (withdrawn.some(({ slug }) => slug === lead?.slug)) return 'withdrawn';
    if (name === 'example' && !showsCards(shown.snapshot)) return null;
  }

  const kept = processWide('previews', () => new Map<string, Promise<Uint8Array>>());
  const key = `${shown.id}/${locale}/${name}/${lead?.slug}`;
  const known = kept.get(key);
  if (known) return known;
  const drawing = draw(shown, locale);
  kept.set(key, drawing);
  drawing.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > keptPreviews && oldest !== undefined) kept.delete(oldest);
  return drawing;
}

/** The campaign's own art under the lead overlay: a card like any visitor's. */
function exampleCard(format: Format): DrawPreview {
  return async ({ rehearsal, snapshot }, locale) => {
    const request = readCardRequest(new Map([['format', format]]));
    const order = resolveCardOrder(snapshot, request, locale, findSiteAddress());
    const art = await readFile(path.join(process.cwd(), 'public', 'art', 'example-cat.jpg'));
    return makePublishedCard(order, art, request.framing, { isRehearsal: rehearsal !== null });
  };
}

function textPage(
  page: PageName,
  title: (snapshot: Snapshot, locale: Locale) => string,
): DrawPreview {
  return async ({ snapshot }, asked) => {
    const locale = shownLocale(snapshot, asked, page);
    const fonts = await loadCardFonts();
    return imageWorkQueue().run(async () =>
      encodePictureJpeg(
        await drawTextPreview(title(snapshot, locale), snapshot.edition.hashtag, fonts),
      ),
    );
  };
}
