// A stranger's bytes → upright sRGB pixels, or a CardError. Threat: decoder bombs, exploits in rare
// formats, hidden location data. Layers: size and format before any decoder sees a byte; only three
// loaders exist; pixels counted from the header; strict decoding with a time limit; only pixels
// leave this file, so no metadata can. Left open: a flaw in one of the three decoders themselves.
import sharp, { type Raw, type Region, type Sharp } from 'sharp';
import { CardError } from '@/card/card-error';
import { photoGround, photoLimits, type Rect, type Size, type Turn } from '@/card/card-spec';
import { enlargePart } from '@/card/enlarge';
import { scaleRect, turnSize } from '@/card/framing';
import { detectPhotoFormat, readablePhotoFormats } from '@/card/photo-format';
import { toSensor, type Uprighting, uprighting } from '@/card/photo-orientation';
import { profiledPng } from '@/card/profiled-png';
import { averageDrawn, drawnSize, type Thumbnail, thumbnailSize } from '@/card/thumbnail';

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
  /** The photo's own colour profile, where its colours are to be converted from it. */
  profile: Uint8Array | null;
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
    profile: header.icc && !isSrgbProfile(header.icc) ? header.icc : null,
  };
}

/**
 * A photo scaled but not yet finished: it lies as its sensor did and keeps its own colours. What is
 * dear per pixel, turning and converting, is then done only for what is shown.
 */
export interface ScaledPhoto extends Size {
  sensor: SensorPixels;
  /** What the sensor's pixels mean; null: they are sRGB. */
  profile: Uint8Array | null;
  uprighting: Uprighting;
}

interface SensorPixels {
  data: Buffer;
  raw: Raw;
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
  crop: Rect = wholeOf(size),
): Promise<PhotoPixels> {
  return finishPhoto(await scalePhoto(photo, turn, size, crop));
}

/** The first pass of `decodePhoto`; the result's size is that of the crop. */
export async function scalePhoto(
  photo: Photo,
  turn: Turn,
  size: Size,
  crop: Rect = wholeOf(size),
): Promise<ScaledPhoto> {
  const turned = turnSize(photo, turn);
  if (!isLarger(size, turned)) return shrinkPhoto(photo, turn, size, crop);
  const part = scaleRect(crop, size, turned);
  const around = pixelsAround(part, turned);
  const seen = await shrinkPhoto(photo, turn, turned, around);
  return enlarge(seen, { ...part, x: part.x - around.x, y: part.y - around.y }, sizeOf(crop));
}

async function shrinkPhoto(photo: Photo, turn: Turn, size: Size, crop: Rect): Promise<ScaledPhoto> {
  const upright = uprighting(photo.exifOrientation, turn);
  const sensorSize = turnSize(size, upright.turn);
  // Converting colours and turning are done at card size, in a second pass: at the photo's own size
  // they would cost more than everything else together. For the same reason the crop is made where
  // the sensor's pixels lie: cropping an upright picture switches off the decoder's own shrinking.
  const shrunk = sharp(photo.bytes, {
    failOn: 'error',
    limitInputPixels: photoLimits.maxPixels,
    ignoreIcc: photo.isPlainRgb,
  })
    .timeout({ seconds: photoLimits.timeoutSeconds })
    .flatten({ background: photoGround })
    .resize(sensorSize.widthPx, sensorSize.heightPx, { fit: 'fill' })
    .extract(extraction(toSensor(crop, size, upright)));
  return {
    ...sizeOf(crop),
    sensor: await rawPixels(shrunk).catch(refuse),
    profile: photo.isPlainRgb ? photo.profile : null,
    uprighting: upright,
  };
}

/** The second pass: a part of the scaled photo, upright and in sRGB. */
export async function finishPhoto(
  photo: ScaledPhoto,
  crop: Rect = wholeOf(photo),
): Promise<PhotoPixels> {
  const part = uprightPart(photo, toSensor(crop, photo, photo.uprighting));
  const { data } = await rawPixels(part).catch(refuse);
  return { widthPx: crop.width, heightPx: crop.height, rgb: data };
}

/** As `scalePhoto`, from a photo that is scaled already; `size` is that of its whole. */
export async function rescalePhoto(
  photo: ScaledPhoto,
  size: Size,
  crop: Rect = wholeOf(size),
): Promise<ScaledPhoto> {
  if (isLarger(size, photo)) return enlarge(photo, scaleRect(crop, size, photo), sizeOf(crop));
  const { data, raw } = photo.sensor;
  const { widthPx, heightPx } = turnSize(size, photo.uprighting.turn);
  const resized = sharp(data, { raw })
    .resize(widthPx, heightPx, { fit: 'fill' })
    .extract(extraction(toSensor(crop, size, photo.uprighting)));
  return { ...photo, ...sizeOf(crop), sensor: await rawPixels(resized) };
}

/** @param part of the photo, in its pixels; may be fractional */
function enlarge(photo: ScaledPhoto, part: Rect, size: Size): ScaledPhoto {
  const { data, raw } = photo.sensor;
  const { width: widthPx, height: heightPx, channels } = raw;
  const sensorSize = turnSize(size, photo.uprighting.turn);
  const sensorPart = toSensor(part, photo, photo.uprighting);
  const large = enlargePart({ widthPx, heightPx, channels, data }, sensorPart, sensorSize);
  const { widthPx: width, heightPx: height } = sensorSize;
  return {
    ...photo,
    ...size,
    sensor: { data: Buffer.from(large.buffer), raw: { width, height, channels } },
  };
}

/**
 * The thumbnail of a whole scaled photo; turned and converted last, where there is little to do.
 * @param turned size of the photo before it was scaled, upright and turned
 */
export async function makeThumbnail(photo: ScaledPhoto, turned: Size): Promise<Thumbnail> {
  const size = thumbnailSize(turned);
  const drawn = await rescalePhoto(photo, drawnSize(turned));
  const { channels } = drawn.sensor.raw;
  const sensor = turnSize(size, photo.uprighting.turn);
  const averaged = averageDrawn(
    drawn.sensor.data,
    turnSize(drawn, photo.uprighting.turn),
    channels,
  );
  const raw = { width: sensor.widthPx, height: sensor.heightPx, channels };
  const small = { ...photo, ...size, sensor: { data: Buffer.from(averaged), raw } };
  const { data } = await rawPixels(uprightPart(small, wholeOf(sensor)).ensureAlpha());
  return { ...size, data };
}

/** A rectangle of the sensor, turned upright; its colours are converted when it is read. */
function uprightPart({ sensor, profile, uprighting }: ScaledPhoto, part: Rect): Sharp {
  const { data, raw } = sensor;
  const sideways = profile
    ? sharp(profiledPng({ data, width: raw.width }, part, profile))
    : sharp(data, { raw }).extract(extraction(part));
  const { mirrored, turn } = uprighting;
  return sideways.flop(mirrored).rotate(turn === 0 ? undefined : turn);
}

function wholeOf({ widthPx, heightPx }: Size): Rect {
  return { x: 0, y: 0, width: widthPx, height: heightPx };
}

function sizeOf({ width, height }: Rect): Size {
  return { widthPx: width, heightPx: height };
}

function isLarger(size: Size, than: Size): boolean {
  return size.widthPx * size.heightPx > than.widthPx * than.heightPx;
}

/** A part of a photo in whole pixels, with as many around it as enlarging it looks at. */
function pixelsAround(part: Rect, photo: Size): Rect {
  const x = Math.max(0, Math.floor(part.x) - 2);
  const y = Math.max(0, Math.floor(part.y) - 2);
  const endX = Math.min(photo.widthPx, Math.ceil(part.x + part.width) + 2);
  const endY = Math.min(photo.heightPx, Math.ceil(part.y + part.height) + 2);
  return { x, y, width: endX - x, height: endY - y };
}

function extraction({ x, y, width, height }: Rect): Region {
  return { left: x, top: y, width, height };
}

function refuse(cause: unknown): never {
  throw new CardError('unreadable-photo', `Decoding failed: ${String(cause)}`, { cause });
}

async function rawPixels(pipeline: Sharp): Promise<SensorPixels> {
  const { data, info } = await pipeline
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  return { data, raw: { width, height, channels } };
}

/** The standard profile by its name, which comes as ASCII or as UTF-16; converting it is for nothing. */
function isSrgbProfile(icc: Buffer): boolean {
  return icc.toString('latin1').replaceAll('\0', '').includes('sRGB IEC61966-2');
}
