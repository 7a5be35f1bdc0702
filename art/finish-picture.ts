// From shapes to a finished JPEG: light, the tooth of the paper, and a size that a page can afford.
import sharp from 'sharp';
import { canvasPx, renderPng, seededChance } from './brush';

/** Light from the upper left, darker corners. */
const light = `
  <radialGradient id="sun" gradientUnits="userSpaceOnUse" cx="200" cy="100" r="2000"><stop offset="0" stop-color="#ffe9a8" stop-opacity=".4"/><stop offset="1" stop-color="#ffe9a8" stop-opacity="0"/></radialGradient>
  <radialGradient id="dusk" gradientUnits="userSpaceOnUse" cx="1130" cy="1050" r="1750"><stop offset=".55" stop-color="#1f2544" stop-opacity="0"/><stop offset="1" stop-color="#1f2544" stop-opacity=".5"/></radialGradient>
  <rect width="${canvasPx}" height="${canvasPx}" fill="url(#sun)"/><rect width="${canvasPx}" height="${canvasPx}" fill="url(#dusk)"/>`;

/** The tooth of the paper: grey noise around the middle, for a soft-light blend. */
function drawGrain(): Promise<Buffer> {
  const chance = seededChance(99);
  const side = canvasPx / 2;
  const noise = Buffer.alloc(side * side);
  for (let at = 0; at < noise.length; at += 1) noise[at] = 128 + (chance() + chance() - 1) * 30;
  return sharp(noise, { raw: { width: side, height: side, channels: 1 } })
    .resize(canvasPx, canvasPx, { kernel: 'cubic' })
    .png()
    .toBuffer();
}

/** Renders SVG content on the square canvas and keeps the band from `topPx`, `heightPx` high. */
export async function finishPicture(
  content: string,
  band: { topPx: number; heightPx: number },
): Promise<Buffer> {
  const painting = await sharp(renderPng(content))
    .composite([
      { input: renderPng(light), blend: 'soft-light' },
      { input: await drawGrain(), blend: 'soft-light' },
    ])
    .removeAlpha()
    .png()
    .toBuffer();
  return sharp(painting)
    .extract({ left: 0, top: band.topPx, width: canvasPx, height: band.heightPx })
    .jpeg({ quality: 61, trellisQuantisation: true, quantisationTable: 3 })
    .toBuffer();
}
