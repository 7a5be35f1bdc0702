// A card for a visitor: their photo under a published overlay. The photo is worked on in memory,
// inside the bounded queue, and nothing of it is kept.
import { CardError } from '@/card/card-error';
import { invalidField } from '@/card/card-request';
import { type Framing, formats, type Size } from '@/card/card-spec';
import { type Overlay, readOverlay } from '@/card/compose';
import { overlayHash } from '@/card/overlay-hash';
import { detectPhotoFormat } from '@/card/photo-format';
import { readPhoto } from '@/card/read-photo';
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

/** A device short of memory crops to no less than this share of the card's sides (maker/darkroom.ts). */
const smallestCrop = 0.5;

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

/**
 * As `makePublishedCard`, of a photo that the device has cropped to the card already: it is laid under
 * the overlay as it is, enlarged where the device had no memory for the card's own size. What comes is
 * never trusted to hold a message.
 * @throws CardError also for anything but a JPEG of the card's shape, from half of its size up to it
 */
export async function makeCardOfCroppedPhoto(
  order: CardOrder,
  photo: Uint8Array,
  conditions: CardConditions,
): Promise<Uint8Array> {
  const detected = detectPhotoFormat(photo);
  if (detected !== 'jpeg') {
    throw new CardError('unsupported-format', `Photo looks like ${detected}`, { detected });
  }
  const size = formats[order.spec.format];
  if (!isCropOf(await readPhoto(photo), size)) throw invalidField('photo');
  const whole = { x: 0, y: 0, width: size.widthPx, height: size.heightPx };
  const areas = { photoArea: whole, clearArea: whole };
  const framing = { focusX: 0.5, focusY: 0.5, zoom: 1, turn: 0 } as const;
  return makePublishedCard({ ...order, areas }, photo, framing, conditions);
}

/** In whole pixels, as a device rounds the sides of a smaller card. */
function isCropOf({ widthPx, heightPx }: Size, card: Size): boolean {
  const share = widthPx / card.widthPx;
  const isSameShape = Math.abs(heightPx - card.heightPx * share) <= 1;
  return share >= smallestCrop && share <= 1 && heightPx <= card.heightPx && isSameShape;
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
