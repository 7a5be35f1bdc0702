// The design `tally` says its figure without words, so its strokes must be right: exactly as many as
// the number, each of them to be seen, none on the animal and none on the writing.
import { describe, expect, test } from 'vitest';
import {
  type Format,
  formatNames,
  formats,
  type Placement,
  placements,
  type Rect,
} from '@/card/card-spec';
import { profileCircle } from '@/card/designs/profile-circle';
import { tallySheets } from '@/card/designs/tally-sheet';
import { drawGround, drawOverlay, fitOverlay } from '@/card/draw-overlay';
import { drawTally, type TallyField } from '@/card/drawing/tally-marks';
import { requireExample } from '@/card/examples';
import { rasterise } from '@/card/rasterise';
import { testFonts } from './overlay-fonts';

const cards = formatNames.flatMap((format) =>
  placements.map((placement) => ({ format, placement })),
);
const counts = Array.from({ length: 99 }, (_, i) => i + 2);
const specOf = (format: Format, placement: Placement) => ({
  format,
  placement,
  design: 'tally' as const,
  content: requireExample('ratio-nl').content,
});

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

describe.each(cards)('strokes on a card ($format, message $placement)', ({ format, placement }) => {
  const { fieldsFor, panel, photoArea } = tallySheets[format][placement];

  test('are as many as the figure, in groups of five, for every count that is offered', () => {
    for (const count of counts) {
      const fields = fieldsFor(count);
      expect(fields).toHaveLength(Math.ceil(count / 5));
      const strokes = drawTally(count, fields, 'test');
      expect(new Set(strokes).size).toBe(count);
    }
  });

  test('are seen: clear of each other, of the photo, of the writing and of what networks cover', () => {
    for (const count of counts) {
      const fields = fieldsFor(count);
      for (const [index, field] of fields.entries()) {
        const box = boxOf(field);
        expect(isOffPhoto(field, photoArea, format), 'off the photo').toBe(true);
        expect(isApart(box, edgesOf(panel)), 'off the writing').toBe(true);
        expect(isSafe(box, format), `${count}: safe`).toBe(true);
        for (const other of fields.slice(index + 1)) {
          const apart = Math.hypot(field.x - other.x, field.y - other.y);
          expect(apart, `${count}: apart`).toBeGreaterThanOrEqual(field.sidePx * 0.98);
        }
      }
    }
  });

  test('come out as so many marks of ink, none of them on the photo', async () => {
    const spec = specOf(format, placement);
    const [bare, { figure }] = await Promise.all([groundPixels(spec), figureOf(spec)]);
    const marks = inkMarks(bare).filter((mark) => isApart(mark, figure));
    // Fifteen groups, each held together by its fifth stroke, and three single strokes.
    expect(marks).toHaveLength(15 + 3);
  });
});

test('a card without strokes to count is not drawn as a tally', async () => {
  const { content } = requireExample('interval-en');
  const spec = { ...specOf('portrait', 'below'), content };
  await expect(drawOverlay(spec, testFonts)).rejects.toThrow('counted in strokes');
});

/** A stroke may lean a little out of its field, but not all round: nine tenths of it. */
function boxOf({ x, y, sidePx }: TallyField): Box {
  const half = sidePx * 0.45;
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}

function edgesOf({ x, y, width, height }: Rect): Box {
  return { left: x, top: y, right: x + width, bottom: y + height };
}

function isApart(a: Box, b: Box): boolean {
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}

/** The photo of a profile is a dome, whose rim the strokes follow. */
function isOffPhoto(field: TallyField, photoArea: Rect, format: Format): boolean {
  if (format !== 'profile') return isApart(boxOf(field), edgesOf(photoArea));
  const far = Math.hypot(field.x - profileCircle.x, field.y - profileCircle.y);
  return far - field.sidePx * 0.45 >= photoArea.width / 2;
}

function isSafe({ left, top, right, bottom }: Box, format: Format): boolean {
  if (format === 'profile') {
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
    const far = Math.hypot(middle.x - profileCircle.x, middle.y - profileCircle.y);
    return far + (right - left) / 2 <= profileCircle.radius - 8;
  }
  if (format === 'story') return left >= 65 && right <= 1015 && top >= 270 && bottom <= 1250;
  const { widthPx, heightPx } = formats[format];
  // A network's grid cuts 34 px from both sides of a portrait.
  const sidePx = format === 'portrait' ? 40 : 20;
  return left >= sidePx && right <= widthPx - sidePx && top >= 20 && bottom <= heightPx - 20;
}

const shrink = 2;

async function groundPixels(spec: ReturnType<typeof specOf>) {
  return rasterise(await drawGround(spec, testFonts), formats[spec.format].widthPx / shrink);
}

/** The highlighter lies under the figure, and nothing else of the ground is dark there. */
async function figureOf(spec: ReturnType<typeof specOf>): Promise<{ figure: Box }> {
  const { blocks } = await fitOverlay(spec, testFonts);
  const [box] = blocks.find(({ block }) => block === 'number')?.boxes ?? [];
  if (!box) throw new Error('Expected a figure');
  return { figure: edgesOf(box) };
}

/** What hangs together in ink, as boxes in card pixels. */
function inkMarks(ground: { widthPx: number; heightPx: number; rgbaPremultiplied: Uint8Array }) {
  const { heightPx, rgbaPremultiplied, widthPx } = ground;
  const isInk = (at: number) =>
    (rgbaPremultiplied[at * 4 + 3] ?? 0) > 250 && (rgbaPremultiplied[at * 4] ?? 255) < 90;
  const seen = new Uint8Array(widthPx * heightPx);
  const marks: Box[] = [];
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] || !isInk(start)) continue;
    const box = { left: Infinity, top: Infinity, right: 0, bottom: 0 };
    const open = [start];
    seen[start] = 1;
    let sizePx = 0;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      sizePx++;
      const [x, y] = [(at % widthPx) * shrink, Math.floor(at / widthPx) * shrink];
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x + shrink);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y + shrink);
      for (const next of [at - 1, at + 1, at - widthPx, at + widthPx]) {
        if (next < 0 || next >= seen.length || seen[next] || !isInk(next)) continue;
        seen[next] = 1;
        open.push(next);
      }
    }
    if (sizePx > 30) marks.push(box);
  }
  return marks;
}
