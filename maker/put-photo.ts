// Puts a photo into a poster's PDF, on the device. The poster comes with the campaign's own picture
// as its last object (card/print/pdf-document.ts sees to that): what stands before it stays where it
// is, so the picture is exchanged by cutting it off and telling where the table of contents went.
import type { Size } from '@/card/card-spec';

/** How the picture to be exchanged is called in the file. */
const pictureName = '/Name /Photo';
const tableOfContents = '\nxref\n';

/**
 * The same poster with this photo.
 * @param jpeg stretched over the picture's place, whatever its size
 * @throws Error where the file is no poster of ours
 */
export function putPhoto(
  poster: Uint8Array,
  jpeg: Uint8Array,
  { widthPx, heightPx }: Size,
): Uint8Array<ArrayBuffer> {
  // One character for each byte, so that places in the text are places in the file.
  const text = new TextDecoder('latin1').decode(poster);
  const named = text.lastIndexOf(pictureName);
  const table = text.lastIndexOf(tableOfContents);
  const opened = text.lastIndexOf(' 0 obj', named);
  const [number = ''] =
    /\d+$/.exec(text.slice(Math.max(0, opened - 10), Math.max(0, opened))) ?? [];
  const end = /startxref\n\d+(\n%%EOF\s*)$/.exec(text.slice(-64));
  if (named < 0 || table < named || number === '' || !end) {
    throw new Error('Expected a poster whose last object is its picture');
  }
  const before = poster.subarray(0, opened - number.length);
  const dictionary = [
    '/Type /XObject /Subtype /Image /Name /Photo',
    `/Width ${widthPx} /Height ${heightPx}`,
    '/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode',
    `/Length ${jpeg.length}`,
  ];
  const opening = latin1(`${number} 0 obj\n<<\n${dictionary.join('\n')}\n>>\nstream\n`);
  const closing = latin1('\nendstream\nendobj\n');
  const tableAt = before.length + opening.length + jpeg.length + closing.length;
  const tail = latin1(
    `${text.slice(table + 1, text.length - end[0].length)}startxref\n${tableAt}${end[1]}`,
  );
  return joined([before, opening, jpeg, closing, tail]);
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function joined(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
