// Whether a card's texts can be published: set at a readable size, in signs that its typefaces have.
import { type CardFonts, findMissingGlyphs } from '@/card/card-fonts';
import type { BlockFit, BlockName, CardLayout, Face } from '@/card/card-layout';
import type { OverlayContent } from '@/card/card-spec';
import { canWriteWithMarker } from '@/card/drawing/marker-signs';
import { inBrackets } from '@/card/lay-out-footer';
import { faces } from '@/card/text-faces';

/** Why a card must not be published. `block` is the text at fault. */
export interface FitProblem {
  block: BlockName;
  reason: 'too-long' | 'missing-glyphs';
  /** The characters that no typeface of the block has. */
  missing: string[];
}

/** How the texts came out; publish only where `problems` is empty. */
export interface Fit {
  blocks: BlockFit[];
  problems: FitProblem[];
}

/** Every text of a card with the face that sets it; a figure of our own signs needs none. */
export function textsToSet(
  content: OverlayContent,
): { block: BlockName; face: Face; text: string }[] {
  const { sentence, hashtag, reportCall, reportAddress, estimateMark, organisation } = content;
  return [
    ...sentence
      .filter(({ kind, text }) => kind === 'text' || !canWriteWithMarker(text.trim()))
      .map(({ kind, text }) => ({
        block: kind === 'number' ? ('number' as const) : ('sentence' as const),
        face: 'hand' as const,
        text,
      })),
    { block: 'hashtag', face: 'hand', text: hashtag.replace(/^#/u, '') },
    { block: 'estimateMark', face: 'hand', text: estimateMark ?? '' },
    { block: 'reportCall', face: 'hand', text: reportCall },
    { block: 'reportCall', face: 'printStrong', text: reportAddress },
    { block: 'reportCall', face: 'printStrong', text: inBrackets(content.reportName) },
    { block: 'sourceLine', face: 'print', text: content.sourceLine },
    { block: 'sourceLine', face: 'print', text: organisation ? `${organisation.name} ·` : '' },
    { block: 'sourceLine', face: 'print', text: organisation?.name ?? '' },
  ];
}

export function judgeFit(content: OverlayContent, layout: CardLayout, fonts: CardFonts): Fit {
  const tooLong = layout.blocks
    .filter(({ sizePx, leastPx }) => sizePx < leastPx)
    .map(({ block }): FitProblem => ({ block, reason: 'too-long', missing: [] }));
  const unknown = textsToSet(content).flatMap(({ block, face, text }): FitProblem[] => {
    const missing = findMissingGlyphs(text, faces[face].families, fonts);
    return missing.length > 0 ? [{ block, reason: 'missing-glyphs', missing }] : [];
  });
  return { blocks: layout.blocks, problems: [...tooLong, ...unknown] };
}
