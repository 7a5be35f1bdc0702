// Design `note`: a strip torn from cream paper, ink, and a highlighter behind the figure.

import type { TextPlan } from '@/card/card-layout';
import { type Format, formats, type Placement, type Rect } from '@/card/card-spec';
import type { Design } from '@/card/designs/design';

const paper = '#fbf4e1';
const ink = '#1c2a48';
const highlighter = '#ffdf4a';

/** Where the strip lies: [from, to] down the card. */
function stripOf(format: Format, placement: Placement): [number, number] {
  const { heightPx } = formats[format];
  return placement === 'below' ? [heightPx - 700, heightPx] : [0, 700];
}

export const note: Design = {
  name: 'note',
  version: 1,
  inks: { sentence: ink, number: ink, hashtag: ink, call: ink, address: ink, source: '#46506a' },
  defaultPlacement: () => 'below',
  areas(format, placement) {
    const { widthPx, heightPx } = formats[format];
    const [from, to] = stripOf(format, placement);
    const clearArea: Rect =
      placement === 'below'
        ? { x: 0, y: 0, width: widthPx, height: from }
        : { x: 0, y: to, width: widthPx, height: heightPx - to };
    return { photoArea: clearArea, clearArea };
  },
  textPlan(format, placement): TextPlan {
    const { widthPx } = formats[format];
    const [from] = stripOf(format, placement);
    return {
      message: { x: 72, y: from + 56, width: widthPx - 144, height: 440 },
      footer: { x: 72, y: from + 516, width: widthPx - 144, height: 150 },
      numberPx: { least: 297, most: 340 },
      sentencePx: { least: 50, most: 84 },
      hashtagPx: { least: 46, most: 64 },
      callPx: { least: 44, most: 52 },
      sourcePx: { least: 28, most: 30 },
      estimatePx: { least: 36, most: 44 },
    };
  },
  drawGround(format, placement, layout) {
    const { widthPx } = formats[format];
    const [from, to] = stripOf(format, placement);
    const figure = layout.number?.box;
    return (
      <>
        <rect x={0} y={from} width={widthPx} height={to - from} fill={paper} />
        {figure && (
          <rect
            x={figure.x - 14}
            y={figure.y + figure.height * 0.4}
            width={figure.width + 28}
            height={figure.height * 0.5}
            fill={highlighter}
          />
        )}
      </>
    );
  },
};
