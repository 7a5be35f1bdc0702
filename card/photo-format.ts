// What a file is, told by its first bytes and never by its name or declared type. Decodes nothing.

/** Formats that we read. */
export const readablePhotoFormats = ['jpeg', 'png', 'webp'] as const;
export type ReadablePhotoFormat = (typeof readablePhotoFormats)[number];

/** Formats that we know well enough to say what to do instead. */
export type PhotoFormat =
  | ReadablePhotoFormat
  | 'heic'
  | 'avif'
  | 'gif'
  | 'tiff'
  | 'bmp'
  | 'jxl'
  | 'pdf'
  | 'svg'
  | 'unknown';

export function detectPhotoFormat(bytes: Uint8Array): PhotoFormat {
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (text(0, 3) === '\xff\xd8\xff') return 'jpeg';
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp';
  if (text(4, 8) === 'ftyp') return isoMediaFormat(text(8, 12), text(16, 64));
  if (text(0, 4) === 'GIF8') return 'gif';
  if (text(0, 4) === 'II*\0' || text(0, 4) === 'MM\0*') return 'tiff';
  if (text(0, 2) === 'BM') return 'bmp';
  if (text(0, 2) === '\xff\x0a' || text(4, 8) === 'JXL ') return 'jxl';
  if (text(0, 5) === '%PDF-') return 'pdf';
  if (/^(\xef\xbb\xbf)?\s*<(\?xml|!--|!doctype svg|svg)/i.test(text(0, 64))) return 'svg';
  return 'unknown';
}

/** HEIC and AVIF share a container; the brands tell them apart. */
function isoMediaFormat(majorBrand: string, compatibleBrands: string): PhotoFormat {
  if (/avi[fs]/.test(majorBrand)) return 'avif';
  if (/hei[cxms]|hev[cxms]/.test(majorBrand)) return 'heic';
  if (/mif1|msf1/.test(majorBrand)) return /avi[fs]/.test(compatibleBrands) ? 'avif' : 'heic';
  return 'unknown';
}
