// Makes the raster icons from public/icons/icon.svg: `npx tsx art/draw-icons.ts`.
import { readFile, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';

const mark = await readFile('public/icons/icon.svg', 'utf8');
const drawMark = (sizePx: number) =>
  Buffer.from(new Resvg(mark, { fitTo: { mode: 'width', value: sizePx } }).render().asPng());

/** The mark on a full square of the house's sage: systems that cut a shape out need a margin. */
const drawOnGround = (sizePx: number, share: number) =>
  sharp({ create: { width: sizePx, height: sizePx, channels: 3, background: '#a9c7ba' } })
    .composite([{ input: drawMark(Math.round(sizePx * share)) }])
    .png({ palette: true })
    .toBuffer();

/** An .ico file is a directory of pictures; here each is a PNG. */
function icoFile(pictures: { sizePx: number; png: Buffer }[]): Buffer {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  pictures.forEach(({ sizePx, png }, index) => {
    const entry = 6 + 16 * index;
    header.writeUInt8(sizePx, entry);
    header.writeUInt8(sizePx, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(png.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  });
  return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
}

await writeFile('public/icons/icon-192.png', drawMark(192));
await writeFile('public/icons/icon-512.png', drawMark(512));
await writeFile('public/icons/maskable-512.png', await drawOnGround(512, 0.62));
await writeFile('public/icons/apple-touch-icon.png', await drawOnGround(180, 0.8));
await writeFile(
  'public/favicon.ico',
  icoFile([16, 32, 48].map((sizePx) => ({ sizePx, png: drawMark(sizePx) }))),
);
