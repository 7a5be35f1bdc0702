// Pixels and the colour profile they are meant in, as an uncompressed PNG: the cheapest way to hand
// both to the picture library, which takes no profile with raw pixels. Never leaves the process.
import { crc32, deflateSync } from 'node:zlib';
import type { Rect } from '@/card/card-spec';

export interface RgbPixels {
  width: number;
  /** Three bytes each, row by row. */
  data: Uint8Array;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Eight bits, three colours, and the only compression, filters and order of rows without effort. */
const trueColour = [8, 2, 0, 0, 0];

/** A part of the pixels, with `profile` (ICC) as their meaning. */
export function profiledPng(pixels: RgbPixels, { x, y, width, height }: Rect, profile: Uint8Array) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set(trueColour, 8);
  const rowBytes = 1 + width * 3;
  // The first byte of each row names its filter; it stays 0 for none.
  const rows = Buffer.alloc(rowBytes * height);
  for (let row = 0; row < height; row++) {
    const from = ((y + row) * pixels.width + x) * 3;
    rows.set(pixels.data.subarray(from, from + width * 3), row * rowBytes + 1);
  }
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('iCCP', Buffer.concat([Buffer.from('photo\0\0'), deflateSync(profile)])),
    chunk('IDAT', deflateSync(rows, { level: 0, chunkSize: 1 << 22 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const start = Buffer.alloc(8);
  start.writeUInt32BE(data.length, 0);
  start.write(name, 4, 'latin1');
  const end = Buffer.alloc(4);
  end.writeUInt32BE(crc32(data, crc32(start.subarray(4))), 0);
  return Buffer.concat([start, data, end]);
}
