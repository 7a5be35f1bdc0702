// Design `tally`: a sheet on which the figure is counted in strokes around the animal, one to each
// image: what the number says, before it is read. Only for figures that are counted stroke by stroke.
import { formats } from '@/card/card-spec';
import { storyFoot } from '@/card/designs/design';
import { penInks, sheetDesign } from '@/card/designs/sheet-design';
import { tallySheets } from '@/card/designs/tally-sheet';
import { Highlighter } from '@/card/drawing/highlighter';
import { PawTrail } from '@/card/drawing/paw-trail';
import { PenRule } from '@/card/drawing/pen-rule';
import { drawTally } from '@/card/drawing/tally-marks';
import type { PaperColours } from '@/card/drawing/torn-paper';
import { TornWindow } from '@/card/drawing/torn-window';

const ink = '#1b2947';
/** Yellow: seen among a hundred pictures, and never taken for the other designs. */
const paper: PaperColours = {
  sheet: '#ffd84a',
  sheetShade: '#d9ac1c',
  fibre: '#fff3c4',
  fleck: '#e6bb2a',
  shadow: '#000000',
};

export const tally = sheetDesign(tallySheets, {
  name: 'tally',
  version: 3,
  inks: penInks('#2c3856'),
  drawGround(format, placement, { figure, rule }, { tally: count }) {
    if (count === null) throw new Error('Expected a figure that is counted in strokes');
    const { fieldsFor, hole } = tallySheets[format][placement];
    return (
      <>
        <TornWindow
          card={formats[format]}
          outline={hole}
          colours={paper}
          seed={`${format} ${placement}`}
        />
        {format === 'story' && placement === 'below' && (
          <PawTrail within={storyFoot} colour={ink} opacity={0.13} />
        )}
        {drawTally(count, fieldsFor(count), `${count} ${format} ${placement}`).map((stroke) => (
          <path key={stroke} d={stroke} fill={ink} />
        ))}
        {figure && (
          <Highlighter behind={figure} colour="#fff3c4" colourTwice="#fff8dd" seed="figure" />
        )}
        {rule && <PenRule {...rule} colour={ink} opacity={0.32} />}
      </>
    );
  },
});
