// What all designs have alike: everything stands on a sheet that says where, one for each format and
// placement. A design is its sheets, its inks and the ground that it draws.
import type { Inks, Seal } from '@/card/card-layout';
import type { CardAreas, Format, Placement, Rect } from '@/card/card-spec';
import type { Design } from '@/card/designs/design';
import { planText } from '@/card/designs/text-plans';

export interface Sheet extends CardAreas {
  /** Where the writing stands. */
  panel: Rect;
  /** See `TextPlan`. */
  seal?: Seal;
}

export type Sheets<Kind extends Sheet> = Record<Format, Record<Placement, Kind>>;

const penInk = '#1b2947';

/** A dark blue pen on light paper; `source` is set in print and may be paler. */
export function penInks(source: string): Inks {
  return {
    sentence: penInk,
    number: penInk,
    hashtag: penInk,
    estimate: penInk,
    call: penInk,
    address: penInk,
    source,
    logoPlate: null,
  };
}

/** The design that stands on these sheets. */
export function sheetDesign(
  sheets: Sheets<Sheet>,
  own: Pick<Design, 'name' | 'version' | 'inks' | 'drawGround'>,
): Design {
  return {
    ...own,
    // The animal looks out below a story's message, and beside a link's on the right.
    defaultPlacement: (format) => (format === 'story' || format === 'link' ? 'above' : 'below'),
    areas(format, placement) {
      const { photoArea, clearArea } = sheets[format][placement];
      return { photoArea, clearArea };
    },
    textPlan(format, placement) {
      const { panel, seal } = sheets[format][placement];
      return planText(format, panel, seal);
    },
  };
}
