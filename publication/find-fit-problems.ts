// Whether the texts of a snapshot fit on its cards at a readable size, found by drawing them.
import type { CardFonts } from '@/card/card-fonts';
import type { BlockName } from '@/card/card-layout';
import { drawOverlay } from '@/card/draw-overlay';
import type { PublicationProblem } from './publication-problem';
import type { PublishedOverlay } from './published-overlays';

/** Draws every overlay given and says which texts do not fit; each text is named once. */
export async function findFitProblems(
  overlays: PublishedOverlay[],
  editionSlug: string,
  fonts: CardFonts,
): Promise<PublicationProblem[]> {
  const problems = new Map<string, PublicationProblem>();
  for (const { locale, spec, statistic } of overlays) {
    const { fit } = await drawOverlay(spec, fonts);
    for (const fitProblem of fit.problems) {
      const problem: PublicationProblem = {
        ...placeOf(fitProblem.block, statistic, editionSlug),
        locale,
        code: fitProblem.reason === 'too-long' ? 'does-not-fit' : 'missing-glyphs',
        detail: fitProblem.reason === 'too-long' ? spec.format : fitProblem.missing.join(' '),
      };
      const key = [
        problem.collection,
        problem.document,
        problem.field,
        locale,
        problem.code,
      ].join();
      if (!problems.has(key)) problems.set(key, problem);
    }
  }
  return [...problems.values()];
}

/** The document and field in which staff wrote the text of a block. */
function placeOf(
  block: BlockName,
  statistic: string,
  editionSlug: string,
): Pick<PublicationProblem, 'collection' | 'document' | 'field'> {
  switch (block) {
    case 'sentence':
    case 'number':
      return { collection: 'statistics', document: statistic, field: 'sentence' };
    case 'sourceLine':
      return { collection: 'statistics', document: statistic, field: 'sourceName' };
    case 'hashtag':
      return { collection: 'editions', document: editionSlug, field: 'hashtag' };
    case 'estimateMark':
    case 'reportCall':
      return { collection: 'copy', document: 'card', field: `card.${block}` };
  }
}
