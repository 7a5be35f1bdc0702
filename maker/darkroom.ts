// Where a photo is looked at and drawn: what happens here never waits for the page, and the page never
// waits for it. One darkroom runs in a worker (worker-darkroom.ts), or in the page itself where the
// browser has no such workers (page-darkroom.ts); both run this file, so both make the same pixels.
// Nothing here may send the photo, or any part of it, anywhere.
import { blurThumbnail } from '@/card/backdrop';
import type { CardAreas, Framing, Size, Turn } from '@/card/card-spec';
import { findFaces, type PossibleFace } from '@/card/find-faces';
import type { Thumbnail } from '@/card/thumbnail';
import { drawCard, thumbnailOf } from '@/maker/draw-card';
import { type HeldPhoto, holdPhoto, releasePicture } from '@/maker/hold-photo';
import { isWholePhoto } from '@/maker/photo-end';
import { findPhotoKind, kindBytes } from '@/maker/photo-kind';
import { PhotoProblem } from '@/maker/photo-problem';
import { plainJpeg } from '@/maker/plain-jpeg';
import { contextOf, encodeSurface, hasBlank, makeSurface, type Surface } from '@/maker/surface';

/** The message of a card as it was loaded. */
export interface OverlayPicture {
  address: string;
  picture: Blob;
}

/** Everything that a card is made of, besides its photo. */
export interface CardOrder {
  size: Size;
  areas: CardAreas;
  framing: Framing;
  /** Null while it is missing: the photo is shown alone. */
  overlay: OverlayPicture | null;
}

/** `low` only while the photo is being moved: what is saved is always drawn `high`. */
export type DrawQuality = 'low' | 'high';

export interface MadeCard {
  /** A JPEG without metadata. */
  picture: Blob;
  /** As asked for, or smaller where the device is short of memory. */
  size: Size;
}

export interface Darkroom {
  /** Opens a photo of this upright size; returns where its animal's face may be. @throws PhotoProblem */
  open: (photo: number, file: Blob, size: Size) => Promise<PossibleFace[]>;
  /** The card as a picture to be shown until the next is drawn. @throws PhotoProblem */
  draw: (photo: number, order: CardOrder, quality: DrawQuality) => Promise<ImageBitmap | Surface>;
  /** The finished card. @throws PhotoProblem */
  make: (photo: number, order: CardOrder) => Promise<MadeCard>;
  release: (photo: number) => Promise<void>;
}

/** How a page opens a photo where a worker would not need to. */
export type LoadElement = (file: Blob) => Promise<HTMLImageElement>;

const jpegQuality = 0.9;
/** A card that a device cannot make is tried at these shares of its size. */
const cardScales = [1, 0.75, 0.5];
const maxKeptOverlays = 6;

type OpenedOverlay = ImageBitmap | HTMLImageElement;

interface Negative {
  held: HeldPhoto;
  upright: Thumbnail;
  blurred: Map<Turn, Thumbnail>;
}

interface Print {
  photo: number;
  order: CardOrder;
  quality: DrawQuality;
  surface: Surface;
}

/** A darkroom in this thread. Its surface is used again, so what it shows is to be copied at once. */
export function makeDarkroom(loadElement?: LoadElement): Darkroom {
  const negatives = new Map<number, Negative>();
  const overlays = new Map<string, Promise<OpenedOverlay>>();
  let latest: Print | null = null;
  /** Sizes that failed once are not tried again. */
  let firstScale = 0;

  const requireNegative = (photo: number): Negative => {
    const negative = negatives.get(photo);
    if (!negative) throw new PhotoProblem('card-not-made', new Error(`no photo ${photo}`));
    return negative;
  };

  const openedOverlay = ({ address, picture }: OverlayPicture): Promise<OpenedOverlay> => {
    const known = overlays.get(address);
    if (known) return known;
    const opening = openOverlay(picture, loadElement);
    overlays.set(address, opening);
    opening.catch(() => overlays.delete(address));
    const [[oldest, forgotten] = []] = overlays;
    if (overlays.size > maxKeptOverlays && oldest && forgotten) {
      overlays.delete(oldest);
      // Whoever waits for it asked before, and draws with it at once.
      forgotten.then(releasePicture, () => {});
    }
    return opening;
  };

  /** The card drawn at a share of its size. @throws where the device has no memory for it */
  const drawAt = (
    photo: number,
    order: CardOrder,
    overlay: OpenedOverlay | null,
    quality: DrawQuality,
    scale: number,
  ): Print => {
    const { held, upright, blurred } = requireNegative(photo);
    const { turn } = order.framing;
    const known =
      blurred.get(turn) ?? blurThumbnail(turn === 0 ? upright : thumbnailOf(held, turn));
    blurred.set(turn, known);
    const [width, height] = [order.size.widthPx, order.size.heightPx].map((side) =>
      Math.round(side * scale),
    ) as [number, number];
    const isSameSize = latest?.surface.width === width && latest.surface.height === height;
    const surface = isSameSize && latest ? latest.surface : makeSurface(width, height);
    latest = null;
    const context = contextOf(surface);
    context.setTransform(width / order.size.widthPx, 0, 0, height / order.size.heightPx, 0, 0);
    drawCard(context, { ...order, photo: held, blurred: known, overlay }, quality);
    latest = { photo, order, quality, surface };
    return latest;
  };

  /** What the surface shows, if it is this card, drawn as well as can be. */
  const findDrawn = (photo: number, order: CardOrder): Print | null =>
    latest?.photo === photo &&
    latest.quality === 'high' &&
    JSON.stringify(latest.order) === JSON.stringify(order)
      ? latest
      : null;

  /**
   * What is taken of the drawn card, at the largest size that the device manages. `take` has to take
   * it at once, before anything else can be drawn on the same surface.
   */
  const takeLargest = async <T>(
    photo: number,
    order: CardOrder,
    quality: DrawQuality,
    take: (surface: Surface) => T | Promise<T>,
  ): Promise<T> => {
    let problem: unknown;
    for (const [index, scale] of cardScales.entries()) {
      if (index < firstScale) continue;
      try {
        const overlay = order.overlay && (await openedOverlay(order.overlay));
        // From here to the end of `take` nothing is awaited.
        const { surface } =
          findDrawn(photo, order) ?? drawAt(photo, order, overlay, quality, scale);
        const taken = await take(surface);
        firstScale = index;
        return taken;
      } catch (cause) {
        if (cause instanceof PhotoProblem) throw cause;
        problem = cause;
        latest = null;
      }
    }
    throw new PhotoProblem('card-not-made', problem);
  };

  return {
    open: async (photo, file, size) => {
      await requireWhole(file);
      firstScale = 0;
      const held = await holdPhoto(file, size, loadElement && (() => loadElement(file)));
      try {
        const upright = thumbnailOf(held, 0);
        const faces = findFaces(upright);
        negatives.set(photo, { held, upright, blurred: new Map() });
        return faces;
      } catch (cause) {
        releasePicture(held.image);
        throw cause;
      }
    },

    draw: (photo, order, quality) =>
      takeLargest<ImageBitmap | Surface>(photo, order, quality, (surface) =>
        'toBlob' in surface ? surface : createImageBitmap(surface),
      ),

    make: (photo, order) =>
      takeLargest(photo, order, 'high', async (surface) => {
        if (hasBlank(surface, probesOf(order, surface))) throw new Error('a blank card');
        const size = { widthPx: surface.width, heightPx: surface.height };
        const encoded = await encodeSurface(surface, jpegQuality);
        const bytes = new Uint8Array(await encoded.arrayBuffer());
        return { picture: new Blob(plainJpeg(bytes), { type: 'image/jpeg' }), size };
      }),

    release: async (photo) => {
      const negative = negatives.get(photo);
      negatives.delete(photo);
      if (latest?.photo === photo) latest = null;
      if (negative) releasePicture(negative.held.image);
    },
  };
}

async function openOverlay(picture: Blob, loadElement?: LoadElement): Promise<OpenedOverlay> {
  try {
    return await (loadElement ? loadElement(picture) : createImageBitmap(picture));
  } catch (cause) {
    throw new PhotoProblem('overlay-unavailable', cause);
  }
}

/** @throws PhotoProblem where the file ends before its photo does, or cannot be read at all */
async function requireWhole(file: Blob): Promise<void> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    // A file that was moved or deleted since it was chosen, or a cloud photo that did not arrive.
    throw new PhotoProblem('unreadable-photo', cause);
  }
  const kind = findPhotoKind(bytes.subarray(0, kindBytes));
  if (!kind || !isWholePhoto(kind, bytes)) throw new PhotoProblem('unreadable-photo');
}

/** Points that every card covers: the photo area's middle and the middles of its halves. */
function probesOf({ areas: { photoArea }, size }: CardOrder, surface: Surface) {
  const scale = surface.width / size.widthPx;
  return [0.25, 0.5, 0.75].map((share) => ({
    x: (photoArea.x + photoArea.width / 2) * scale,
    y: (photoArea.y + photoArea.height * share) * scale,
  }));
}
