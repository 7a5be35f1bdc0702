// A QR code: its modules, and one path of their dark runs, which stays sharp in any size.
import { type Bitmap2D, correction, generate } from 'lean-qr';
import type { Rect } from '@/card/card-spec';

/** Modules left free on each side, without which cameras do not find the code. */
export const quietModules = 4;

/**
 * How much of a code may be missing: M is enough for a screen with a finger or a reflection on it; with Q
 * a quarter of it may be stained, folded or under a pin.
 */
export type QrLevel = 'M' | 'Q';

/** The code for this text. */
export function makeQr(text: string, level: QrLevel): Bitmap2D {
  return generate(text, {
    minCorrectionLevel: correction[level],
    maxCorrectionLevel: correction[level],
  });
}

/** The dark modules as an SVG path that fills the box, without the free ones around it. */
export function qrPath(code: Bitmap2D, { x: left, y: top, width }: Rect): string {
  const side = width / code.size;
  const at = (x: number, y: number) => `${left + x * side} ${top + y * side}`;
  const runs: string[] = [];
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (!code.get(x, y)) continue;
      const from = x;
      while (code.get(x + 1, y)) x++;
      const corners = [at(from, y), at(x + 1, y), at(x + 1, y + 1), at(from, y + 1)];
      runs.push(`M${corners.join('L')}Z`);
    }
  }
  return runs.join('');
}

/** `qrPath` for a picture that counts modules, the free ones included. */
export function qrModulesPath(code: Bitmap2D): { side: number; path: string } {
  const { size } = code;
  const box = { x: quietModules, y: quietModules, width: size, height: size };
  return { side: size + 2 * quietModules, path: qrPath(code, box) };
}
