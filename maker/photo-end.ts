// Tells a photo that arrived whole from one that was cut off, which browsers would show with a grey
// rest and the server refuses. Follows the format's own marks and never decodes; whatever comes after
// the picture's end is not looked at, for phones append videos there.
import type { PhotoKind } from '@/maker/photo-kind';

/** True if these bytes reach the picture's own end. HEIC and AVIF are left to the decoder. */
export function isWholePhoto(kind: PhotoKind, bytes: Uint8Array): boolean {
  switch (kind) {
    case 'jpeg':
      return reachesJpegEnd(bytes);
    case 'png':
      return reachesPngEnd(bytes);
    case 'webp':
      return viewOf(bytes).getUint32(4, true) + 8 <= bytes.length;
    case 'heic':
    case 'avif':
      return true;
  }
}

/** Walks the markers. Segments say their length, so a thumbnail's own end is passed over. */
function reachesJpegEnd(bytes: Uint8Array): boolean {
  let at = 2;
  while (at < bytes.length) {
    at = bytes.indexOf(0xff, at);
    const marker = at < 0 ? undefined : bytes[at + 1];
    if (marker === undefined) return false;
    if (marker === 0xd9) return true;
    // A fill byte before a marker; a zero after 0xff in the picture's data; marks without a length.
    if (marker === 0xff) at += 1;
    else if (marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else at += 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
  }
  return false;
}

function reachesPngEnd(bytes: Uint8Array): boolean {
  const view = viewOf(bytes);
  // Each chunk: length, name, content, checksum.
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    if (String.fromCharCode(...bytes.subarray(at + 4, at + 8)) === 'IEND') return true;
  }
  return false;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
