// Design `note`: a strip torn from cream paper across the card, ink, and a highlighter behind the
// figure. The photo fills the rest; nothing of it shows through the paper.
import { type Format, formats, type Rect } from '@/card/card-spec';
import { storyFoot } from '@/card/designs/design';
import { profileClear, profileTexts } from '@/card/designs/profile-circle';
import { penInks, type Sheet, type Sheets, sheetDesign } from '@/card/designs/sheet-design';
import { Highlighter } from '@/card/drawing/highlighter';
import { PawTrail } from '@/card/drawing/paw-trail';
import { PenRule } from '@/card/drawing/pen-rule';
import { type PaperColours, type Side, TornPaper, tearReachPx } from '@/card/drawing/torn-paper';

const ink = '#1b2947';
export const notePaper: PaperColours = {
  sheet: '#fbf4e0',
  sheetShade: '#dccba0',
  fibre: '#fffdf8',
  fleck: '#dccfae',
  // Black: each stroke is so faint that any tint would be rounded into a stronger one.
  shadow: '#000000',
};

interface Strip extends Sheet {
  sheet: Rect;
  torn: Side[];
}

const strips: Sheets<Strip> = {
  portrait: {
    below: stripBelow('portrait', 716, 42, 30),
    above: stripAbove('portrait', 716, 30, 42),
  },
  tall: { below: stripBelow('tall', 754, 42, 30), above: stripAbove('tall', 754, 30, 42) },
  square: { below: stripBelow('square', 618, 36, 30), above: stripAbove('square', 618, 30, 36) },
  profile: { below: stripUnderProfile(612), above: stripOverProfile(624) },
  // Where a network's own controls lie, the sheet is empty: the writing keeps to y 270–1248.
  story: { below: stripFrom(598, 1246), above: stripUpTo(920) },
  link: { below: stripBeside('right'), above: stripBeside('left') },
};

function stripBelow(format: Format, height: number, padTop: number, padBottom: number): Strip {
  const { widthPx, heightPx } = formats[format];
  const y = heightPx - height;
  const photo = { x: 0, y: 0, width: widthPx, height: y };
  return {
    sheet: { x: 0, y, width: widthPx, height },
    torn: ['top'],
    panel: { x: 72, y: y + padTop, width: widthPx - 144, height: height - padTop - padBottom },
    photoArea: { ...photo, height: y + tearReachPx },
    clearArea: { ...photo, height: y - tearReachPx },
  };
}

function stripAbove(format: Format, height: number, padTop: number, padBottom: number): Strip {
  const { widthPx, heightPx } = formats[format];
  const photo = { x: 0, width: widthPx };
  return {
    sheet: { x: 0, y: 0, width: widthPx, height },
    torn: ['bottom'],
    panel: { x: 72, y: padTop, width: widthPx - 144, height: height - padTop - padBottom },
    photoArea: { ...photo, y: height - tearReachPx, height: heightPx - height + tearReachPx },
    clearArea: { ...photo, y: height + tearReachPx, height: heightPx - height - tearReachPx },
  };
}

/** Profile: what is written stands in the circle, and the animal's face does, too. */
function stripUnderProfile(height: number): Strip {
  const strip = stripBelow('profile', height, 0, 0);
  const clear = profileClear('below', strip.clearArea.height);
  return { ...strip, ...profileTexts.below, clearArea: clear };
}

function stripOverProfile(height: number): Strip {
  const strip = stripAbove('profile', height, 0, 0);
  const clear = profileClear('above', strip.clearArea.y);
  return { ...strip, ...profileTexts.above, clearArea: clear };
}

/** Story, photo above: the sheet runs on to the card's end below the writing. */
function stripFrom(y: number, writtenTo: number): Strip {
  const { widthPx, heightPx } = formats.story;
  const strip = stripBelow('story', heightPx - y, 46, 42);
  return {
    ...strip,
    panel: { x: 72, y: y + 46, width: widthPx - 144, height: writtenTo - y - 46 },
    clearArea: { ...strip.clearArea, y: 110, height: y - tearReachPx - 110 },
  };
}

/** Story, photo below: the sheet starts at the card's end above the writing. */
function stripUpTo(y: number): Strip {
  const { widthPx } = formats.story;
  const strip = stripAbove('story', y, 0, 0);
  const clearFrom = y + tearReachPx;
  return {
    ...strip,
    panel: { x: 72, y: 272, width: widthPx - 144, height: y - 272 - 36 },
    clearArea: { ...strip.clearArea, height: 1760 - clearFrom },
  };
}

/** Link: the card lies on its side, and so does the strip. */
function stripBeside(side: 'left' | 'right'): Strip {
  const { widthPx, heightPx } = formats.link;
  const width = 664;
  const photoWidth = widthPx - width;
  const isLeft = side === 'left';
  return {
    sheet: { x: isLeft ? 0 : photoWidth, y: 0, width, height: heightPx },
    torn: [isLeft ? 'right' : 'left'],
    panel: { x: isLeft ? 52 : photoWidth + 52, y: 24, width: width - 104, height: heightPx - 48 },
    photoArea: {
      x: isLeft ? width - tearReachPx : 0,
      y: 0,
      width: photoWidth + tearReachPx,
      height: heightPx,
    },
    clearArea: {
      x: isLeft ? width + tearReachPx : 0,
      y: 0,
      width: photoWidth - tearReachPx,
      height: heightPx,
    },
  };
}

export const note = sheetDesign(strips, {
  name: 'note',
  version: 4,
  inks: penInks('#47526d'),
  drawGround(format, placement, { figure, rule }) {
    const { sheet, torn } = strips[format][placement];
    return (
      <>
        <TornPaper sheet={sheet} torn={torn} colours={notePaper} seed={`${format} ${placement}`} />
        {format === 'story' && placement === 'below' && (
          <PawTrail within={storyFoot} colour={ink} opacity={0.13} />
        )}
        {figure && (
          <Highlighter behind={figure} colour="#ffe04f" colourTwice="#ffd21f" seed="figure" />
        )}
        {rule && <PenRule {...rule} colour={ink} opacity={0.28} />}
      </>
    );
  },
});
