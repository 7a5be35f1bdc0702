// SVG → pixels; the only place that knows resvg. Runs off the event loop, reads no system font.
import { renderAsync } from '@resvg/resvg-js';

/** Pixels as resvg leaves them: RGBA, eight bits each, colours multiplied by alpha. */
export interface RasterisedPixels {
  widthPx: number;
  heightPx: number;
  rgbaPremultiplied: Uint8Array;
}

/** Rasterises an SVG without text elements (glyphs must be paths) at the given width. */
export async function rasterise(svg: string, widthPx: number): Promise<RasterisedPixels> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: widthPx },
    font: { loadSystemFonts: false },
  });
  return { widthPx: image.width, heightPx: image.height, rgbaPremultiplied: image.pixels };
}
