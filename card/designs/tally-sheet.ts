// Where everything stands on a card of the design `tally`: the writing, the hole that the animal looks
// through, and the fields that strokes are counted in.
import { formats, type Placement, type Rect } from '@/card/card-spec';
import { profileCircle, profileTexts } from '@/card/designs/profile-circle';
import type { Sheet, Sheets } from '@/card/designs/sheet-design';
import type { Point } from '@/card/drawing/marker-stroke';
import { strokesInGroup, type TallyField } from '@/card/drawing/tally-marks';
import { windowReachPx } from '@/card/drawing/torn-window';

export interface TallySheet extends Sheet {
  /** Of the hole, clockwise. */
  hole: Point[];
  /** Enough fields for so many strokes, in the order in which they fill. */
  fieldsFor(count: number): TallyField[];
}

/** Strokes are as large as their number lets them be, within these. */
const fieldPx = { most: 124, least: 46 };

/** Paper does not tear to a corner. */
const cornerPx = 22;

/** From the circle's middle: to the hole's rim, and to the middle of the fields around it. */
const ring = { holePx: 416, fieldsPx: 473 };

export const tallySheets: Sheets<TallySheet> = {
  portrait: {
    below: sheet(across(676, 644), rect(168, 142, 744, 500), over(36, 24, 114, 626)),
    above: sheet(across(30, 644), rect(168, 708, 744, 500), under(36, 700, 512, 114)),
  },
  tall: {
    below: sheet(across(726, 684), rect(172, 148, 736, 546), over(36, 28, 116, 670)),
    above: sheet(across(30, 684), rect(172, 748, 736, 546), under(36, 742, 554, 116)),
  },
  square: {
    below: sheet(across(500, 550), rect(258, 30, 564, 442), aside(34, 20, 216, 458)),
    above: sheet(across(30, 550), rect(258, 608, 564, 442), aside(34, 602, 216, 458)),
  },
  profile: { below: roundSheet('below', 484), above: roundSheet('above', 618) },
  // What is counted must be seen as well as what is written: both keep to y 270–1248.
  story: {
    below: sheet(across(656, 590), rect(296, 110, 488, 520), aside(65, 270, 224, 370)),
    above: sheet(across(272, 590), rect(48, 1136, 984, 730), [rect(65, 888, 950, 236)], 1760),
  },
  link: {
    below: lyingSheet(beside(588), 24),
    above: lyingSheet(beside(52), 642),
  },
};

function rect(x: number, y: number, width: number, height: number): Rect {
  return { x, y, width, height };
}

function across(y: number, height: number): Rect {
  return rect(72, y, formats.portrait.widthPx - 144, height);
}

function beside(x: number): Rect {
  return rect(x, 24, 560, 582);
}

/** Above a hole and down both its sides: bands for strokes. `bandPx`: their breadth. */
function over(x: number, y: number, bandPx: number, height: number): Rect[] {
  const width = formats.portrait.widthPx - 2 * x;
  const sides = { y: y + bandPx, width: bandPx + 8, height: height - bandPx };
  return [rect(x, y, width, bandPx), { ...sides, x }, { ...sides, x: x + width - sides.width }];
}

/** Down both sides of a hole, for `height`, and below it. */
function under(x: number, y: number, height: number, bandPx: number): Rect[] {
  const width = formats.portrait.widthPx - 2 * x;
  const sides = { y, width: bandPx + 8, height };
  return [
    { ...sides, x },
    { ...sides, x: x + width - sides.width },
    rect(x, y + height, width, bandPx),
  ];
}

/** Left and right of a hole. */
function aside(x: number, y: number, width: number, height: number): Rect[] {
  return [rect(x, y, width, height), rect(formats.portrait.widthPx - x - width, y, width, height)];
}

/** `clearToY`: where networks' own controls may lie over the animal. */
function sheet(
  panel: Rect,
  hole: Rect,
  bands: Rect[],
  clearToY = Number.POSITIVE_INFINITY,
): TallySheet {
  const clear = inset(hole, windowReachPx);
  return {
    panel,
    hole: roundedCorners(hole),
    photoArea: hole,
    clearArea: { ...clear, height: Math.min(clear.y + clear.height, clearToY) - clear.y },
    fieldsFor: (count) => fieldsInBands(hole, bands, Math.ceil(count / strokesInGroup)),
  };
}

/** On a card that lies on its side: the photo lies, too, as most pets do, between two rows of strokes. */
function lyingSheet(panel: Rect, x: number): TallySheet {
  const rows = [rect(x, 20, 534, 74), rect(x, 532, 534, 74)] as const;
  return {
    ...sheet(panel, rect(x + 10, 106, 514, 414), []),
    fieldsFor: (count) => fieldsInRows(rows, Math.ceil(count / strokesInGroup)),
  };
}

function roundedCorners({ x, y, width, height }: Rect): Point[] {
  const corners = [
    { x: x + cornerPx, y: y + cornerPx, from: 180 },
    { x: x + width - cornerPx, y: y + cornerPx, from: 270 },
    { x: x + width - cornerPx, y: y + height - cornerPx, from: 0 },
    { x: x + cornerPx, y: y + height - cornerPx, from: 90 },
  ];
  return corners.flatMap((corner) =>
    [0, 22.5, 45, 67.5, 90].map((turn) => {
      const angle = ((corner.from + turn) * Math.PI) / 180;
      return {
        x: corner.x + Math.cos(angle) * cornerPx,
        y: corner.y + Math.sin(angle) * cornerPx,
      };
    }),
  );
}

function inset({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

/** The largest fields of which so many find room in the bands. */
function fieldsInBands(hole: Rect, bands: readonly Rect[], groups: number): TallyField[] {
  for (let sidePx = fieldPx.most; sidePx >= fieldPx.least; sidePx--) {
    const free = bands.flatMap((band) => gridOf(band, sidePx));
    if (free.length < groups) continue;
    const middle = { x: hole.x + hole.width / 2, y: hole.y + hole.height / 2 };
    const isUnder = bands.some(({ y }) => y > middle.y);
    // All the way around the hole, from below it or, where there are strokes, from above.
    const turn = ({ x, y }: TallyField) =>
      isUnder ? Math.atan2(x - middle.x, y - middle.y) : Math.atan2(x - middle.x, middle.y - y);
    const ordered = free.sort((a, b) => turn(a) - turn(b));
    // The ends of the row are left empty, alike on both sides.
    const from = Math.floor((free.length - groups) / 2);
    return inReadingOrder(ordered.slice(from, from + groups));
  }
  throw new Error(`Expected room for ${groups} groups of strokes`);
}

/** As a hand fills them: the last, where strokes may lack, is the one at the lower right. */
function inReadingOrder(fields: TallyField[]): TallyField[] {
  return fields.sort((a, b) => (Math.abs(a.y - b.y) > a.sidePx / 2 ? a.y - b.y : a.x - b.x));
}

/** As many above as below, each row in its middle; of an odd number the first row has one more. */
function fieldsInRows([first, last]: readonly [Rect, Rect], groups: number): TallyField[] {
  const inFirst = Math.ceil(groups / 2);
  const sidePx = Math.min(first.height, first.width / inFirst);
  return Array.from({ length: groups }, (_, index) => {
    const isFirst = index < inFirst;
    const { x, y, width, height } = isFirst ? first : last;
    const fromMiddle = isFirst
      ? index - (inFirst - 1) / 2
      : index - inFirst - (groups - inFirst - 1) / 2;
    return {
      x: x + width / 2 + fromMiddle * sidePx,
      y: y + height / 2,
      sidePx,
      turnDeg: 0,
    };
  });
}

function gridOf({ x, y, width, height }: Rect, sidePx: number): TallyField[] {
  const [columns, rows] = [Math.floor(width / sidePx), Math.floor(height / sidePx)];
  return Array.from({ length: columns * rows }, (_, index) => ({
    x: x + ((index % columns) + 0.5) * (width / columns),
    y: y + (Math.floor(index / columns) + 0.5) * (height / rows),
    sidePx,
    turnDeg: 0,
  }));
}

/** Profile: the hole is a dome, and the strokes stand along the card's rim. `edge`: the dome's floor. */
function roundSheet(placement: Placement, edge: number): TallySheet {
  const sign = placement === 'below' ? -1 : 1;
  const { x: middleX, y: middleY } = profileCircle;
  const floor = Math.acos((edge - middleY) / (sign * ring.holePx));
  const dome = Array.from({ length: 60 }, (_, i): Point => {
    const angle = -floor + (2 * floor * i) / 59;
    return {
      x: middleX + sign * -1 * Math.sin(angle) * ring.holePx,
      y: middleY + sign * Math.cos(angle) * ring.holePx,
    };
  });
  const halfWidth = Math.sin(floor) * ring.holePx;
  const top = sign < 0 ? middleY - ring.holePx : edge;
  const bottom = sign < 0 ? edge : middleY + ring.holePx;
  const clearHalf = halfWidth * 0.66;
  // A face is round: it may come nearer to the dome than the clear area's corners could.
  const crown = Math.sqrt(ring.holePx ** 2 - (clearHalf * 0.8) ** 2);
  const clearTop = sign < 0 ? middleY - crown : top + windowReachPx;
  const clearBottom = sign < 0 ? bottom - windowReachPx : middleY + crown;
  return {
    ...profileTexts[placement],
    hole: dome,
    photoArea: rect(
      Math.floor(middleX - ring.holePx),
      Math.floor(top),
      2 * ring.holePx,
      Math.ceil(bottom - top),
    ),
    clearArea: rect(middleX - clearHalf, clearTop, 2 * clearHalf, clearBottom - clearTop),
    fieldsFor: (count) => fieldsOnArc(Math.ceil(count / strokesInGroup), floor, sign),
  };
}

function fieldsOnArc(groups: number, floor: number, sign: -1 | 1): TallyField[] {
  const reach = floor - 0.07;
  const sidePx = Math.min(84, (2 * reach * ring.fieldsPx) / groups);
  const apart = sidePx / ring.fieldsPx;
  return Array.from({ length: groups }, (_, i) => {
    const angle = (i - (groups - 1) / 2) * apart;
    return {
      x: profileCircle.x + Math.sin(angle) * ring.fieldsPx,
      y: profileCircle.y + sign * Math.cos(angle) * ring.fieldsPx,
      sidePx,
      turnDeg: (-sign * angle * 180) / Math.PI,
    };
  });
}
