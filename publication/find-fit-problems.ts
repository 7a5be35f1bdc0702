// Whether the texts of a snapshot fit on its cards at a readable size, found by laying them out.
import type { CardFonts } from '@/card/card-fonts';
import type { BlockName } from '@/card/card-layout';
import { fitOverlay } from '@/card/draw-overlay';
import type { Fit } from '@/card/overlay-fit';
import type { PublicationProblem } from './publication-problem';
import type { PublishedOverlay } from './published-overlays';

/** Lays out every overlay given and says which texts do not fit; each text is named once. */
export async function findFitProblems(
  overlays: PublishedOverlay[],
  editionSlug: string,
  fonts: CardFonts,
): Promise<PublicationProblem[]> {
  const problems = new Map<string, PublicationProblem>();
  for (const overlay of overlays) {
    const fit = await fitOverlay(overlay.spec, fonts);
    for (const problem of fitProblemsOf(fit, overlay, editionSlug)) {
      const { code, collection, document, field, locale } = problem;
      const key = [collection, document, field, locale, code].join();
      if (!problems.has(key)) problems.set(key, problem);
    }
  }
  return [...problems.values()];
}

/** What does not fit on one drawn overlay, as problems of the documents that the texts are from. */
export function fitProblemsOf(
  { problems }: Fit,
  { locale, spec, statistic }: Pick<PublishedOverlay, 'locale' | 'spec' | 'statistic'>,
  editionSlug: string,
): PublicationProblem[] {
  return problems.map(({ block, missing, reason }) => ({
    ...placeOf(block, statistic, editionSlug),
    locale,
    ...(reason === 'too-long'
      ? { code: 'does-not-fit', detail: `${spec.format}, ${spec.design}` }
      : { code: 'missing-glyphs', detail: missing.join(' ') }),
  }));
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
