// A sheet of paper torn by hand along one or more sides: white fibre showing at the tear, a soft
// shadow on the photo, flecks in the sheet. Flat shapes only: filters would make drawing slow.
import type { Rect } from '@/card/card-spec';
import { at, type Point } from '@/card/drawing/marker-stroke';
import { unevenness } from '@/card/drawing/noise';
import { seededRandom } from '@/card/drawing/seeded-random';

export type Side = 'top' | 'right' | 'bottom' | 'left';

export interface PaperColours {
  sheet: string;
  sheetShade: string;
  fibre: string;
  fleck: string;
  shadow: string;
}

/** How far the tear and its shadow may reach beyond the sheet's rectangle, and into it, in px. */
export const tearReachPx = 26;

export const tear = [
  { lengthPx: 520, heightPx: 10 },
  { lengthPx: 140, heightPx: 5.5 },
  { lengthPx: 37, heightPx: 3 },
  { lengthPx: 12, heightPx: 1.8 },
  { lengthPx: 4.5, heightPx: 1 },
];
export const fibreWidth = [
  { lengthPx: 240, heightPx: 7 },
  { lengthPx: 60, heightPx: 5 },
  { lengthPx: 13, heightPx: 1.8 },
];
/** Untorn sides lie beyond the card's edge, so that no line shows there. */
const bleedPx = 8;
/** The shadow is a stack of faint strokes along the tear, so fine that no step shows on a white photo. */
export const shadow = { steps: 22, reachPx: 25, opacity: 0.017 };
export const shadowReaches = Array.from(
  { length: shadow.steps },
  (_, i) => shadow.reachPx * ((i + 1) / shadow.steps) ** 1.4,
);

interface TornPaperProps {
  sheet: Rect;
  torn: readonly Side[];
  colours: PaperColours;
  seed: string;
}

/** Draws the sheet as SVG elements; sides that are not torn run straight beyond its rectangle. */
export function TornPaper({ sheet, torn, colours, seed }: TornPaperProps) {
  const edges = new Map(torn.map((side) => [side, tornEdge(`${seed} ${side}`)]));
  const outer = (side: Side, along: number) => edges.get(side)?.outer(along);
  const surface = (side: Side, along: number) => edges.get(side)?.surface(along);
  const tears = torn.map((side) => `M${sideOf(sheet, side, outer).map(at).join('L')}`).join('');
  return (
    <>
      {shadowReaches.map((reachPx) => (
        <path
          key={reachPx}
          d={tears}
          fill="none"
          stroke={colours.shadow}
          strokeWidth={reachPx * 2}
          strokeOpacity={shadow.opacity}
        />
      ))}
      <path d={outlineOf(sheet, outer)} fill={colours.fibre} />
      <path
        d={outlineOf(sheet, surface)}
        fill={colours.sheet}
        stroke={colours.sheetShade}
        strokeWidth={1.5}
      />
      <path
        d={torn.map((side) => hairs(sheet, side, outer, `${seed} ${side} hairs`)).join('')}
        stroke={colours.fibre}
        strokeWidth={1.1}
        strokeOpacity={0.75}
        fill="none"
      />
      <path
        d={flecks(sheet, seed)}
        stroke={colours.fleck}
        strokeWidth={1.3}
        strokeOpacity={0.5}
        fill="none"
      />
    </>
  );
}

/** How far a side reaches beyond the rectangle at a place along it; undefined: it is not torn. */
type Reach = (side: Side, along: number) => number | undefined;

/** Distances outwards from the rectangle's side: of the tear, and of the paper's surface. */
function tornEdge(seed: string) {
  const random = seededRandom(seed);
  const outer = unevenness(tear, random);
  const fibre = unevenness(fibreWidth, random);
  return { outer, surface: (along: number) => outer(along) - Math.max(1.6, 8 + fibre(along)) };
}

const stepPx = 4;

/** The closed path around a sheet. */
function outlineOf(sheet: Rect, reach: Reach): string {
  const sides = (['top', 'right', 'bottom', 'left'] as const).flatMap((side) =>
    sideOf(sheet, side, reach),
  );
  return `M${sides.map(at).join('L')}Z`;
}

/** The points of one side, clockwise. */
function sideOf(sheet: Rect, side: Side, reach: Reach): Point[] {
  const length = lengthOf(sheet, side);
  const count = reach(side, 0) === undefined ? 1 : Math.ceil(length / stepPx);
  const points = Array.from({ length: count + 1 }, (_, i) => {
    const along = (i / count) * length;
    return onSide(sheet, side, along, reach(side, along) ?? bleedPx);
  });
  return side === 'top' || side === 'right' ? points : points.reverse();
}

function lengthOf(sheet: Rect, side: Side): number {
  return side === 'top' || side === 'bottom' ? sheet.width : sheet.height;
}

function onSide(sheet: Rect, side: Side, along: number, outwards: number): Point {
  if (side === 'top') return { x: sheet.x + along, y: sheet.y - outwards };
  if (side === 'bottom') return { x: sheet.x + along, y: sheet.y + sheet.height + outwards };
  if (side === 'left') return { x: sheet.x - outwards, y: sheet.y + along };
  return { x: sheet.x + sheet.width + outwards, y: sheet.y + along };
}

/** Single fibres that stand out of the tear. */
function hairs(sheet: Rect, side: Side, reach: Reach, seed: string): string {
  const random = seededRandom(seed);
  const length = lengthOf(sheet, side);
  const outer = (along: number) => reach(side, along) ?? 0;
  return Array.from({ length: Math.round(length / 40) }, () => {
    const along = random() * length;
    const root = onSide(sheet, side, along, outer(along) - 2);
    const tip = onSide(
      sheet,
      side,
      along + random() * 24 - 12,
      outer(along) + 0.5 + random() ** 2 * 4,
    );
    return `M${at(root)}L${at(tip)}`;
  }).join('');
}

/** Specks of the pulp, all over the sheet and barely seen. */
export function flecks(sheet: Rect, seed: string): string {
  const random = seededRandom(`${seed} flecks`);
  const count = Math.round((sheet.width * sheet.height) / 9000);
  return Array.from({ length: count }, () => {
    const from = {
      x: sheet.x + random() * sheet.width,
      y: sheet.y + 20 + random() * (sheet.height - 40),
    };
    const turn = random() * Math.PI;
    const length = 2 + random() * 6;
    const to = { x: from.x + Math.cos(turn) * length, y: from.y + Math.sin(turn) * length };
    return `M${at(from)}L${at(to)}`;
  }).join('');
}
