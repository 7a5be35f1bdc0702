// The least contrast of a card's writing with what lies under it, over the brightest and the darkest
// photo, from the pixels of the drawn ground. Every design promises 4.5 : 1; this looks.
import type { CardFonts } from '@/card/card-fonts';
import type { BlockName, Inks } from '@/card/card-layout';
import { formats, type OverlaySpec, type Rect } from '@/card/card-spec';
import { requireDesign } from '@/card/designs/designs';
import { drawGround } from '@/card/draw-overlay';
import type { Fit } from '@/card/overlay-fit';
import { type RasterisedPixels, rasterise } from '@/card/rasterise';

/** WCAG 2.2, 1.4.3. */
export const leastContrast = 4.5;

const inksOf: Record<BlockName, (keyof Inks)[]> = {
  sentence: ['sentence'],
  number: ['number'],
  hashtag: ['hashtag'],
  estimateMark: ['estimate'],
  reportCall: ['call', 'address'],
  sourceLine: ['source'],
};

/** The ground is smooth: a third of its pixels tells as much as all. */
const share = 1 / 3;

type Colour = [red: number, green: number, blue: number];
const photos: Colour[] = [
  [255, 255, 255],
  [0, 0, 0],
];

/** A ratio from 1 to 21. `fit`: of the same overlay. */
export async function measureContrast(
  spec: OverlaySpec,
  { blocks }: Fit,
  fonts: CardFonts,
): Promise<number> {
  const { inks } = requireDesign(spec.design);
  const widthPx = Math.round(formats[spec.format].widthPx * share);
  const ground = await rasterise(await drawGround(spec, fonts), widthPx);
  const ratios = blocks.flatMap(({ block, boxes }) =>
    inksOf[block].flatMap((name) => {
      const ink = inks[name];
      return ink === null ? [] : boxes.map((box) => worstContrast(ground, box, hexColour(ink)));
    }),
  );
  return Math.min(21, ...ratios);
}

function worstContrast(ground: RasterisedPixels, box: Rect, ink: Colour): number {
  let worst = 21;
  const right = Math.min(ground.widthPx, (box.x + box.width) * share);
  const bottom = Math.min(ground.heightPx, (box.y + box.height) * share);
  for (let y = Math.max(0, Math.floor(box.y * share)); y < bottom; y += 1) {
    for (let x = Math.max(0, Math.floor(box.x * share)); x < right; x += 1) {
      const at = (y * ground.widthPx + x) * 4;
      const [red = 0, green = 0, blue = 0, alpha = 0] = ground.rgbaPremultiplied.subarray(
        at,
        at + 4,
      );
      const through = 1 - alpha / 255;
      for (const [r, g, b] of photos) {
        const under: Colour = [red + r * through, green + g * through, blue + b * through];
        worst = Math.min(worst, contrast(ink, under));
      }
    }
  }
  return worst;
}

/** As the Web Content Accessibility Guidelines 2.2 define it. */
export function contrast(a: Colour, b: Colour): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(level: number): number {
  const part = level / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function hexColour(hex: string): Colour {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(hex.slice(at, at + 2), 16),
  );
  return [red, green, blue];
}
