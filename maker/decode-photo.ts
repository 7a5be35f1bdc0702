// Chosen file → an upright photo that cards are made of. Everything happens on the device: nothing
// here may send the photo, or any part of it, anywhere.
import { photoLimits, type Size } from '@/card/card-spec';
import type { PossibleFace } from '@/card/find-faces';
import type { CardOrder, Darkroom, DrawQuality, MadeCard } from '@/maker/darkroom';
import { loadImage } from '@/maker/load-image';
import { onceForOrder } from '@/maker/once-for-order';
import { findPhotoKind, kindBytes, type PhotoKind } from '@/maker/photo-kind';
import { PhotoProblem } from '@/maker/photo-problem';
import type { Surface } from '@/maker/surface';
import { startWorkerDarkroom, type WorkerDarkroom } from '@/maker/worker-darkroom';

/** An upright photo, wherever it is held. */
export interface DecodedPhoto {
  /** As it was chosen. */
  file: Blob;
  /** The photo's own size, upright, in pixels: what framing is reckoned in. */
  size: Size;
  /** Where its animal's face may be. */
  faces: readonly PossibleFace[];
  /** The card as a picture, to be shown before the next is drawn. @throws PhotoProblem */
  draw: (order: CardOrder, quality: DrawQuality) => Promise<ImageBitmap | Surface>;
  /** The finished card. @throws PhotoProblem */
  make: (order: CardOrder) => Promise<MadeCard>;
  /** Gives the photo's memory back. */
  release: () => void;
}

let inWorker: Promise<WorkerDarkroom> | null = null;
let photos = 0;

/** Starts what opens photos, so that the first photo need not wait for it. Never fails. */
export function prepareDarkroom(): void {
  inWorker ??= startWorkerDarkroom();
  // Told, and gone round, when a photo is opened.
  inWorker.catch(() => {});
}

/**
 * Opens a photo as the browser would show it: turned by its EXIF orientation, in screen colours.
 * @throws PhotoProblem
 */
export async function decodePhoto(file: Blob): Promise<DecodedPhoto> {
  prepareDarkroom();
  const size = await measurePhoto(file, await requireKind(file));
  const asked = inWorker as Promise<WorkerDarkroom>;
  try {
    return await openIn(await asked, file, size);
  } catch (cause) {
    if (cause instanceof PhotoProblem) throw cause;
  }
  // No such workers, one that ran out of memory, or one that cannot turn photos upright. Only one that
  // has ended makes room for another.
  const isRunning = await asked.then(
    (darkroom) => darkroom.isRunning(),
    () => false,
  );
  if (!isRunning && inWorker === asked) inWorker = null;
  const { startPageDarkroom } = await import('@/maker/page-darkroom').catch((cause: unknown) => {
    throw new PhotoProblem('maker-unavailable', cause);
  });
  try {
    return await openIn(startPageDarkroom(), file, size);
  } catch (cause) {
    throw cause instanceof PhotoProblem ? cause : new PhotoProblem('unreadable-photo', cause);
  }
}

async function openIn(darkroom: Darkroom, file: Blob, size: Size): Promise<DecodedPhoto> {
  photos += 1;
  const photo = photos;
  const faces = await darkroom.open(photo, file, size);
  return {
    file,
    size,
    faces,
    draw: (order, quality) => darkroom.draw(photo, order, quality),
    make: onceForOrder((order) => darkroom.make(photo, order)),
    release: () => void darkroom.release(photo).catch(() => {}),
  };
}

async function requireKind(file: Blob): Promise<PhotoKind> {
  if (file.size === 0) throw new PhotoProblem('empty-file');
  let head: Uint8Array;
  try {
    head = new Uint8Array(await file.slice(0, kindBytes).arrayBuffer());
  } catch (cause) {
    // A file that was moved or deleted since it was chosen, or a cloud photo that did not arrive.
    throw new PhotoProblem('unreadable-photo', cause);
  }
  const kind = findPhotoKind(head);
  if (!kind) throw new PhotoProblem('unsupported-format');
  return kind;
}

/** The upright size, without decoding the pixels. */
async function measurePhoto(file: Blob, kind: PhotoKind): Promise<Size> {
  const isPhoneFormat = kind === 'heic' || kind === 'avif';
  const element = await loadImage(file).catch((cause: unknown) => {
    throw new PhotoProblem(isPhoneFormat ? 'undecodable-format' : 'unreadable-photo', cause);
  });
  const size = { widthPx: element.naturalWidth, heightPx: element.naturalHeight };
  const pixels = size.widthPx * size.heightPx;
  if (pixels === 0) throw new PhotoProblem('unreadable-photo');
  if (pixels > photoLimits.maxPixels) throw new PhotoProblem('too-many-pixels');
  return size;
}
