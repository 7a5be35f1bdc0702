// Texts that use a term which the campaign's writing guides refuse. Pure. Only texts that are new
// since the latest publication: a term listed later does not hold up everything else.
import type { Snapshot } from '@/campaign/snapshot';
import { findWordingNotes, officialNames } from '@/campaign/wording-check';
import type { TermRule, WritingGuide } from '@/campaign/writing-guide';
import { publicTexts } from './public-texts';
import type { PublicationProblem } from './publication-problem';

/** `latest`: what holds now; null: nothing yet. */
export function findWordingProblems(
  snapshot: Snapshot,
  latest: Snapshot | null,
  guides: readonly WritingGuide[],
): PublicationProblem[] {
  const known = new Set(latest ? publicTexts(latest).map(keyOf) : []);
  const names = officialNames(snapshot);
  return publicTexts(snapshot)
    .filter((text) => !known.has(keyOf(text)))
    .flatMap(({ collection, document, field, locale, text }) =>
      findWordingNotes(text, locale, {
        terms: termsOf(guides, locale).filter(({ isRefused }) => isRefused),
        officialNames: names,
        figures: [],
      }).flatMap((note): PublicationProblem[] =>
        note.kind === 'term'
          ? [
              {
                collection,
                document,
                field,
                locale,
                code: 'term-to-avoid',
                detail: `${note.found} → ${note.use}`,
              },
            ]
          : [],
      ),
    );
}

/** A language's terms in every country: its texts are read in all of them. */
export function termsOf(guides: readonly WritingGuide[], language: string): TermRule[] {
  return guides.filter((guide) => guide.language === language).flatMap(({ terms }) => terms);
}

function keyOf({ collection, document, locale, text }: ReturnType<typeof publicTexts>[number]) {
  return JSON.stringify([collection, document, locale, text]);
}
