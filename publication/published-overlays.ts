// Every overlay that a snapshot makes possible, by hash, and the drawing of published ones on their
// first request. Nothing that was not published is ever drawn for the public.
import { cardContent } from '@/campaign/card-texts';
import { designsOfFigure } from '@/campaign/designs-of-figure';
import type { Locale } from '@/campaign/locales';
import { hasCardsToShow } from '@/campaign/maker-open';
import { offeredStatistics } from '@/campaign/offered-statistics';
import type { Snapshot } from '@/campaign/snapshot';
import type { CardFonts } from '@/card/card-fonts';
import {
  type Format,
  formatNames,
  formats,
  type OverlaySpec,
  type Placement,
  placements,
} from '@/card/card-spec';
import { encodeOverlayPng } from '@/card/compose';
import { drawOverlay } from '@/card/draw-overlay';
import { overlayHash } from '@/card/overlay-hash';
import { rasterise } from '@/card/rasterise';
import { loadCardFonts } from '@/server/card-fonts';
import { queryRows } from '@/server/database';
import { currentPublicationId } from '@/server/front/current-publication';
import { imageWorkQueue } from '@/server/image-work';
import { isOverlayHash, loadOverlay } from '@/server/overlay-store';
import { processWide } from '@/server/process-wide';
import { loadPublicationRow } from '@/server/publications-store';
import { findSiteAddress } from './site-address';

export interface PublishedOverlay {
  hash: string;
  /** Slug of the statistic that it says. */
  statistic: string;
  locale: Locale;
  spec: OverlaySpec;
}

const overlaysBySnapshot = new WeakMap<Snapshot, PublishedOverlay[]>();

/**
 * All overlays of a snapshot: offered statistics × languages × formats × placements × the designs that
 * can show the statistic.
 */
export function publishedOverlays(snapshot: Snapshot, fonts: CardFonts): PublishedOverlay[] {
  const known = overlaysBySnapshot.get(snapshot);
  if (known) return known;
  const overlays = offeredStatistics(snapshot).flatMap(({ slug }) =>
    snapshot.locales.flatMap((locale) => overlaysOfText(snapshot, slug, locale, fonts)),
  );
  overlaysBySnapshot.set(snapshot, overlays);
  return overlays;
}

function overlaysOfText(
  snapshot: Snapshot,
  statistic: string,
  locale: Locale,
  fonts: CardFonts,
): PublishedOverlay[] {
  const content = cardContent(snapshot, { locale, statistic, siteAddress: findSiteAddress() });
  const designs = designsOfFigure(snapshot, statistic);
  const specs = designs.flatMap((design) =>
    placements.flatMap((placement: Placement) =>
      formatNames.map((format: Format): OverlaySpec => ({ format, design, placement, content })),
    ),
  );
  return specs.map((spec) => ({ hash: overlayHash(spec, fonts), statistic, locale, spec }));
}

/**
 * The PNG of a published overlay: kept, or drawn now (once, however many ask) and kept. `withdrawn`
 * where the figure that it says was taken out of everything. Null where no publication that holds or
 * held has it: overlays are drawn ahead of their moment, and not shown before it.
 * @throws BusyError when it has to be drawn and the image workers' line is full
 */
export async function findOverlayPng(hash: string): Promise<Uint8Array | 'withdrawn' | null> {
  const overlay = isOverlayHash(hash) ? await findPublishedOverlay(hash) : null;
  if (!overlay) return null;
  if (await isWithdrawn(overlay.statistic)) return 'withdrawn';
  return loadOverlay(hash, () => imageWorkQueue().run(() => drawOverlayPng(overlay.spec)));
}

async function isWithdrawn(statistic: string): Promise<boolean> {
  const id = await currentPublicationId();
  const current = id === null ? null : await loadPublicationRow(id);
  return current?.snapshot.withdrawn.some(({ slug }) => slug === statistic) ?? false;
}

/** Draws an overlay as PNG, outside the queue: for publishing, which nobody may crowd out. */
export async function drawOverlayPng(spec: OverlaySpec): Promise<Uint8Array> {
  const { svg } = await drawOverlay(spec, await loadCardFonts());
  return encodeOverlayPng(await rasterise(svg, formats[spec.format].widthPx));
}

/** Which publication has an overlay; grows with each publication, never forgets one. */
interface OverlayIndex {
  publicationByHash: Map<string, string>;
  indexed: Set<string>;
  checkedAtMs: number;
}

/** So that guessed hashes cost a lookup in memory, not a query each. */
const recheckMs = 250;

async function findPublishedOverlay(hash: string): Promise<PublishedOverlay | null> {
  const index = processWide('overlay-index', (): OverlayIndex => {
    return { publicationByHash: new Map(), indexed: new Set(), checkedAtMs: 0 };
  });
  if (!index.publicationByHash.has(hash) && Date.now() - index.checkedAtMs >= recheckMs) {
    await indexNewPublications(index, hash);
  }
  const id = index.publicationByHash.get(hash);
  const publication = id === undefined ? null : await loadPublicationRow(id);
  if (!publication) return null;
  const overlays = publishedOverlays(publication.snapshot, await loadCardFonts());
  return overlays.find((overlay) => overlay.hash === hash) ?? null;
}

/** Newest first and only until `wanted` is found: what is asked for is nearly always what holds. */
async function indexNewPublications(index: OverlayIndex, wanted: string): Promise<void> {
  index.checkedAtMs = Date.now();
  const rows = await queryRows(
    'SELECT id FROM publications WHERE holds_from <= $1 ORDER BY holds_from DESC',
    [new Date().toISOString()],
  );
  const fonts = await loadCardFonts();
  for (const id of rows.map((row) => String(row.id))) {
    if (index.publicationByHash.has(wanted)) {
      // Not everything was looked at: the next unknown hash may be in an older one.
      index.checkedAtMs = 0;
      return;
    }
    if (index.indexed.has(id)) continue;
    const publication = await loadPublicationRow(id);
    if (!publication) continue;
    // What has only been announced has no cards yet.
    const { snapshot } = publication;
    for (const { hash } of hasCardsToShow(snapshot) ? publishedOverlays(snapshot, fonts) : []) {
      index.publicationByHash.set(hash, id);
    }
    index.indexed.add(id);
  }
}
