// Design `scrim`: the hand writes straight on the photo, which sinks into ink before the first word.
// Where writing stands the ink is opaque: no letter can cross a face, whatever the framing, and the
// contrast is the same over every photo.
import { type Format, formats, type Rect } from '@/card/card-spec';
import { storyFoot } from '@/card/designs/design';
import { profileClear, profileTexts } from '@/card/designs/profile-circle';
import { type Sheet, type Sheets, sheetDesign } from '@/card/designs/sheet-design';
import { PawTrail } from '@/card/drawing/paw-trail';
import { PenRule } from '@/card/drawing/pen-rule';

const ink = '#0e1830';

interface Veil extends Sheet {
  fade: Fade;
}

/** Along one axis, in px: where there is no ink yet, and where it is opaque. */
interface Fade {
  axis: 'x' | 'y';
  clear: number;
  opaque: number;
}

/** This much of a fade still counts as clear: the ink is half as dense there as it gets. */
const clearShare = 0.5;

const veils: Sheets<Veil> = {
  portrait: {
    below: veilBelow('portrait', { y: 678, height: 642 }, 230),
    above: veilAbove('portrait', { y: 30, height: 642 }, 230),
  },
  tall: {
    below: veilBelow('tall', { y: 730, height: 680 }, 240),
    above: veilAbove('tall', { y: 30, height: 680 }, 240),
  },
  square: {
    below: veilBelow('square', { y: 498, height: 552 }, 180),
    above: veilAbove('square', { y: 30, height: 552 }, 180),
  },
  profile: { below: veilUnderProfile(490, 120), above: veilOverProfile(604, 120) },
  // Where a network's own controls lie, nothing is written: the words keep to y 270–1248.
  story: {
    below: withinStory(veilBelow('story', { y: 650, height: 596 }, 280)),
    above: withinStory(veilAbove('story', { y: 272, height: 600 }, 280)),
  },
  link: { below: veilBeside('right'), above: veilBeside('left') },
};

type Band = Pick<Rect, 'y' | 'height'>;

function veilBelow(format: Format, band: Band, softPx: number): Veil {
  const { widthPx } = formats[format];
  const top = { x: 0, y: 0, width: widthPx };
  return {
    panel: { x: 72, width: widthPx - 144, ...band },
    photoArea: { ...top, height: band.y },
    clearArea: { ...top, height: band.y - softPx * (1 - clearShare) },
    fade: { axis: 'y', clear: band.y - softPx, opaque: band.y },
  };
}

function veilAbove(format: Format, band: Band, softPx: number): Veil {
  const { widthPx, heightPx } = formats[format];
  const end = band.y + band.height;
  const clearFrom = end + softPx * (1 - clearShare);
  return {
    panel: { x: 72, width: widthPx - 144, ...band },
    photoArea: { x: 0, y: end, width: widthPx, height: heightPx - end },
    clearArea: { x: 0, y: clearFrom, width: widthPx, height: heightPx - clearFrom },
    fade: { axis: 'y', clear: end + softPx, opaque: end },
  };
}

/** Profile: what is written stands in the circle, and the animal's face does, too. */
function veilUnderProfile(y: number, softPx: number): Veil {
  const veil = veilBelow('profile', { y, height: 0 }, softPx);
  return {
    ...veil,
    ...profileTexts.below,
    clearArea: profileClear('below', veil.clearArea.height),
  };
}

function veilOverProfile(toY: number, softPx: number): Veil {
  const veil = veilAbove('profile', { y: 0, height: toY }, softPx);
  return { ...veil, ...profileTexts.above, clearArea: profileClear('above', veil.clearArea.y) };
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
  const [width, softPx, sidePx] = [560, 190, 52];
  const photoWidth = widthPx - sidePx - width;
  const panel = { y: 24, width, height: 582 };
  const clearWidth = photoWidth - softPx * (1 - clearShare);
  const isLeft = side === 'left';
  const edge = isLeft ? widthPx - photoWidth : photoWidth;
  return {
    panel: { ...panel, x: isLeft ? sidePx : edge },
    photoArea: { x: isLeft ? edge : 0, y: 0, width: photoWidth, height: heightPx },
    clearArea: { x: isLeft ? widthPx - clearWidth : 0, y: 0, width: clearWidth, height: heightPx },
    fade: { axis: 'x', clear: isLeft ? edge + softPx : edge - softPx, opaque: edge },
  };
}

/** Smooth at both ends, or the eye sees a line where the ink begins. */
function smooth(t: number): number {
  return t * t * t * (t * (6 * t - 15) + 10);
}

/** The gradient's stops, as shares of the card's length along the axis. */
function stopsOf({ clear, opaque }: Fade, lengthPx: number) {
  return Array.from({ length: 17 }, (_, i) => i / 16)
    .map((t) => ({ offset: (clear + (opaque - clear) * t) / lengthPx, opacity: smooth(t) }))
    .sort((a, b) => a.offset - b.offset);
}

export const scrim = sheetDesign(veils, {
  name: 'scrim',
  version: 5,
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
        {format === 'story' && placement === 'below' && (
          <PawTrail within={storyFoot} colour="#fffaf0" opacity={0.13} />
        )}
        {rule && <PenRule {...rule} colour="#fffaf0" opacity={0.4} />}
      </>
    );
  },
});
