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

const tear = [
  { lengthPx: 460, heightPx: 7 },
  { lengthPx: 120, heightPx: 4.5 },
  { lengthPx: 34, heightPx: 2.6 },
  { lengthPx: 11, heightPx: 1.5 },
  { lengthPx: 4, heightPx: 0.9 },
];
const fibreWidth = [
  { lengthPx: 210, heightPx: 6 },
  { lengthPx: 48, heightPx: 4 },
  { lengthPx: 9, heightPx: 1.6 },
];
/** Untorn sides lie beyond the card's edge, so that no line shows there. */
const bleedPx = 8;
/** The shadow is a stack of faint copies of the sheet, each a little larger. */
const shadowSteps = [2, 4, 7, 10, 14, 18, 23];

interface TornPaperProps {
  sheet: Rect;
  torn: readonly Side[];
  colours: PaperColours;
  seed: string;
}

/** Draws the sheet as SVG elements; sides that are not torn run straight along its rectangle. */
export function TornPaper({ sheet, torn, colours, seed }: TornPaperProps) {
  const edges = new Map(torn.map((side) => [side, tornEdge(`${seed} ${side}`)]));
  const outline = (growPx: number, isSurface = false) =>
    outlineOf(sheet, (side, along) => {
      const edge = edges.get(side);
      if (!edge) return bleedPx;
      const outer = edge.outer(along);
      return isSurface ? outer - Math.max(1.2, 6 + edge.fibre(along)) : outer + growPx;
    });
  return (
    <>
      {shadowSteps.map((step) => (
        <path key={step} d={outline(step)} fill={colours.shadow} fillOpacity={0.045} />
      ))}
      <path d={outline(0)} fill={colours.fibre} />
      <path d={outline(0, true)} fill={colours.sheet} />
      <path
        d={outline(0, true)}
        fill="none"
        stroke={colours.sheetShade}
        strokeWidth={1.6}
        strokeOpacity={0.7}
      />
      {torn.map((side) => (
        <path
          key={side}
          d={hairs(sheet, side, edges.get(side)?.outer ?? (() => 0), `${seed} ${side} hairs`)}
          stroke={colours.fibre}
          strokeWidth={1.1}
          strokeOpacity={0.75}
          fill="none"
        />
      ))}
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

/** Distances outwards from the rectangle's side: of the tear, and of the fibre's width. */
function tornEdge(seed: string) {
  const random = seededRandom(seed);
  return { outer: unevenness(tear, random), fibre: unevenness(fibreWidth, random) };
}

const stepPx = 3;

/** The closed path around a rectangle whose sides are pushed outwards by `reach`. */
function outlineOf(sheet: Rect, reach: (side: Side, along: number) => number): string {
  const points = (['top', 'right', 'bottom', 'left'] as const).flatMap((side) => {
    const length = side === 'top' || side === 'bottom' ? sheet.width : sheet.height;
    const forwards = side === 'top' || side === 'right';
    const count = Math.ceil(length / stepPx);
    return Array.from({ length: count + 1 }, (_, i) => {
      const share = forwards ? i / count : 1 - i / count;
      return onSide(sheet, side, share * length, reach(side, share * length));
    });
  });
  return `M${points.map(at).join('L')}Z`;
}

function onSide(sheet: Rect, side: Side, along: number, outwards: number): Point {
  if (side === 'top') return { x: sheet.x + along, y: sheet.y - outwards };
  if (side === 'bottom') return { x: sheet.x + along, y: sheet.y + sheet.height + outwards };
  if (side === 'left') return { x: sheet.x - outwards, y: sheet.y + along };
  return { x: sheet.x + sheet.width + outwards, y: sheet.y + along };
}

/** Single fibres that stand out of the tear. */
function hairs(sheet: Rect, side: Side, outer: (along: number) => number, seed: string): string {
  const random = seededRandom(seed);
  const length = side === 'top' || side === 'bottom' ? sheet.width : sheet.height;
  return Array.from({ length: Math.round(length / 22) }, () => {
    const along = random() * length;
    const root = onSide(sheet, side, along, outer(along) - 2);
    const tip = onSide(
      sheet,
      side,
      along + random() * 10 - 5,
      outer(along) + 0.5 + random() ** 2 * 4,
    );
    return `M${at(root)}L${at(tip)}`;
  }).join('');
}

/** Specks of the pulp, all over the sheet and barely seen. */
function flecks(sheet: Rect, seed: string): string {
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
