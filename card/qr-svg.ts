// A QR code as a picture of its own, for print: black on white with its quiet zone.
import { makeQr, qrModulesPath } from '@/card/qr-code';

/** The SVG of a code for this text; its view box counts modules. */
export function drawQrSvg(text: string): string {
  const { path, side } = qrModulesPath(makeQr(text, 'Q'));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side}" height="${side}" ` +
    `shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/>` +
    `<path d="${path}"/></svg>`
  );
}

/** How many pixels a picture of the code is wide: whole ones for each module, at least `leastPx`. */
export function qrWidthPx(svg: string, leastPx: number): number {
  const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  return Math.ceil(leastPx / side) * side;
}
