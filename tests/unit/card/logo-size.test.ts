import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { designNames, formats, type OverlaySpec } from '@/card/card-spec';
import { drawOverlay, fitOverlay } from '@/card/draw-overlay';
import { everySpec, requireExample } from '@/card/examples';
import { fitLogo, readLogoSize } from '@/card/logo-size';
import { rasterise } from '@/card/rasterise';
import { testFonts } from './overlay-fonts';

async function logo(width: number, height: number): Promise<string> {
  const create = { width, height, channels: 3, background: '#ff00ff' } as const;
  const png = await sharp({ create }).png().toBuffer();
  return `data:image/png;base64,${png.toString('base64')}`;
}

describe('a logo', () => {
  test('says its size in its header', async () => {
    expect(readLogoSize(await logo(400, 120))).toEqual({ widthPx: 400, heightPx: 120 });
  });

  test('keeps its proportions inside the room it is given', async () => {
    const room = { width: 200, height: 54 };
    expect(fitLogo(await logo(400, 80), room)).toEqual({ widthPx: 200, heightPx: 40 });
    expect(fitLogo(await logo(100, 100), room)).toEqual({ widthPx: 54, heightPx: 54 });
  });

  test.each([
    '',
    'https://example.org/logo.png',
    'data:image/png;base64,AAAA',
    'data:image/svg+xml,<svg/>',
  ])('is refused where it is no PNG data address: %s', (text) => {
    expect(() => readLogoSize(text)).toThrow('PNG data address');
  });

  test('leaves room for the longest card in every format, design and placement', async () => {
    const organisation = { name: 'Example Foundation', logo: await logo(300, 100) };
    for (const id of ['ratio-de', 'interval-de', 'ratio-nl']) {
      for (const spec of everySpec(requireExample(id))) {
        const content = { ...spec.content, organisation };
        const fit = await fitOverlay({ ...spec, content }, testFonts);
        expect(fit.problems, `${id} ${spec.format} ${spec.design} ${spec.placement}`).toEqual([]);
      }
    }
  });

  test.each(designNames)('stands in the lower right corner of the %s design', async (design) => {
    const organisation = { name: 'Example Foundation', logo: await logo(300, 100) };
    const content = { ...requireExample('ratio-de').content, organisation };
    const spec: OverlaySpec = { format: 'square', design, placement: 'below', content };
    const { svg, fit } = await drawOverlay(spec, testFonts);
    expect(fit.problems).toEqual([]);
    const { rgbaPremultiplied, widthPx } = await rasterise(svg, formats.square.widthPx);
    const found = { left: widthPx, right: 0, top: widthPx, bottom: 0 };
    for (let at = 0; at < rgbaPremultiplied.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = rgbaPremultiplied.subarray(at, at + 3);
      if (red < 240 || green > 20 || blue < 240) continue;
      const x = (at / 4) % widthPx;
      const y = Math.floor(at / 4 / widthPx);
      found.left = Math.min(found.left, x);
      found.right = Math.max(found.right, x);
      found.top = Math.min(found.top, y);
      found.bottom = Math.max(found.bottom, y);
    }
    expect(found.right - found.left).toBeGreaterThan(100);
    expect((found.right - found.left) / (found.bottom - found.top)).toBeCloseTo(3, 0);
    expect(found.right).toBeLessThanOrEqual(1016);
    expect(found.bottom).toBeLessThanOrEqual(1050);
  });
});
