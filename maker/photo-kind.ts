// Tells what a chosen file is from its first bytes, never from its name. SVG and everything that is
// no photo is refused here, before any decoder of the browser sees it.

const photoKinds = ['jpeg', 'png', 'webp', 'heic', 'avif'] as const;
/** What the maker hands to the browser's decoder. HEIC and AVIF only succeed where it knows them. */
export type PhotoKind = (typeof photoKinds)[number];

/** How many bytes `findPhotoKind` wants to see. */
export const kindBytes = 32;

const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];
const avifBrands = ['avif', 'avis'];

/** The kind of photo that starts with these bytes; null for anything else. */
export function findPhotoKind(head: Uint8Array): PhotoKind | null {
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'jpeg';
  if (ascii(head, 1, 4) === 'PNG' && head[0] === 0x89) return 'png';
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP') return 'webp';
  if (ascii(head, 4, 8) === 'ftyp') {
    // The major brand, then the compatible ones; "mif1" alone says only that it is a still picture.
    const brands = [8, 16, 20, 24, 28].map((at) => ascii(head, at, at + 4));
    if (brands.some((brand) => avifBrands.includes(brand))) return 'avif';
    if (brands.some((brand) => heicBrands.includes(brand))) return 'heic';
  }
  return null;
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
