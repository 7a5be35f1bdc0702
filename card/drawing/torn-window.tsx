// A whole sheet of paper with a hole torn into it, through which the photo looks: the same paper as
// the torn strip's, with its fibre and its soft shadow on what lies below.
import type { Rect, Size } from '@/card/card-spec';
import { at, type Point } from '@/card/drawing/marker-stroke';
import { unevenness } from '@/card/drawing/noise';
import { seededRandom } from '@/card/drawing/seeded-random';
import {
  fibreWidth,
  flecks,
  type PaperColours,
  shadow,
  shadowReaches,
  tear,
} from '@/card/drawing/torn-paper';

/** How far paper may reach into the hole beyond its outline, and its shadow a little further, in px. */
export const windowReachPx = 26;
/** The tear's own way to both sides of its middle. */
const tearMiddlePx = 11;
const tearScale = 0.5;
const stepPx = 4;

interface TornWindowProps {
  card: Size;
  /** The hole's corners, clockwise; curves as many short sides. */
  outline: readonly Point[];
  colours: PaperColours;
  seed: string;
}

export function TornWindow({ card, outline, colours, seed }: TornWindowProps) {
  const random = seededRandom(seed);
  const outer = unevenness(tear, random);
  const fibre = unevenness(fibreWidth, random);
  const rim = walkAlong(outline);
  const edge = (reach: (along: number) => number) =>
    `M${rim
      .map(({ along, inward, x, y }) => {
        const depth = reach(along);
        return at({ x: x + inward.x * depth, y: y + inward.y * depth });
      })
      .join('L')}Z`;
  const tornAt = (along: number) => tearMiddlePx + outer(along) * tearScale;
  const tornEdge = edge(tornAt);
  const surfaceEdge = edge((along) => tornAt(along) - Math.max(2.4, 6 + fibre(along) * 0.6));
  const sheet: Rect = { x: 0, y: 0, width: card.widthPx, height: card.heightPx };
  const whole = `M-8 -8H${card.widthPx + 8}V${card.heightPx + 8}H-8Z`;
  return (
    <>
      {shadowReaches.map((reachPx) => (
        <path
          key={reachPx}
          d={tornEdge}
          fill="none"
          stroke={colours.shadow}
          strokeWidth={reachPx * 1.2}
          strokeOpacity={shadow.opacity}
        />
      ))}
      <path d={whole + tornEdge} fill={colours.fibre} fillRule="evenodd" />
      <path
        d={whole + surfaceEdge}
        fill={colours.sheet}
        fillRule="evenodd"
        stroke={colours.sheetShade}
        strokeWidth={1.5}
      />
      <path
        d={flecksOutside(flecks(sheet, seed), outline)}
        stroke={colours.fleck}
        strokeWidth={1.3}
        strokeOpacity={0.5}
        fill="none"
      />
    </>
  );
}

interface RimPoint extends Point {
  along: number;
  /** Unit vector into the hole. */
  inward: Point;
}

/** Points every few pixels along a closed outline given clockwise. */
function walkAlong(outline: readonly Point[]): RimPoint[] {
  const rim: RimPoint[] = [];
  let walked = 0;
  outline.forEach((from, index) => {
    const to = outline[(index + 1) % outline.length] as Point;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const inward = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
    const count = Math.max(1, Math.round(length / stepPx));
    for (let i = 0; i < count; i++) {
      const share = i / count;
      rim.push({
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
        along: walked + length * share,
        inward,
      });
    }
    walked += length;
  });
  return rim;
}

/** Without those that would lie on the photo. */
function flecksOutside(path: string, outline: readonly Point[]): string {
  const xs = outline.map(({ x }) => x);
  const ys = outline.map(({ y }) => y);
  const isOver = (x: number, y: number) =>
    x > Math.min(...xs) - 10 &&
    x < Math.max(...xs) + 10 &&
    y > Math.min(...ys) - 10 &&
    y < Math.max(...ys) + 10;
  return path
    .split(/(?=M)/)
    .filter((fleck) => {
      const [x = 0, y = 0] = fleck.slice(1).split(/[ L]/).map(Number);
      return !isOver(x, y);
    })
    .join('');
}
