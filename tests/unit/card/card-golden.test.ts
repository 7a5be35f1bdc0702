// Finished cards against their stored pictures, at a third of their size: photo, framing,
// overlay and blending together. After a wanted change:
// UPDATE_GOLDENS=1 npx vitest run tests/unit/card/card-golden.test.ts, and look at what changed.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import {
  type DesignName,
  type Format,
  type Framing,
  formats,
  type Placement,
} from '@/card/card-spec';
import { encodeOverlayPng, readOverlay } from '@/card/compose';
import { requireDesign } from '@/card/designs/designs';
import { drawOverlay } from '@/card/draw-overlay';
import { requireExample } from '@/card/examples';
import { rasterise } from '@/card/rasterise';
import { renderCard } from '@/card/render-card';
import { testFonts } from './overlay-fonts';

const goldenFolder = 'tests/golden/cards';
const resultFolder = 'test-results/cards';
/** Mean difference per channel that another processor's rounding may make in a block of 8 × 8. */
const tolerance = 6;
const block = 8;

type Case = [Format, DesignName, Placement | null, string, 'cat' | 'dog', Partial<Framing>];
const cases: Case[] = [
  ['portrait', 'note', null, 'ratio-fr', 'cat', {}],
  ['portrait', 'scrim', null, 'ratio-nl', 'dog', {}],
  ['portrait', 'note', 'above', 'interval-de', 'dog', {}],
  ['portrait', 'scrim', 'above', 'ratio-en', 'cat', { zoom: 2 }],
  ['tall', 'note', null, 'ratio-nl', 'dog', {}],
  ['profile', 'scrim', null, 'ratio-de', 'cat', {}],
  ['square', 'note', null, 'interval-en', 'cat', { focusX: 0.2, focusY: 0.8, zoom: 1.5 }],
  ['square', 'scrim', null, 'ratio-de', 'dog', {}],
  ['portrait', 'tally', null, 'ratio-fr', 'cat', {}],
  ['story', 'tally', null, 'ratio-nl', 'dog', {}],
  ['story', 'note', null, 'ratio-nl', 'cat', {}],
  ['story', 'scrim', null, 'interval-fr', 'dog', {}],
  ['story', 'note', 'below', 'ratio-de', 'dog', { turn: 90 }],
  ['link', 'note', null, 'ratio-en', 'dog', {}],
  ['link', 'scrim', null, 'interval-nl', 'cat', {}],
  ['link', 'note', 'below', 'ratio-fr', 'cat', { turn: 180, zoom: 3 }],
];
const photos = { cat: 'public/art/example-cat.jpg', dog: 'public/art/example-second.jpg' };

const nameOf = ([format, design, placement, example, pet]: Case) =>
  [format, design, placement ?? 'default', example, pet].join('-');

test.each(cases.map((item) => ({ name: nameOf(item), item })))(
  '$name looks as it did',
  async ({ name, item }) => {
    const actual = await makeSmallCard(item);
    const address = join(goldenFolder, `${name}.jpg`);
    if (process.env.UPDATE_GOLDENS) {
      mkdirSync(goldenFolder, { recursive: true });
      writeFileSync(address, actual);
    }
    const worst = await worstBlock(readFileSync(address), actual);
    if (worst > tolerance) {
      mkdirSync(resultFolder, { recursive: true });
      writeFileSync(join(resultFolder, `${name}.actual.jpg`), actual);
    }
    expect(worst, `see ${resultFolder}/${name}.actual.jpg`).toBeLessThanOrEqual(tolerance);
  },
);

test('golden cards are all still in use', () => {
  const known = new Set(cases.map((item) => `${nameOf(item)}.jpg`));
  expect(readdirSync(goldenFolder).filter((file) => !known.has(file))).toEqual([]);
});

async function makeSmallCard([format, design, placement, id, pet, framing]: Case) {
  const { defaultPlacement, areas } = requireDesign(design);
  const stands = placement ?? defaultPlacement(format);
  const { content } = requireExample(id);
  const { svg } = await drawOverlay({ format, design, placement: stands, content }, testFonts);
  const pixels = await rasterise(svg, formats[format].widthPx);
  const card = await renderCard({
    photo: readFileSync(photos[pet]),
    overlay: await readOverlay(await encodeOverlayPng(pixels)),
    areas: areas(format, stands),
    framing,
  });
  return sharp(card)
    .resize(Math.round(formats[format].widthPx / 3))
    .jpeg({ quality: 92, chromaSubsampling: '4:4:4', mozjpeg: true })
    .toBuffer();
}

/** The largest mean difference that any block of the two pictures has. */
async function worstBlock(golden: Buffer, actual: Buffer): Promise<number> {
  const blocks = async (picture: Buffer) => {
    const { width = 0, height = 0 } = await sharp(picture).metadata();
    return sharp(picture)
      .removeAlpha()
      .resize(Math.ceil(width / block), Math.ceil(height / block), { fit: 'fill', kernel: 'cubic' })
      .raw()
      .toBuffer();
  };
  const [before, after] = await Promise.all([blocks(golden), blocks(actual)]);
  expect(after.length).toBe(before.length);
  return after.reduce(
    (worst, value, index) => Math.max(worst, Math.abs(value - (before[index] as number))),
    0,
  );
}
