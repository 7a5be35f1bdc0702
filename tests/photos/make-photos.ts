// Photos as phones and strangers send them, made by code so that nothing has to be kept or licensed.
// The upright picture of most is four plain quarters (see `quarters`), so that any turn, mirroring
// or change of colour shows.
import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import type { Size } from '@/card/card-spec';

type Colour = readonly [number, number, number];

/** The quarters of the upright picture, as seen. */
export const quarters = {
  topLeft: [200, 40, 40],
  topRight: [40, 160, 60],
  bottomLeft: [40, 70, 200],
  bottomRight: [230, 210, 60],
} as const satisfies Record<string, Colour>;

const phoneSize: Size = { widthPx: 600, heightPx: 800 };

/** A JPEG of the quarters, upright without any help. */
export function plainJpeg(size = phoneSize): Promise<Buffer> {
  return quartersPicture(size).jpeg({ quality: 92 }).toBuffer();
}

/** A JPEG whose sensor lay as EXIF orientation 1 to 8 says; seen upright it is the quarters. */
export function orientedJpeg(orientation: number, size = phoneSize): Promise<Buffer> {
  return picture(sensorSize(size, orientation), (x, y, { widthPx, heightPx }) =>
    quarterAt(...seenFrom(orientation, (x + 0.5) / widthPx, (y + 0.5) / heightPx)),
  )
    .withMetadata({ orientation })
    .jpeg({ quality: 92 })
    .toBuffer();
}

/** A JPEG whose numbers are Display-P3; in sRGB the quarters are more vivid than the numbers say. */
export function displayP3Jpeg(size = phoneSize): Promise<Buffer> {
  return quartersPicture(size).withIccProfile('p3').jpeg({ quality: 92 }).toBuffer();
}

/** A JPEG with the place where it was taken, as EXIF and as XMP, and a profile. */
export function locatedJpeg(): Promise<Buffer> {
  return quartersPicture(phoneSize)
    .withExif({
      IFD0: { Make: 'Secret phone', ImageDescription: 'My home' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '50/1 50/1 48/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '4/1 21/1 0/1',
      },
    })
    .withXmp(
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description exif:GPSLatitude="50,50.8N" xmlns:exif="http://ns.adobe.com/exif/1.0/"/></rdf:RDF></x:xmpmeta>',
    )
    .withIccProfile('p3')
    .jpeg()
    .toBuffer();
}

export function progressiveJpeg(): Promise<Buffer> {
  return quartersPicture(phoneSize).jpeg({ quality: 92, progressive: true }).toBuffer();
}

export function cmykJpeg(): Promise<Buffer> {
  return quartersPicture(phoneSize).toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer();
}

export function greyJpeg(): Promise<Buffer> {
  return quartersPicture(phoneSize).greyscale().jpeg({ quality: 92 }).toBuffer();
}

/** A PNG of the quarters whose right half is wholly transparent. */
export function alphaPng(): Promise<Buffer> {
  const { widthPx: width, heightPx: height } = phoneSize;
  const rgba = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    const x = i % width;
    const colour = quarterAt((x + 0.5) / width, (Math.floor(i / width) + 0.5) / height);
    rgba.set([...colour, x < width / 2 ? 255 : 0], i * 4);
  }
  return sharp(rgba, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
}

export function sixteenBitPng(): Promise<Buffer> {
  return quartersPicture(phoneSize).toColourspace('rgb16').png().toBuffer();
}

export function palettePng(): Promise<Buffer> {
  return quartersPicture(phoneSize).png({ palette: true }).toBuffer();
}

export function webp(): Promise<Buffer> {
  return quartersPicture(phoneSize).webp({ quality: 92 }).toBuffer();
}

/** A WebP whose first frame is the quarters and whose second is black. */
export async function animatedWebp(): Promise<Buffer> {
  const { widthPx: width, heightPx: height } = phoneSize;
  const first = await quartersPicture(phoneSize).raw().toBuffer();
  return sharp(Buffer.concat([first, Buffer.alloc(first.length)]), {
    raw: { width, height: height * 2, channels: 3, pageHeight: height },
  })
    .webp({ quality: 92 })
    .toBuffer();
}

/**
 * A cat with grain, so that decoding costs what a real photo costs and the framing guess sees an animal.
 * 4032×3024 is what a 12-megapixel phone makes, 8064×6048 what one with 48 does: held upright, so
 * that the sensor's picture lies on its side.
 * @param size of the sensor
 */
export async function phoneJpeg(
  size: Size,
  { profile = null as 'p3' | null, progressive = false } = {},
): Promise<Buffer> {
  const grain = grainTile(509);
  const soft = await sharp(readFileSync('public/art/example-cat.jpg'))
    .rotate(270)
    .resize(size.widthPx, size.heightPx, { fit: 'cover' })
    .raw()
    .toBuffer();
  const rowBytes = size.widthPx * 3;
  for (let i = 0; i < soft.length; i++) {
    const x = i % rowBytes;
    const y = (i - x) / rowBytes;
    const noise = grain[((y >> 1) % 509) * 509 + (Math.floor(x / 6) % 509)] as number;
    soft[i] = Math.min(255, Math.max(0, (soft[i] as number) + noise));
  }
  const { widthPx: width, heightPx: height } = size;
  const photo = sharp(soft, { raw: { width, height, channels: 3 } });
  if (profile) photo.withIccProfile(profile);
  return photo.withMetadata({ orientation: 6 }).jpeg({ quality: 88, progressive }).toBuffer();
}

/** A well-formed PNG of 30 000 × 30 000 pixels in about a hundred kilobytes. */
export function pngBomb(): Buffer {
  const side = 30_000;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(side * (1 + side / 8)), { level: 9 });
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', header),
    pngChunk('IDAT', rows),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A JPEG whose header claims 30 000 × 30 000 pixels. */
export async function jpegBomb(): Promise<Buffer> {
  const jpeg = Buffer.from(await plainJpeg());
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  jpeg.writeUInt16BE(30_000, frame + 5);
  jpeg.writeUInt16BE(30_000, frame + 7);
  return jpeg;
}

export async function truncatedJpeg(): Promise<Buffer> {
  const jpeg = await plainJpeg();
  return jpeg.subarray(0, Math.floor(jpeg.length / 2));
}

export async function truncatedPng(): Promise<Buffer> {
  const png = await palettePng();
  return png.subarray(0, Math.floor(png.length / 2));
}

export async function truncatedWebp(): Promise<Buffer> {
  const file = await webp();
  return file.subarray(0, Math.floor(file.length / 2));
}

/** A PNG whose picture data was damaged on the way. */
export async function corruptPng(): Promise<Buffer> {
  const png = Buffer.from(await quartersPicture(phoneSize).png().toBuffer());
  png.fill(0x5a, png.indexOf('IDAT') + 40, png.indexOf('IDAT') + 400);
  return png;
}

/** The beginnings of files that are not photos to us; `detected` is what they are. */
export const refusedFiles: { name: string; detected: string; bytes: Buffer }[] = [
  { name: 'HEIC', detected: 'heic', bytes: isoMedia('heic', 'mif1heic') },
  { name: 'HEIC from a container brand', detected: 'heic', bytes: isoMedia('mif1', 'mif1heic') },
  { name: 'AVIF', detected: 'avif', bytes: isoMedia('avif', 'avifmif1miaf') },
  { name: 'AVIF from a container brand', detected: 'avif', bytes: isoMedia('mif1', 'mif1avif') },
  { name: 'MP4 video', detected: 'unknown', bytes: isoMedia('isom', 'isomiso2') },
  { name: 'GIF', detected: 'gif', bytes: Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1') },
  { name: 'TIFF', detected: 'tiff', bytes: Buffer.from('II*\0\x08\0\0\0', 'latin1') },
  { name: 'big-endian TIFF', detected: 'tiff', bytes: Buffer.from('MM\0*\0\0\0\x08', 'latin1') },
  { name: 'BMP', detected: 'bmp', bytes: Buffer.from('BM\x46\0\0\0', 'latin1') },
  { name: 'PDF', detected: 'pdf', bytes: Buffer.from('%PDF-1.7\n') },
  {
    name: 'SVG',
    detected: 'svg',
    bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
  },
  {
    name: 'SVG behind an XML declaration',
    detected: 'svg',
    bytes: Buffer.from('\n<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
  },
  { name: 'text', detected: 'unknown', bytes: Buffer.from('not a photo at all') },
  { name: 'nothing', detected: 'unknown', bytes: Buffer.alloc(0) },
];

function quartersPicture(size: Size): Sharp {
  return picture(size, (x, y, { widthPx, heightPx }) =>
    quarterAt((x + 0.5) / widthPx, (y + 0.5) / heightPx),
  );
}

function quarterAt(u: number, v: number): Colour {
  if (v < 0.5) return u < 0.5 ? quarters.topLeft : quarters.topRight;
  return u < 0.5 ? quarters.bottomLeft : quarters.bottomRight;
}

function picture(
  size: Size,
  colourAt: (x: number, y: number, size: Size) => readonly number[],
): Sharp {
  const { widthPx: width, heightPx: height } = size;
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rgb.set(colourAt(x, y, size), (y * width + x) * 3);
  }
  return sharp(rgb, { raw: { width, height, channels: 3 } });
}

function sensorSize(seen: Size, orientation: number): Size {
  return orientation < 5 ? seen : { widthPx: seen.heightPx, heightPx: seen.widthPx };
}

/**
 * Where a spot of the sensor (0–1, right and down) is seen in the upright picture: the table of the
 * EXIF standard, which says on which side the sensor's first row and first column are seen.
 */
function seenFrom(orientation: number, column: number, row: number): [number, number] {
  const sides = ['top left', 'top right', 'bottom right', 'bottom left'];
  const turnedSides = ['left top', 'right top', 'right bottom', 'left bottom'];
  const [firstRow, firstColumn] = ([...sides, ...turnedSides][orientation - 1] as string).split(
    ' ',
  );
  const along = (side: string | undefined, value: number) =>
    side === 'top' || side === 'left' ? value : 1 - value;
  return orientation < 5
    ? [along(firstColumn, column), along(firstRow, row)]
    : [along(firstRow, row), along(firstColumn, column)];
}

/** Grain that is the same on every run. */
function grainTile(side: number): Int8Array {
  let state = 12_345;
  return Int8Array.from({ length: side * side }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 24) / 8 - 16;
  });
}

function isoMedia(majorBrand: string, compatibleBrands: string): Buffer {
  const box = Buffer.from(`\0\0\0\0ftyp${majorBrand}\0\0\0\0${compatibleBrands}`, 'latin1');
  box.writeUInt32BE(box.length, 0);
  return Buffer.concat([box, Buffer.alloc(64)]);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  chunk.set(body, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}
