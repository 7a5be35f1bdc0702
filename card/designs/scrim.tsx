// Design `scrim`: the hand writes straight on the photo, which darkens to ink where the words are.
// The ink is dense enough for every colour of the writing over a white photo (4.5 : 1).
import { type Format, formats, type Placement, type Rect } from '@/card/card-spec';
import type { Design } from '@/card/designs/design';
import { planText } from '@/card/designs/text-plans';
import { PenRule } from '@/card/drawing/pen-rule';

const ink = '#0e1830';
/** Yellow needs the most: 0.7 over white gives it 4.5 : 1. The rest is for the look. */
const density = 0.82;

interface Veil {
  panel: Rect;
  clearArea: Rect;
  /** The gradient's line, from full photo to full ink, in card pixels. */
  from: { x: number; y: number };
  to: { x: number; y: number };
}

const veils: Record<Format, Record<Placement, Veil>> = {
  portrait: {
    below: veilDown({ x: 72, y: 694, width: 936, height: 612 }, 250),
    above: veilUp({ x: 72, y: 48, width: 936, height: 612 }, 250, 1350),
  },
  square: {
    below: veilDown({ x: 72, y: 528, width: 936, height: 516 }, 210),
    above: veilUp({ x: 72, y: 40, width: 936, height: 516 }, 210, 1080),
  },
  story: {
    below: veilDown({ x: 72, y: 660, width: 936, height: 590 }, 300),
    above: veilUp({ x: 72, y: 272, width: 936, height: 590 }, 300, 1560),
  },
  link: {
    below: veilBeside('right'),
    above: veilBeside('left'),
  },
};

/** Ink from the panel downwards; it sets in `softPx` above. */
function veilDown(panel: Rect, softPx: number): Veil {
  return {
    panel,
    clearArea: { x: 0, y: 0, width: 1080, height: panel.y - softPx * 0.45 },
    from: { x: 0, y: panel.y - softPx },
    to: { x: 0, y: panel.y },
  };
}

/** Ink from the panel upwards; below it the photo is clear down to `clearTo`. */
function veilUp(panel: Rect, softPx: number, clearTo: number): Veil {
  const bottom = panel.y + panel.height;
  const clearFrom = bottom + softPx * 0.45;
  return {
    panel,
    clearArea: { x: 0, y: clearFrom, width: 1080, height: clearTo - clearFrom },
    from: { x: 0, y: bottom + softPx },
    to: { x: 0, y: bottom },
  };
}

function veilBeside(side: 'left' | 'right'): Veil {
  const { widthPx, heightPx } = formats.link;
  const width = 560;
  const panel = { x: side === 'left' ? 52 : widthPx - 52 - width, y: 34, width, height: 564 };
  const end = side === 'left' ? panel.x + width : panel.x;
  const soft = side === 'left' ? 240 : -240;
  const clearEdge = end + soft * 0.45;
  return {
    panel,
    clearArea: {
      x: side === 'left' ? clearEdge : 0,
      y: 0,
      width: side === 'left' ? widthPx - clearEdge : clearEdge,
      height: heightPx,
    },
    from: { x: end + soft, y: 0 },
    to: { x: end, y: 0 },
  };
}

/** Smooth at both ends, or the eye sees a line where the ink begins. */
const stops = Array.from({ length: 13 }, (_, i) => {
  const t = i / 12;
  return { offset: t, opacity: density * t * t * t * (t * (6 * t - 15) + 10) };
});

export const scrim: Design = {
  name: 'scrim',
  version: 1,
  inks: {
    sentence: '#fffaf0',
    number: '#ffd84a',
    hashtag: '#ffd84a',
    estimate: '#ffd84a',
    call: '#fffaf0',
    address: '#fffaf0',
    source: '#f1ece0',
  },
  defaultPlacement: (format) => (format === 'story' || format === 'link' ? 'above' : 'below'),
  areas(format, placement) {
    const { widthPx, heightPx } = formats[format];
    return {
      photoArea: { x: 0, y: 0, width: widthPx, height: heightPx },
      clearArea: veils[format][placement].clearArea,
    };
  },
  textPlan: (format, placement) => planText(format, veils[format][placement].panel),
  drawGround(format, placement, { rule }) {
    const { widthPx, heightPx } = formats[format];
    const { from, to } = veils[format][placement];
    return (
      <>
        <defs>
          <linearGradient
            id="veil"
            gradientUnits="userSpaceOnUse"
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
          >
            {stops.map(({ offset, opacity }) => (
              <stop key={offset} offset={offset} stopColor={ink} stopOpacity={opacity} />
            ))}
          </linearGradient>
        </defs>
        <rect x={0} y={0} width={widthPx} height={heightPx} fill="url(#veil)" />
        <PenRule {...rule} colour="#fffaf0" opacity={0.4} />
      </>
    );
  },
};
