// Chosen file → an upright photo the canvas can draw. Everything happens on the device: nothing
// here may send the photo, or any part of it, anywhere.
import { photoLimits, type Size } from '@/card/card-spec';
import { isWholePhoto } from '@/maker/photo-end';
import { findPhotoKind, kindBytes } from '@/maker/photo-kind';
import { PhotoProblem } from '@/maker/photo-problem';

/** An upright photo, ready to draw. */
export interface DecodedPhoto {
  /** The photo's own size, upright, in pixels: what framing is reckoned in. */
  size: Size;
  /** The picture to draw from; smaller than `size` where the device would not hold the whole. */
  image: ImageBitmap | HTMLCanvasElement | HTMLImageElement;
  /** Pixels of `image` per pixel of the photo, 1 or less. */
  imageScale: number;
}

/** What a canvas holds on iOS, and enough for a card at the closest zoom. */
const maxHeldPixels = 16_700_000;

/**
 * Opens a photo as the browser would show it: turned by its EXIF orientation, in screen colours.
 * @throws PhotoProblem
 */
export async function decodePhoto(file: Blob): Promise<DecodedPhoto> {
  if (file.size === 0) throw new PhotoProblem('empty-file');
  const kind = findPhotoKind(await readBytes(file.slice(0, kindBytes)));
  if (!kind) throw new PhotoProblem('unsupported-format');
  if (!isWholePhoto(kind, await readBytes(file))) throw new PhotoProblem('unreadable-photo');
  const isPhoneFormat = kind === 'heic' || kind === 'avif';
  const element = await loadImage(file).catch((cause: unknown) => {
    throw new PhotoProblem(isPhoneFormat ? 'undecodable-format' : 'unreadable-photo', cause);
  });
  const size = { widthPx: element.naturalWidth, heightPx: element.naturalHeight };
  const pixels = size.widthPx * size.heightPx;
  if (pixels === 0) throw new PhotoProblem('unreadable-photo');
  if (pixels > photoLimits.maxPixels) throw new PhotoProblem('too-many-pixels');
  try {
    return await holdPhoto(file, element, size);
  } catch (cause) {
    throw new PhotoProblem('unreadable-photo', cause);
  }
}

async function readBytes(file: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    // A file that was moved or deleted since it was chosen, or a cloud photo that did not arrive.
    throw new PhotoProblem('unreadable-photo', cause);
  }
}

/** An element that knows its upright size. The pixels may not be decoded yet. */
function loadImage(file: Blob): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(file);
  return new Promise<HTMLImageElement>((resolve, reject) => {
    const element = new Image();
    element.onload = () => resolve(element);
    element.onerror = () => reject(new Error('the browser cannot decode this picture'));
    element.src = address;
  }).finally(() => URL.revokeObjectURL(address));
}

async function holdPhoto(file: Blob, element: HTMLImageElement, size: Size): Promise<DecodedPhoto> {
  const imageScale = Math.min(1, Math.sqrt(maxHeldPixels / (size.widthPx * size.heightPx)));
  const held = {
    widthPx: Math.round(size.widthPx * imageScale),
    heightPx: Math.round(size.heightPx * imageScale),
  };
  const bitmap = await findBitmap(file, held, imageScale < 1);
  if (bitmap) return { size, image: bitmap, imageScale };

  // No createImageBitmap, or one that ignores orientation or size hints: the element knows both.
  await element.decode();
  if (imageScale === 1) return { size, image: element, imageScale };
  return { size, image: shrink(element, held), imageScale };
}

/** The photo as a bitmap of exactly the size asked for, or null where the browser cannot. */
async function findBitmap(file: Blob, held: Size, isShrunk: boolean): Promise<ImageBitmap | null> {
  if (typeof createImageBitmap !== 'function') return null;
  const hints: ImageBitmapOptions = isShrunk
    ? { resizeWidth: held.widthPx, resizeHeight: held.heightPx, resizeQuality: 'high' }
    : {};
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image', ...hints });
    if (bitmap.width === held.widthPx && bitmap.height === held.heightPx) return bitmap;
    bitmap.close();
  } catch {
    // The element is the fallback; only if it fails too is the photo unreadable.
  }
  return null;
}

function shrink(element: HTMLImageElement, held: Size): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = held.widthPx;
  canvas.height = held.heightPx;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(element, 0, 0, held.widthPx, held.heightPx);
  return canvas;
}

/** Gives the photo's memory back at once instead of at the next garbage collection. */
export function releasePhoto(photo: DecodedPhoto): void {
  if (photo.image instanceof ImageBitmap) photo.image.close();
}
