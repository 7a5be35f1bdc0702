import fc from 'fast-check';
import { correction, generate } from 'lean-qr';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { encodeOverlayPng } from '@/card/compose';
import { quietModules } from '@/card/qr-code';
import { drawQrSvg, qrWidthPx } from '@/card/qr-svg';
import { rasterise } from '@/card/rasterise';

const address = 'https://catsforkids.example.org/?v=qr&p=poster-ghent';

/** Which modules are dark, as whoever paints the path would have it; row by row. */
function modulesOf(svg: string): boolean[][] {
  const side = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const modules = Array.from({ length: side }, () => Array<boolean>(side).fill(false));
  const [, path = ''] = /<path d="([^"]*)"/.exec(svg) ?? [];
  for (const [, from, y, to] of path.matchAll(/M(\d+) (\d+)L(\d+) \2L\3 \d+L\1 \d+Z/g)) {
    modules[Number(y)]?.fill(true, Number(from), Number(to));
  }
  return modules;
}

/** The level that the code itself states, beside its upper left eye: 0b11 is Q. */
function statedLevel(modules: boolean[][]): number {
  const row = modules[quietModules + 8] ?? [];
  const bits = (Number(row[quietModules]) << 1) | Number(row[quietModules + 1]);
  return bits ^ 0b10;
}

describe('a QR code', () => {
  it('has the modules of its text, at level Q, and four free ones on each side', () => {
    fc.assert(
      fc.property(fc.webUrl({ size: 'small', withQueryParameters: true }), (text) => {
        const modules = modulesOf(drawQrSvg(text));
        const level = { minCorrectionLevel: correction.Q, maxCorrectionLevel: correction.Q };
        const code = generate(text, level);
        expect(modules).toHaveLength(code.size + 2 * quietModules);
        for (const [y, row] of modules.entries()) {
          for (const [x, isDark] of row.entries()) {
            // Outside of the code nothing is dark.
            expect(isDark).toBe(code.get(x - quietModules, y - quietModules));
          }
        }
        expect(statedLevel(modules)).toBe(0b11);
      }),
      { numRuns: 25 },
    );
  });

  it('is the same as a PNG, with whole pixels for each module', async () => {
    const svg = drawQrSvg(address);
    const modules = modulesOf(svg);
    const width = qrWidthPx(svg, 1000);
    expect(width).toBeGreaterThanOrEqual(1000);
    const module = width / modules.length;
    expect(Number.isInteger(module)).toBe(true);
    const png = await encodeOverlayPng(await rasterise(svg, width));
    const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([width, width]);
    for (const [y, row] of modules.entries()) {
      for (const [x, isDark] of row.entries()) {
        // Its corners, too: nothing runs into the next one.
        for (const [dx, dy] of [
          [0, 0],
          [module - 1, module - 1],
        ] as const) {
          const grey = data[(y * module + dy) * width + x * module + dx];
          expect(grey).toBe(isDark ? 0 : 255);
        }
      }
    }
  });
});
