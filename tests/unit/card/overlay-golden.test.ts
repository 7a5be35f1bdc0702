// Every example in the formats and designs that differ against its stored picture, at half size;
// what only repeats another's layout is kept for two of them.
// After a wanted change: UPDATE_GOLDENS=1 npx vitest run tests/unit/card/overlay-golden.test.ts
// then look at what changed before committing it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { formats, type OverlaySpec } from '@/card/card-spec';
import { requireDesign } from '@/card/designs/designs';
import { drawOverlay } from '@/card/draw-overlay';
import { cardExamples, everySpec, requireExample } from '@/card/examples';
import { rasterise } from '@/card/rasterise';
import { testFonts } from './overlay-fonts';

const goldenFolder = 'tests/golden/overlays';
const resultFolder = 'test-results/overlays';
const shrink = 2;
/** Rounding of another processor, per channel. One changed digit of the small print is 100 pixels. */
const tolerance = 24;
const allowedPixels = 6;
/** The placement that is not a design's own is kept for one example only. */
const exampleInAllPlacements = requireExample('ratio-en');

/** A portrait that is a little longer, and a square with less on it. */
const repeated: readonly OverlaySpec['format'][] = ['tall', 'profile'];
const examplesOfRepeated = [exampleInAllPlacements, requireExample('interval-de')];

const cases = cardExamples.flatMap((example) =>
  everySpec(example)
    .filter(({ format }) => !repeated.includes(format) || examplesOfRepeated.includes(example))
    // Its writing is the other designs'; its strokes are the same for every language.
    .filter(({ design }) => design !== 'tally' || example === exampleInAllPlacements)
    .filter((spec) => example === exampleInAllPlacements || spec.placement === ownPlacement(spec))
    .map((spec) => ({
      name: `${example.id}-${spec.format}-${spec.design}-${spec.placement}`,
      spec,
    })),
);

describe('golden overlays', () => {
  test.each(cases)('$name looks as it did', async ({ name, spec }) => {
    const actual = await palettePng(spec);
    const path = join(goldenFolder, `${name}.png`);
    if (process.env.UPDATE_GOLDENS) writeFileSync(path, actual);
    const { changed, difference } = await compare(readFileSync(path), actual);
    if (changed > allowedPixels) {
      mkdirSync(resultFolder, { recursive: true });
      writeFileSync(join(resultFolder, `${name}.actual.png`), actual);
      writeFileSync(join(resultFolder, `${name}.difference.png`), difference);
    }
    expect(
      changed,
      `changed pixels; see ${resultFolder}/${name}.*.png, update with UPDATE_GOLDENS=1`,
    ).toBeLessThanOrEqual(allowedPixels);
  });

  test('are all still in use', () => {
    const known = new Set(cases.map(({ name }) => `${name}.png`));
    expect(readdirSync(goldenFolder).filter((file) => !known.has(file))).toEqual([]);
  });
});

function ownPlacement({ design, format }: OverlaySpec): OverlaySpec['placement'] {
  return requireDesign(design).defaultPlacement(format);
}

async function palettePng(spec: OverlaySpec): Promise<Buffer> {
  const { svg } = await drawOverlay(spec, testFonts);
  const { widthPx, heightPx, rgbaPremultiplied } = await rasterise(
    svg,
    formats[spec.format].widthPx / shrink,
  );
  const raw = { width: widthPx, height: heightPx, channels: 4, premultiplied: true } as const;
  return sharp(rgbaPremultiplied, { raw })
    .png({ palette: true, dither: 0, compressionLevel: 9, effort: 4 })
    .toBuffer();
}

async function compare(golden: Buffer, actual: Buffer) {
  const [before, after] = await Promise.all([decode(golden), decode(actual)]);
  const { width, height } = after.info;
  expect([before.info.width, before.info.height]).toEqual([width, height]);
  const difference = Buffer.alloc(width * height);
  let changed = 0;
  for (let pixel = 0; pixel < difference.length; pixel++) {
    for (let channel = pixel * 4; channel < pixel * 4 + 4; channel++) {
      if (Math.abs((before.data[channel] ?? 0) - (after.data[channel] ?? 0)) <= tolerance) continue;
      difference[pixel] = 255;
      changed++;
      break;
    }
  }
  const raw = { width, height, channels: 1 } as const;
  return { changed, difference: await sharp(difference, { raw }).png().toBuffer() };
}

async function decode(png: Buffer) {
  // over grey, so that the colour of transparent pixels does not count
  const flat = sharp(png).flatten({ background: '#808080' }).ensureAlpha().raw();
  return flat.toBuffer({ resolveWithObject: true });
}
