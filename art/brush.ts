// The drawing tools of the illustration: seeded chance, tapered marks, strokes that follow a direction.
// Everything is deterministic: the same code gives the same picture.
import { Resvg } from '@resvg/resvg-js';

export const canvasPx = 2400;

export type Chance = () => number;

/** A small seeded generator of numbers from 0 to 1 (mulberry32). */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Point {
  x: number;
  y: number;
}

const short = (value: number) => value.toFixed(1);

const blursPx = [3, 4, 5, 8, 12, 14, 20, 24, 30, 40, 60] as const;
const blurs = blursPx
  .map(
    (px) =>
      `<filter id="soft${px}" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="${px}"/></filter>`,
  )
  .join('');

/** The attribute that blurs a shape's edge. */
export function soft(px: (typeof blursPx)[number]): string {
  return `filter="url(#soft${px})"`;
}

/** A path that is widest in its middle and ends in points: from `a` past `bend` to `b`. */
export function taperedPath(a: Point, bend: Point, b: Point, widthPx: number): string {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const nx = (-(b.y - a.y) / length) * widthPx;
  const ny = ((b.x - a.x) / length) * widthPx;
  return (
    `M${short(a.x)} ${short(a.y)}Q${short(bend.x + nx)} ${short(bend.y + ny)} ${short(b.x)} ${short(b.y)}` +
    `Q${short(bend.x - nx)} ${short(bend.y - ny)} ${short(a.x)} ${short(a.y)}Z`
  );
}

/** Tapered marks of one colour; each is [x0, y0, bendX, bendY, x1, y1, width]. */
export function marks(list: readonly (readonly number[])[], fill: string, extra = ''): string {
  const d = list
    .map(([x0 = 0, y0 = 0, bx = 0, by = 0, x1 = 0, y1 = 0, width = 10]) =>
      taperedPath({ x: x0, y: y0 }, { x: bx, y: by }, { x: x1, y: y1 }, width),
    )
    .join('');
  return `<path d="${d}" fill="${fill}" ${extra}/>`;
}

export function svgPicture(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${canvasPx}" height="${canvasPx}" viewBox="0 0 ${canvasPx} ${canvasPx}">${blurs}${content}</svg>`;
}

export function renderPng(content: string): Buffer {
  return Buffer.from(
    new Resvg(svgPicture(content), { font: { loadSystemFonts: false } }).render().asPng(),
  );
}

export interface StrokeStyle {
  /** Mean distance of the strokes' roots, in pixels. */
  spacingPx: number;
  lengthPx: number;
  widthPx: number;
  /** How much lighter or darker a stroke may be than the ground it grows from (0–255). */
  contrast: number;
  /** How far a stroke may turn from the direction, in radians. */
  unruliness: number;
  seed: number;
}

/** Which way strokes lie at a point, and how long they are there (1 = the style's length). */
export type StrokeFlow = (point: Point) => { angle: number; length: number };

/**
 * Covers painted shapes with strokes, such as hairs: each takes its colour from the shape under its root and lies the
 * way `flow` says. Strokes further from `origin` are drawn first: hair overlaps like shingles.
 */
export function drawStrokes(
  shapes: string,
  style: StrokeStyle,
  flow: StrokeFlow,
  origin: Point,
): string {
  const scale = 0.5;
  const ground = new Resvg(svgPicture(shapes), {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false },
  }).render();
  const pixels = ground.pixels;
  const chance = seededChance(style.seed);
  const strokes: { distance: number; svg: string }[] = [];
  for (let gridY = 0; gridY < canvasPx; gridY += style.spacingPx) {
    for (let gridX = 0; gridX < canvasPx; gridX += style.spacingPx) {
      const x = gridX + (chance() - 0.5) * style.spacingPx * 1.6;
      const y = gridY + (chance() - 0.5) * style.spacingPx * 1.6;
      const column = Math.round(x * scale);
      const row = Math.round(y * scale);
      if (column < 0 || row < 0 || column >= ground.width || row >= ground.height) continue;
      const at = (row * ground.width + column) * 4;
      const alpha = pixels[at + 3] ?? 0;
      if (alpha < chance() * 250 + 4) continue;
      const { angle: lie, length: relativeLength } = flow({ x, y });
      const angle = lie + (chance() + chance() - 1) * style.unruliness;
      const length = style.lengthPx * relativeLength * (0.65 + chance() * 0.7);
      const light = (chance() + chance() - 1) * style.contrast;
      const colour = [0, 1, 2].map((channel) => {
        const value =
          ((pixels[at + channel] ?? 0) * 255) / alpha + light * (channel === 2 ? 0.8 : 1);
        return Math.max(0, Math.min(255, Math.round(value)));
      });
      const bendBy = (chance() - 0.5) * length * 0.35;
      const tip = { x: x + Math.cos(angle) * length, y: y + Math.sin(angle) * length };
      const bend = {
        x: x + Math.cos(angle) * length * 0.45 - Math.sin(angle) * bendBy,
        y: y + Math.sin(angle) * length * 0.45 + Math.cos(angle) * bendBy,
      };
      const width = style.widthPx * (0.6 + chance() * 0.8);
      strokes.push({
        distance: Math.hypot(x - origin.x, y - origin.y),
        svg: `<path d="${taperedPath({ x, y }, bend, tip, width)}" fill="rgb(${colour.join()})"/>`,
      });
    }
  }
  strokes.sort((a, b) => b.distance - a.distance);
  return strokes.map((stroke) => stroke.svg).join('');
}
