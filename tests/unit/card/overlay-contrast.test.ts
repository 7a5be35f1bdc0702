import { describe, expect, test } from 'vitest';
import type { BlockName, Inks } from '@/card/card-layout';
import { designNames, formats, type OverlaySpec, type Rect } from '@/card/card-spec';
import { requireDesign } from '@/card/designs/designs';
import { drawGround, drawOverlay } from '@/card/draw-overlay';
import { everySpec, requireExample } from '@/card/examples';
import { contrast, leastContrast, measureContrast } from '@/card/measure-contrast';
import { rasterise } from '@/card/rasterise';
import { testFonts } from './overlay-fonts';

const inkOf: Record<BlockName, (keyof Inks & string)[]> = {
  sentence: ['sentence'],
  number: ['number'],
  hashtag: ['hashtag'],
  estimateMark: ['estimate'],
  reportCall: ['call', 'address'],
  sourceLine: ['source'],
};

describe.each(designNames)('text on the %s design', (design) => {
  const specs = everySpec(requireExample('short-mark-en')).filter((spec) => spec.design === design);

  test.each(specs)('has 4.5 : 1 over any photo ($format, $placement)', async (spec) => {
    const [{ fit }, ground] = await Promise.all([drawOverlay(spec, testFonts), groundPixels(spec)]);
    // A round card leaves the call to the caption.
    expect(fit.blocks).toHaveLength(spec.format === 'profile' ? 5 : 6);
    for (const { block, boxes } of fit.blocks) {
      for (const ink of inkOf[block]) {
        const colour = hexColour(requireDesign(design).inks[ink] as string);
        for (const photo of photos) {
          const worst = Math.min(...boxes.map((box) => worstContrast(ground, box, colour, photo)));
          expect(worst, `${block} over ${photo.name}`).toBeGreaterThanOrEqual(leastContrast);
        }
      }
    }
  });
});

test('staff’s preview measures the same promise', async () => {
  const [spec] = everySpec(requireExample('short-mark-en'));
  if (!spec) throw new Error('There is no such example');
  const { fit } = await drawOverlay(spec, testFonts);
  const measured = await measureContrast(spec, fit, testFonts);
  expect(measured).toBeGreaterThanOrEqual(leastContrast);
  expect(measured).toBeLessThan(21);
  // Over the bare photo, outside of what the design draws, no ink is safe.
  const bare = {
    ...fit,
    blocks: fit.blocks.map((block) => ({ ...block, boxes: [clearBox(spec)] })),
  };
  expect(await measureContrast(spec, bare, testFonts)).toBeLessThan(leastContrast);
});

/** A corner of what the design leaves to the photo. */
function clearBox({ design, format, placement }: OverlaySpec): Rect {
  const clear = requireDesign(design).areas(format, placement).clearArea;
  return { x: clear.x, y: clear.y, width: 60, height: 60 };
}

test('the measure of contrast tells good from bad', () => {
  expect(contrast([255, 255, 255], [0, 0, 0])).toBeCloseTo(21);
  expect(contrast([255, 255, 255], [118, 118, 118])).toBeGreaterThan(4.5);
  expect(contrast([255, 255, 255], [120, 120, 120])).toBeLessThan(4.5);
});

type Colour = [red: number, green: number, blue: number];
interface Photo {
  name: string;
  at(x: number, y: number): Colour;
}

const photos: Photo[] = [
  { name: 'white', at: () => [255, 255, 255] },
  { name: 'black', at: () => [0, 0, 0] },
  {
    name: 'noise',
    at: (x, y) => {
      const mixed = Math.imul(x * 374761393 + y * 668265263, 1274126177) >>> 0;
      return [mixed & 255, (mixed >>> 8) & 255, (mixed >>> 16) & 255];
    },
  },
];

interface Ground {
  widthPx: number;
  rgbaPremultiplied: Uint8Array;
}

async function groundPixels(spec: OverlaySpec): Promise<Ground> {
  return rasterise(await drawGround(spec, testFonts), formats[spec.format].widthPx);
}

/** The lowest contrast of an ink with any pixel of a box of the ground over a photo. */
function worstContrast(ground: Ground, box: Rect, ink: Colour, photo: Photo): number {
  let worst = Number.POSITIVE_INFINITY;
  for (let y = Math.floor(box.y); y < box.y + box.height; y += 2) {
    for (let x = Math.floor(box.x); x < box.x + box.width; x += 2) {
      const [red, green, blue, alpha] = ground.rgbaPremultiplied.subarray(
        (y * ground.widthPx + x) * 4,
        (y * ground.widthPx + x) * 4 + 4,
      ) as unknown as [number, number, number, number];
      const [r, g, b] = photo.at(x, y);
      const through = 1 - alpha / 255;
      const pixel: Colour = [red + r * through, green + g * through, blue + b * through];
      worst = Math.min(worst, contrast(ink, pixel));
    }
  }
  return worst;
}

function hexColour(hex: string): Colour {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Colour;
}
