// Tally marks as a hand makes them: four strokes side by side, the fifth across them, and so on. One
// path to a stroke, so that what is drawn can be counted.
import { curveThrough, markerOutline, type Point } from '@/card/drawing/marker-stroke';
import { jitter, seededRandom } from '@/card/drawing/seeded-random';

export const strokesInGroup = 5;

/** Where a group of five stands: the middle of its field, the field's side, and its turn. */
export interface TallyField {
  x: number;
  y: number;
  sidePx: number;
  turnDeg: number;
}

/** All in shares of the field's side, from its middle. */
const upright = { apart: 0.18, from: -0.37, to: 0.37, pen: 0.046 };
const across = { x: 0.43, y: 0.2 };

/**
 * Exactly `count` strokes as SVG paths to be filled, five to a field; the last field has the rest.
 * Throws where there are too few fields.
 */
export function drawTally(count: number, fields: readonly TallyField[], seed: string): string[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const field = fields[Math.floor(index / strokesInGroup)];
    if (!field)
      throw new Error(`Expected fields for ${count} strokes but received ${fields.length}`);
    return drawStroke(index % strokesInGroup, field, random);
  });
}

function drawStroke(index: number, field: TallyField, random: () => number): string {
  const isAcross = index === strokesInGroup - 1;
  const way = isAcross ? wayAcross(random) : wayDown(index, random);
  const pen = upright.pen * field.sidePx;
  const nib = { broad: pen * 1.12, narrow: pen * 0.86, angleDeg: -36 };
  const turned = way.map((point) => intoField(point, field));
  return markerOutline(curveThrough(turned, field.sidePx * 0.07), nib, random);
}

/** Top to bottom, bent and leaning a little, as the hand moves on. */
function wayDown(index: number, random: () => number): Point[] {
  const x = (index - (strokesInGroup - 2) / 2) * upright.apart + jitter(random, 0.016);
  const lean = jitter(random, 0.024) + 0.012;
  const bend = jitter(random, 0.014);
  return [
    { x: x + lean, y: upright.from + jitter(random, 0.04) },
    { x: x + bend, y: jitter(random, 0.03) },
    { x: x - lean, y: upright.to + jitter(random, 0.04) },
  ];
}

function wayAcross(random: () => number): Point[] {
  return [
    { x: -across.x + jitter(random, 0.02), y: across.y + jitter(random, 0.04) },
    { x: jitter(random, 0.03), y: jitter(random, 0.03) + 0.015 },
    { x: across.x + jitter(random, 0.02), y: -across.y + jitter(random, 0.04) },
  ];
}

function intoField({ x, y }: Point, field: TallyField): Point {
  const turn = (field.turnDeg * Math.PI) / 180;
  return {
    x: field.x + (x * Math.cos(turn) - y * Math.sin(turn)) * field.sidePx,
    y: field.y + (x * Math.sin(turn) + y * Math.cos(turn)) * field.sidePx,
  };
}
