// Paw prints that walk across an empty stretch of ground. Decoration: nothing is lost where a
// network's own controls cover it.
import type { Rect } from '@/card/card-spec';
import { at, type Point } from '@/card/drawing/marker-stroke';
import { jitter, seededRandom } from '@/card/drawing/seeded-random';

interface PawTrailProps {
  within: Rect;
  colour: string;
  opacity: number;
}

const prints = 9;
/** Of a print, against the width of its ground. */
const printShare = 0.08;
/** From the trail's middle to a left or right paw, against a print's size. */
const stanceShare = 0.4;

/** The ball of a paw that points up, 1 high and wide, about its middle. */
const ball: Point[] = [
  { x: 0.01, y: -0.03 },
  { x: 0.17, y: 0.09 },
  { x: 0.27, y: 0.25 },
  { x: 0.14, y: 0.35 },
  { x: 0, y: 0.32 },
  { x: -0.14, y: 0.35 },
  { x: -0.27, y: 0.25 },
  { x: -0.16, y: 0.09 },
];

const toes = [
  { x: -0.3, y: -0.05, broad: 0.085, long: 0.12 },
  { x: -0.11, y: -0.25, broad: 0.092, long: 0.135 },
  { x: 0.13, y: -0.25, broad: 0.092, long: 0.135 },
  { x: 0.31, y: -0.04, broad: 0.085, long: 0.12 },
];

export function PawTrail({ within, colour, opacity }: PawTrailProps) {
  const random = seededRandom('paws');
  const sizePx = within.width * printShare;
  return (
    <g fill={colour} fillOpacity={opacity}>
      {Array.from({ length: prints }, (_, index) => {
        const share = index / (prints - 1);
        const side = index % 2 === 0 ? -1 : 1;
        const { x, y, headingDeg } = wayAt(share, within);
        const heading = (headingDeg * Math.PI) / 180;
        const aside = side * sizePx * stanceShare;
        const turn = headingDeg + side * 5 + jitter(random, 5);
        const place = `${x + Math.cos(heading) * aside} ${y + Math.sin(heading) * aside}`;
        const print = pawPaths(sizePx, random).join('');
        return <path key={share} d={print} transform={`translate(${place}) rotate(${turn})`} />;
      })}
    </g>
  );
}

/** From the lower left to the upper right, easing out; 0° is straight up. */
function wayAt(share: number, { height, width, x, y }: Rect) {
  const rise = 1 - (1 - share) ** 1.6;
  const steepness = 1.6 * (1 - share) ** 0.6;
  const across = width * 0.76;
  const up = height * 0.62;
  return {
    x: x + width * 0.12 + across * share,
    y: y + height * 0.82 - up * rise,
    headingDeg: (Math.atan2(across, up * steepness) * 180) / Math.PI,
  };
}

/** Closed outlines of one print about the origin, bent a little anew each time. */
function pawPaths(sizePx: number, random: () => number): string[] {
  const bent = (points: Point[]) =>
    points.map((point) => ({
      x: (point.x + jitter(random, 0.012)) * sizePx,
      y: (point.y + jitter(random, 0.012)) * sizePx,
    }));
  return [ball, ...toes.map(toeOutline)].map((outline) => closedPath(bent(outline)));
}

function toeOutline({ broad, long, x, y }: (typeof toes)[number]): Point[] {
  // Outer toes lean outwards.
  const lean = x * 0.9;
  return Array.from({ length: 8 }, (_, index) => {
    const angle = (index / 8) * 2 * Math.PI;
    const [dx, dy] = [Math.cos(angle) * broad, Math.sin(angle) * long];
    return {
      x: x + dx * Math.cos(lean) - dy * Math.sin(lean),
      y: y + dx * Math.sin(lean) + dy * Math.cos(lean),
    };
  });
}

/** A smooth outline that passes midway between the points and is drawn towards each. */
function closedPath(points: Point[]): string {
  const middles = points.map((point, index) => {
    const next = points[(index + 1) % points.length] as Point;
    return { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
  });
  const curves = points.map((point, index) => `Q${at(point)} ${at(middles[index] as Point)}`);
  return `M${at(middles.at(-1) as Point)}${curves.join('')}Z`;
}
