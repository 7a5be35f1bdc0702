// All looks that a card can have.
import type { DesignName } from '@/card/card-spec';
import type { Design } from '@/card/designs/design';
import { note } from '@/card/designs/note';
import { scrim } from '@/card/designs/scrim';
import { tally } from '@/card/designs/tally';

const designs: Record<DesignName, Design> = { note, scrim, tally };

/** The design of that name; throws where there is none. */
export function requireDesign(name: DesignName): Design {
  const design = designs[name];
  if (!design) throw new Error(`Expected a design's name but received ${String(name)}`);
  return design;
}
