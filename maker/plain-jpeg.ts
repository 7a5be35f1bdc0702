// Browsers write a colour profile into the picture that they make of a canvas. A card carries
// nothing but its pixels, which are sRGB, as every reader assumes without one; so the profile goes.

const marker = 0xff;
const startOfScan = 0xda;

/** Application segments and comments; JFIF's (APP0) and Adobe's (APP14) say how to read the pixels. */
function isAboutPicture(type: number): boolean {
  return type === 0xfe || (type > 0xe0 && type <= 0xef && type !== 0xee);
}

/** The JPEG without profile, EXIF, XMP and comments; bytes that are no JPEG come back as they are. */
export function plainJpeg(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const kept: Uint8Array<ArrayBuffer>[] = [];
  let keptTo = 0;
  let at = 2;
  while (bytes[at] === marker && bytes[at + 1] !== startOfScan) {
    const type = bytes[at + 1] ?? 0;
    const length = (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    const next = at + 2 + length;
    if (length < 2 || next > bytes.length) break;
    if (isAboutPicture(type)) {
      kept.push(bytes.subarray(keptTo, at));
      keptTo = next;
    }
    at = next;
  }
  kept.push(bytes.subarray(keptTo));
  return kept;
}
