// Draws public/art/example-cat.jpg, the picture on the campaign's example card: `npx tsx art/draw-example-cat.ts`.
// Everything in it is drawn by this code; it reads no other picture.
import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { drawBody } from './example-cat/body';
import { canvasPx, renderPng, seededChance } from './example-cat/brush';
import { drawHead } from './example-cat/head';
import { drawRoom } from './example-cat/room';

/** Light from the upper left, darker corners. */
const light = `
  <radialGradient id="sun" gradientUnits="userSpaceOnUse" cx="200" cy="100" r="2000"><stop offset="0" stop-color="#ffe9a8" stop-opacity=".4"/><stop offset="1" stop-color="#ffe9a8" stop-opacity="0"/></radialGradient>
  <radialGradient id="dusk" gradientUnits="userSpaceOnUse" cx="1130" cy="1050" r="1750"><stop offset=".55" stop-color="#1f2544" stop-opacity="0"/><stop offset="1" stop-color="#1f2544" stop-opacity=".5"/></radialGradient>
  <rect width="${canvasPx}" height="${canvasPx}" fill="url(#sun)"/><rect width="${canvasPx}" height="${canvasPx}" fill="url(#dusk)"/>`;

/** The tooth of the paper: grey noise around the middle, for a soft-light blend. */
async function drawGrain(): Promise<Buffer> {
  const chance = seededChance(99);
  const side = canvasPx / 2;
  const noise = Buffer.alloc(side * side);
  for (let at = 0; at < noise.length; at += 1) noise[at] = 128 + (chance() + chance() - 1) * 30;
  return sharp(noise, { raw: { width: side, height: side, channels: 1 } })
    .resize(canvasPx, canvasPx, { kernel: 'cubic' })
    .png()
    .toBuffer();
}

const painting = await sharp(renderPng(drawRoom() + drawBody() + drawHead()))
  .composite([
    { input: renderPng(light), blend: 'soft-light' },
    { input: await drawGrain(), blend: 'soft-light' },
  ])
  .removeAlpha()
  .png()
  .toBuffer();

await writeFile(
  'public/art/example-cat.jpg',
  await sharp(painting)
    .jpeg({ quality: 61, trellisQuantisation: true, quantisationTable: 3 })
    .toBuffer(),
);
