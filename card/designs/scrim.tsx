// Design `scrim`: the hand writes straight on the photo, which darkens to ink under the words.
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
  photoArea: Rect;
  clearArea: Rect;
  fade: Fade;
}

/** Along one axis, in px: where there is no ink yet, where it can be written on, where it is all. */
interface Fade {
  axis: 'x' | 'y';
  clear: number;
  dense: number;
  opaque: number;
}

/** This much of a fade still counts as clear: the animal's body may run into it, not its face. */
const clearShare = 0.55;

/** The photo ends under the writing, where the ink is opaque: so the animal need not be small. */
const veils: Record<Format, Record<Placement, Veil>> = {
  portrait: {
    below: veilBelow('portrait', { y: 678, height: 636 }, 230, 880),
    above: veilAbove('portrait', { y: 36, height: 636 }, 230, 470),
  },
  square: {
    below: veilBelow('square', { y: 498, height: 552 }, 200, 696),
    above: veilAbove('square', { y: 30, height: 552 }, 200, 384),
  },
  // Where a network's own controls lie, nothing is written: the words keep to y 270–1250.
  story: {
    below: withinStory(veilBelow('story', { y: 650, height: 600 }, 280, 860)),
    above: withinStory(veilAbove('story', { y: 272, height: 600 }, 280, 660)),
  },
  link: { below: veilBeside('right'), above: veilBeside('left') },
};

type Band = Pick<Rect, 'y' | 'height'>;

function veilBelow(format: Format, band: Band, softPx: number, photoTo: number): Veil {
  const { widthPx } = formats[format];
  const top = { x: 0, y: 0, width: widthPx };
  return {
    panel: { x: 72, width: widthPx - 144, ...band },
    photoArea: { ...top, height: photoTo },
    clearArea: { ...top, height: band.y - softPx * (1 - clearShare) },
    fade: { axis: 'y', clear: band.y - softPx, dense: band.y, opaque: photoTo },
  };
}

function veilAbove(format: Format, band: Band, softPx: number, photoFrom: number): Veil {
  const { widthPx, heightPx } = formats[format];
  const end = band.y + band.height;
  const clearFrom = end + softPx * (1 - clearShare);
  return {
    panel: { x: 72, width: widthPx - 144, ...band },
    photoArea: { x: 0, y: photoFrom, width: widthPx, height: heightPx - photoFrom },
    clearArea: { x: 0, y: clearFrom, width: widthPx, height: heightPx - clearFrom },
    fade: { axis: 'y', clear: end + softPx, dense: end, opaque: photoFrom },
  };
}

/** Keeps the animal from under the networks' controls, too. */
function withinStory(veil: Veil): Veil {
  const { y, height } = veil.clearArea;
  const from = Math.max(y, 110);
  return {
    ...veil,
    clearArea: { ...veil.clearArea, y: from, height: Math.min(y + height, 1760) - from },
  };
}

/** Link: the card lies on its side, and so does the veil. */
function veilBeside(side: 'left' | 'right'): Veil {
  const { widthPx, heightPx } = formats.link;
  const [width, softPx, sidePx] = [560, 220, 52];
  const photoWidth = 650;
  const panel = { y: 30, width, height: 572 };
  const clearWidth = widthPx - sidePx - width - softPx * (1 - clearShare);
  if (side === 'left') {
    const end = sidePx + width;
    const photoFrom = widthPx - photoWidth;
    return {
      panel: { ...panel, x: sidePx },
      photoArea: { x: photoFrom, y: 0, width: photoWidth, height: heightPx },
      clearArea: { x: widthPx - clearWidth, y: 0, width: clearWidth, height: heightPx },
      fade: { axis: 'x', clear: end + softPx, dense: end, opaque: photoFrom },
    };
  }
  const start = widthPx - sidePx - width;
  return {
    panel: { ...panel, x: start },
    photoArea: { x: 0, y: 0, width: photoWidth, height: heightPx },
    clearArea: { x: 0, y: 0, width: clearWidth, height: heightPx },
    fade: { axis: 'x', clear: start - softPx, dense: start, opaque: photoWidth },
  };
}

/** Smooth at both ends, or the eye sees a line where the ink begins. */
function smooth(t: number): number {
  return t * t * t * (t * (6 * t - 15) + 10);
}

/** The gradient's stops, as shares of the card's length along the axis. */
function stopsOf({ clear, dense, opaque }: Fade, lengthPx: number) {
  const steps = Array.from({ length: 13 }, (_, i) => i / 12);
  const stop = (from: number, to: number, t: number, opacity: number) => ({
    offset: (from + (to - from) * t) / lengthPx,
    opacity,
  });
  return [
    ...steps.map((t) => stop(clear, dense, t, density * smooth(t))),
    ...steps.slice(1).map((t) => stop(dense, opaque, t, density + (1 - density) * smooth(t))),
  ].sort((a, b) => a.offset - b.offset);
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
    const { photoArea, clearArea } = veils[format][placement];
    return { photoArea, clearArea };
  },
  textPlan: (format, placement) => planText(format, veils[format][placement].panel),
  drawGround(format, placement, { rule }) {
    const { widthPx, heightPx } = formats[format];
    const { fade } = veils[format][placement];
    const end = fade.axis === 'x' ? { x2: widthPx, y2: 0 } : { x2: 0, y2: heightPx };
    const stops = stopsOf(fade, end.x2 + end.y2);
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
