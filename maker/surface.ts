// What is drawn on: a canvas outside the page where the browser has one, which works in a worker too,
// else a canvas element that nobody sees.

/** Either kind of canvas; both draw the same. */
export type Surface = OffscreenCanvas | HTMLCanvasElement;
export type SurfaceContext = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/** A new surface of this size in pixels. */
export function makeSurface(widthPx: number, heightPx: number): Surface {
  if (typeof document === 'undefined') return new OffscreenCanvas(widthPx, heightPx);
  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = heightPx;
  return canvas;
}

/** @throws Error where the browser has no memory left for the surface */
export function contextOf(surface: Surface, settings?: CanvasRenderingContext2DSettings) {
  const context = surface.getContext('2d', settings) as SurfaceContext | null;
  if (!context) throw new Error('no 2d canvas');
  return context;
}

/** The surface as a JPEG. @throws Error where the browser could not make one */
export async function encodeSurface(surface: Surface, quality: number): Promise<Blob> {
  const type = 'image/jpeg';
  if ('convertToBlob' in surface) return surface.convertToBlob({ type, quality });
  return new Promise((resolve, reject) => {
    surface.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no blob'))), type, quality);
  });
}

/** True if any of these points of the surface was not drawn on: out of memory, some browsers draw nothing. */
export function hasBlank(surface: Surface, points: readonly { x: number; y: number }[]): boolean {
  // Read from a copy of single pixels: reading the surface itself would make it slow.
  const probe = makeSurface(points.length, 1);
  const context = contextOf(probe, { willReadFrequently: true });
  points.forEach(({ x, y }, i) => {
    context.drawImage(surface, Math.floor(x), Math.floor(y), 1, 1, i, 0, 1, 1);
  });
  const { data } = context.getImageData(0, 0, points.length, 1);
  return points.some((_, i) => data[i * 4 + 3] === 0);
}
