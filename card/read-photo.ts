// A stranger's bytes → upright sRGB pixels, or a CardError. Threat: decoder bombs, exploits in rare
// formats, hidden location data. Layers: size and format before any decoder sees a byte; only three
// loaders exist; pixels counted from the header; strict decoding with a time limit; only pixels
// leave this file, so no metadata can. Left open: a flaw in one of the three decoders themselves.
import sharp, { type Sharp } from 'sharp';
import { CardError } from '@/card/card-error';
import { photoGround, photoLimits, type Rect, type Size, type Turn } from '@/card/card-spec';
import { turnSize } from '@/card/framing';
import { detectPhotoFormat, readablePhotoFormats } from '@/card/photo-format';
import { toSensor, uprighting } from '@/card/photo-orientation';

sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
// One thread per card: as many cards as there are cores are in flight, and none is made twice.
sharp.cache(false);
sharp.concurrency(1);

/** A photo that may be decoded: its format is allowed and its size within the limits. */
export interface Photo extends Size {
  /** As it came; `widthPx` and `heightPx` are those of the upright photo. */
  bytes: Uint8Array;
  exifOrientation: number | undefined;
  /** RGB, eight bits, opaque: what phones make, and what has a faster way through the decoder. */
  isPlainRgb: boolean;
  /** Colours are to be converted from the photo's own profile. */
  hasForeignProfile: boolean;
}

/** Upright pixels, three bytes each, in sRGB. */
export interface PhotoPixels extends Size {
  rgb: Uint8Array;
}

/** Reads a photo's header and refuses what must not be decoded. */
export async function readPhoto(bytes: Uint8Array): Promise<Photo> {
  if (bytes.length > photoLimits.maxBytes) {
    throw new CardError('photo-too-large', `${bytes.length} bytes exceed ${photoLimits.maxBytes}`);
  }
  const detected = detectPhotoFormat(bytes);
  if (!readablePhotoFormats.some((format) => format === detected)) {
    throw new CardError('unsupported-format', `Photo looks like ${detected}`, { detected });
  }
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch((cause) => {
      throw new CardError('unreadable-photo', `No ${detected} header`, { cause });
    });
  const { width, height } = header.autoOrient;
  if (width * height > photoLimits.maxPixels) {
    throw new CardError('too-many-pixels', `${width}×${height} exceed ${photoLimits.maxPixels}`);
  }
  return {
    bytes,
    widthPx: width,
    heightPx: height,
    exifOrientation: header.orientation,
    isPlainRgb: header.space === 'srgb' && header.channels === 3 && header.depth === 'uchar',
    hasForeignProfile: header.icc !== undefined && !isSrgbProfile(header.icc),
  };
}

/**
 * Decodes a photo at a wanted size and cuts a rectangle out of it.
 * @param turn clockwise degrees by which the upright photo is turned first
 * @param size of the whole turned photo, scaled, in whole pixels
 * @param crop the part wanted, in pixels of that size; the whole by default
 */
export async function decodePhoto(
  photo: Photo,
  turn: Turn,
  size: Size,
  crop: Rect = { x: 0, y: 0, width: size.widthPx, height: size.heightPx },
): Promise<PhotoPixels> {
  const upright = uprighting(photo.exifOrientation, turn);
  const sensorSize = turnSize(size, upright.turn);
  const sensorCrop = toSensor(crop, size, upright);
  // Converting colours and turning are done at card size, in a second pass: at the photo's own size
  // they would cost more than everything else together. For the same reason the crop is made where
  // the sensor's pixels lie: cropping an upright picture switches off the decoder's own shrinking.
  const isLateConversion = photo.isPlainRgb && photo.hasForeignProfile;
  try {
    const scaled = sharp(photo.bytes, {
      failOn: 'error',
      limitInputPixels: photoLimits.maxPixels,
      ignoreIcc: photo.isPlainRgb,
    })
      .timeout({ seconds: photoLimits.timeoutSeconds })
      .flatten({ background: photoGround })
      .resize(sensorSize.widthPx, sensorSize.heightPx, { fit: 'fill' })
      .extract({
        left: sensorCrop.x,
        top: sensorCrop.y,
        width: sensorCrop.width,
        height: sensorCrop.height,
      });
    const sensor = isLateConversion
      ? sharp(await scaled.keepIccProfile().png({ compressionLevel: 0 }).toBuffer())
      : await rawPixels(scaled).then(({ data, info }) => sharp(data, { raw: info }));
    const { data, info } = await rawPixels(
      sensor.flop(upright.mirrored).rotate(upright.turn === 0 ? undefined : upright.turn),
    );
    return { widthPx: info.width, heightPx: info.height, rgb: data };
  } catch (cause) {
    throw new CardError('unreadable-photo', `Decoding failed: ${String(cause)}`, { cause });
  }
}

/** Shrinks pixels by averaging, to RGBA as a canvas gives it: what the framing guess looks at. */
export async function shrinkToRgba(pixels: PhotoPixels, size: Size): Promise<Uint8Array> {
  const { widthPx: width, heightPx: height, rgb } = pixels;
  return sharp(rgb, { raw: { width, height, channels: 3 } })
    .resize(size.widthPx, size.heightPx, { fit: 'fill' })
    .ensureAlpha()
    .raw()
    .toBuffer();
}

function rawPixels(pipeline: Sharp) {
  return pipeline.toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
}

/** The standard profile by its name, which comes as ASCII or as UTF-16; converting it is for nothing. */
function isSrgbProfile(icc: Buffer): boolean {
  return icc.toString('latin1').replaceAll('\0', '').includes('sRGB IEC61966-2');
}
