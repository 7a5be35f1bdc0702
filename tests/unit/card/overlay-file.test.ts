// What an overlay's file holds beside its pixels: nothing. Words that are not public yet could otherwise
// be read in it by whoever looks at files instead of pictures.
import { expect, test } from 'vitest';
import { encodeOverlayPng } from '@/card/compose';
import { drawOverlay } from '@/card/draw-overlay';
import { everySpec, requireExample } from '@/card/examples';
import { rasterise } from '@/card/rasterise';
import { testFonts } from './overlay-fonts';

const widthPx = 120;
const pixelChunks = ['IHDR', 'PLTE', 'tRNS', 'pHYs', 'IDAT', 'IEND'];
const signatureBytes = 8;

/** The names of a PNG's chunks in their order. */
function chunkNames(png: Uint8Array): string[] {
  const bytes = Buffer.from(png);
  const names: string[] = [];
  for (let at = signatureBytes; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    names.push(bytes.toString('latin1', at + 4, at + 8));
  }
  return names;
}

test('An overlay’s file says nothing but its pixels, in every format and design', async () => {
  for (const spec of everySpec(requireExample('ratio-en'))) {
    const { svg } = await drawOverlay(spec, testFonts);
    const names = chunkNames(await encodeOverlayPng(await rasterise(svg, widthPx)));
    expect(names.at(-1)).toBe('IEND');
    expect(names.filter((name) => !pixelChunks.includes(name))).toEqual([]);
  }
});
