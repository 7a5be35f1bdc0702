// Turns the path of a hand into the mark of a felt pen with a slanted nib: broad on one diagonal,
// narrow on the other, round at its ends. Pure geometry; the result is an SVG path to be filled.
import { jitter } from '@/card/drawing/seeded-random';

export interface Point {
  x: number;
  y: number;
}

export interface Nib {
  /** Half the width of the pen along its broad and its narrow side. */
  broad: number;
  narrow: number;
  /** The direction of the broad side. */
  angleDeg: number;
}

/** A smooth curve through the points (Catmull-Rom), with about `step` between its samples. */
export function curveThrough(points: readonly Point[], step: number): Point[] {
  const curve: Point[] = [];
  for (let i = 0; i + 1 < points.length; i++) {
    const b = points[i] as Point;
    const c = points[i + 1] as Point;
    const a = points[i - 1] ?? b;
    const d = points[i + 2] ?? c;
    const samples = Math.max(2, Math.ceil(Math.hypot(c.x - b.x, c.y - b.y) / step));
    for (let s = 0; s < samples; s++) {
      const t = s / samples;
      curve.push({
        x: catmullRom(a.x, b.x, c.x, d.x, t),
        y: catmullRom(a.y, b.y, c.y, d.y, t),
      });
    }
  }
  const last = points.at(-1);
  if (last) curve.push(last);
  return curve;
}

function catmullRom(a: number, b: number, c: number, d: number, t: number): number {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

/**
 * The outline of a pen drawn along `curve`, as an SVG path for the non-zero fill rule.
 * `random` lets the pressure drift a little.
 */
export function markerOutline(curve: readonly Point[], nib: Nib, random: () => number): string {
  const slant = (nib.angleDeg * Math.PI) / 180;
  const left: Point[] = [];
  const right: Point[] = [];
  let drift = 0;
  for (let i = 0; i < curve.length; i++) {
    const here = curve[i] as Point;
    const before = curve[Math.max(0, i - 1)] as Point;
    const after = curve[Math.min(curve.length - 1, i + 1)] as Point;
    const heading = Math.atan2(after.y - before.y, after.x - before.x);
    drift = drift * 0.88 + jitter(random, 0.03);
    const reach = nibReach(nib, slant, heading + Math.PI / 2, 1 + drift);
    left.push({ x: here.x - reach.x, y: here.y - reach.y });
    right.push({ x: here.x + reach.x, y: here.y + reach.y });
  }
  const first = curve[0] as Point;
  const last = curve.at(-1) as Point;
  return (
    smoothClosedPath([...left, ...right.reverse()]) +
    nibStamp(first, nib, slant) +
    nibStamp(last, nib, slant)
  );
}

/** The point of the elliptic nib's rim that lies farthest in a direction, from its centre. */
function nibReach(nib: Nib, slant: number, direction: number, pressure: number): Point {
  const along = nib.broad * Math.cos(direction - slant);
  const across = nib.narrow * Math.sin(direction - slant);
  const scale = pressure / Math.hypot(along, across);
  const broad = nib.broad * along * scale;
  const narrow = nib.narrow * across * scale;
  return {
    x: broad * Math.cos(slant) - narrow * Math.sin(slant),
    y: broad * Math.sin(slant) + narrow * Math.cos(slant),
  };
}

/** The nib standing still: the round end of a stroke. */
function nibStamp(at: Point, nib: Nib, slant: number): string {
  const corners = Array.from({ length: 14 }, (_, i) => {
    const turn = (i / 14) * 2 * Math.PI;
    const along = Math.cos(turn) * nib.broad;
    const across = Math.sin(turn) * nib.narrow;
    return {
      x: at.x + along * Math.cos(slant) - across * Math.sin(slant),
      y: at.y + along * Math.sin(slant) + across * Math.cos(slant),
    };
  });
  return smoothClosedPath(corners);
}

/** A closed path through the middles of the sides, bent at the corners. */
function smoothClosedPath(corners: readonly Point[]): string {
  const middles = corners.map((corner, i) => {
    const next = corners[(i + 1) % corners.length] as Point;
    return { x: (corner.x + next.x) / 2, y: (corner.y + next.y) / 2 };
  });
  const start = middles.at(-1) as Point;
  const bends = corners.map((corner, i) => `Q${at(corner)} ${at(middles[i] as Point)}`);
  return `M${at(start)}${bends.join('')}Z`;
}

/** A point as SVG writes it, to a tenth of a pixel. */
export function at(point: Point): string {
  return `${Math.round(point.x * 10) / 10} ${Math.round(point.y * 10) / 10}`;
}
