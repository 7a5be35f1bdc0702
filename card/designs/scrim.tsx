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
  /** Down the card or across it; where the ink sets in and is full, is still full and is gone. */
  axis: 'x' | 'y';
  fadeIn?: [start: number, full: number];
  fadeOut?: [full: number, gone: number];
}

/** This much of a fade still counts as clear: the animal's body may run into it, not its face. */
const clearShare = 0.55;

const veils: Record<Format, Record<Placement, Veil>> = {
  portrait: {
    below: veilBelow({ x: 72, y: 654, width: 936, height: 654 }, 240),
    above: veilAbove({ x: 72, y: 44, width: 936, height: 654 }, 240, 1350),
  },
  square: {
    below: veilBelow({ x: 72, y: 486, width: 936, height: 560 }, 200),
    above: veilAbove({ x: 72, y: 36, width: 936, height: 560 }, 200, 1080),
  },
  story: {
    // the photo comes back below: the networks' own controls lie there
    below: {
      ...veilBelow({ x: 72, y: 650, width: 936, height: 600 }, 280),
      clearArea: { x: 0, y: 110, width: 1080, height: 410 },
      fadeOut: [1270, 1640],
    },
    above: veilAbove({ x: 72, y: 272, width: 936, height: 600 }, 300, 1560),
  },
  link: { below: veilBeside('right'), above: veilBeside('left') },
};

function veilBelow(panel: Rect, softPx: number): Veil {
  return {
    panel,
    clearArea: { x: 0, y: 0, width: 1080, height: panel.y - softPx * (1 - clearShare) },
    axis: 'y',
    fadeIn: [panel.y - softPx, panel.y],
  };
}

/** The photo is clear from under the panel down to `clearTo`. */
function veilAbove(panel: Rect, softPx: number, clearTo: number): Veil {
  const bottom = panel.y + panel.height;
  const clearFrom = bottom + softPx * (1 - clearShare);
  return {
    panel,
    clearArea: { x: 0, y: clearFrom, width: 1080, height: clearTo - clearFrom },
    axis: 'y',
    fadeOut: [bottom, bottom + softPx],
  };
}

/** Link: the card lies on its side, and so does the veil. */
function veilBeside(side: 'left' | 'right'): Veil {
  const { widthPx, heightPx } = formats.link;
  const width = 560;
  const softPx = 240;
  const sidePx = 52;
  const clearWidth = widthPx - sidePx - width - softPx * (1 - clearShare);
  const clear = { y: 0, width: clearWidth, height: heightPx };
  const panel = { y: 30, width, height: 572 };
  if (side === 'left') {
    const end = sidePx + width;
    return {
      panel: { ...panel, x: sidePx },
      clearArea: { ...clear, x: widthPx - clearWidth },
      axis: 'x',
      fadeOut: [end, end + softPx],
    };
  }
  const start = widthPx - sidePx - width;
  return {
    panel: { ...panel, x: start },
    clearArea: { ...clear, x: 0 },
    axis: 'x',
    fadeIn: [start - softPx, start],
  };
}

/** Smooth at both ends, or the eye sees a line where the ink begins. */
function smooth(t: number): number {
  return t * t * t * (t * (6 * t - 15) + 10);
}

/** The gradient's stops, as shares of the card's length along the axis. */
function stopsOf({ fadeIn, fadeOut }: Veil, lengthPx: number) {
  const steps = Array.from({ length: 13 }, (_, i) => i / 12);
  const stop = (px: number, strength: number) => ({
    offset: px / lengthPx,
    opacity: density * strength,
  });
  const between = ([from, to]: [number, number], t: number) => from + (to - from) * t;
  return [
    ...(fadeIn ? steps.map((t) => stop(between(fadeIn, t), smooth(t))) : []),
    ...(fadeOut ? steps.map((t) => stop(between(fadeOut, t), smooth(1 - t))) : []),
  ];
}

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
    logoPlate: '#fffaf0',
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
    const veil = veils[format][placement];
    const end = veil.axis === 'x' ? { x2: widthPx, y2: 0 } : { x2: 0, y2: heightPx };
    const stops = stopsOf(veil, end.x2 + end.y2);
    return (
      <>
        <defs>
          <linearGradient id="veil" gradientUnits="userSpaceOnUse" x1={0} y1={0} {...end}>
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
