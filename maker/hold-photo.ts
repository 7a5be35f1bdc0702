// A photo's bytes → its upright pixels, held to be drawn from. Works in a worker and in the page alike;
// where a device cannot hold all pixels, it holds fewer.
import type { Size } from '@/card/card-spec';
import { contextOf, makeSurface, type Surface } from '@/maker/surface';

/** An upright photo, ready to draw. */
export interface HeldPhoto {
  /** The photo's own size, upright, in pixels: what framing is reckoned in. */
  size: Size;
  /** The picture to draw from; smaller than `size` where the device would not hold the whole. */
  image: ImageBitmap | Surface | HTMLImageElement;
  /** Pixels of `image` per pixel of the photo, 1 or less. */
  imageScale: number;
}

/**
 * How many pixels are tried: what a canvas holds on iOS, enough for a card at the closest zoom; then
 * what a device short of memory may still hold.
 */
const heldPixels = [16_700_000, 6_000_000, 2_000_000];

/**
 * @param size of the upright photo
 * @param loadElement a page's own way of opening the file, where there is a page
 * @throws Error where the browser cannot hold the photo upright
 */
export async function holdPhoto(
  file: Blob,
  size: Size,
  loadElement?: () => Promise<HTMLImageElement>,
): Promise<HeldPhoto> {
  let problem: unknown;
  for (const pixels of heldPixels) {
    try {
      return await holdScaled(file, size, pixels, loadElement);
    } catch (cause) {
      problem = cause;
    }
  }
  throw problem;
}

async function holdScaled(
  file: Blob,
  size: Size,
  maxPixels: number,
  loadElement?: () => Promise<HTMLImageElement>,
): Promise<HeldPhoto> {
  const imageScale = Math.min(1, Math.sqrt(maxPixels / (size.widthPx * size.heightPx)));
  const held = {
    widthPx: Math.max(1, Math.round(size.widthPx * imageScale)),
    heightPx: Math.max(1, Math.round(size.heightPx * imageScale)),
  };
  const bitmap = await findBitmap(file, held, imageScale < 1);
  if (bitmap) return { size, image: bitmap, imageScale };
  if (!loadElement) throw new Error('this browser makes no upright bitmap of the photo here');

  // No createImageBitmap, or one that ignores orientation or size hints: the element knows both.
  const element = await loadElement();
  await element.decode();
  if (imageScale === 1) return { size, image: element, imageScale };
  const surface = makeSurface(held.widthPx, held.heightPx);
  const context = contextOf(surface);
  context.imageSmoothingQuality = 'high';
  context.drawImage(element, 0, 0, held.widthPx, held.heightPx);
  return { size, image: surface, imageScale };
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

/** Gives a picture's memory back at once instead of at the next garbage collection. */
export function releasePicture(image: HeldPhoto['image']): void {
  if ('close' in image) image.close();
}
