// A card for a visitor: their photo under a published overlay. The photo is worked on in memory,
// inside the bounded queue, and nothing of it is kept.
import { CardError } from '@/card/card-error';
import type { Framing } from '@/card/card-spec';
import { type Overlay, readOverlay } from '@/card/compose';
import { overlayHash } from '@/card/overlay-hash';
import { renderCard } from '@/card/render-card';
import { BoundedMap } from '@/server/bounded-map';
import { loadCardFonts } from '@/server/card-fonts';
import { imageWorkQueue } from '@/server/image-work';
import { processWide } from '@/server/process-wide';
import type { CardOrder } from './card-order';
import { findOverlayPng } from './published-overlays';
import { drawRehearsedOverlay } from './rehearsed-overlays';

interface CardConditions {
  /** The order is of a snapshot that is not public. */
  isRehearsal?: boolean;
  /** Aborts when the client has gone: a waiting card is then not made. */
  signal?: AbortSignal;
}

/** Overlays held ready to blend; each is some 1–3 MB. */
const keptOverlays = 24;

/**
 * The finished card as a baseline JPEG.
 * @throws CardError about the photo, BusyError when the queue is full, JobTimeoutError
 */
export async function makePublishedCard(
  order: CardOrder,
  photo: Uint8Array,
  framing: Partial<Framing>,
  { isRehearsal = false, signal }: CardConditions = {},
): Promise<Uint8Array> {
  const overlay = await requireOverlay(order, isRehearsal);
  return imageWorkQueue().run(
    () => renderCard({ photo, overlay, areas: order.areas, framing }),
    signal,
  );
}

async function requireOverlay({ spec }: CardOrder, isRehearsal: boolean): Promise<Overlay> {
  const hash = overlayHash(spec, await loadCardFonts());
  const kept = processWide('ready-overlays', () => new BoundedMap<string, Overlay>(keptOverlays));
  const ready = kept.get(hash);
  if (ready) return ready;
  const png = isRehearsal ? await drawRehearsedOverlay(spec) : await findOverlayPng(hash);
  if (png === null) throw new Error(`No publication has the overlay ${hash}`);
  if (png === 'withdrawn') throw new CardError('figure-withdrawn', 'The figure was withdrawn');
  const overlay = await readOverlay(png);
  kept.set(hash, overlay);
  return overlay;
}
