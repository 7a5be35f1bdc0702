// What a writer should know about a text before others read it: terms to avoid, with what to use, and
// typed numbers that belong to a figure. Pure, and the same for forms and before publication.
import { type FoundText, findName, findTerm } from '@/campaign/find-terms';
import { type FigureNumber, findTypedFigures } from '@/campaign/find-typed-figures';
import type { HelpLine, ReportingPoint } from '@/campaign/snapshot';
import type { TermRule } from '@/campaign/writing-guide';

export interface WordingRules {
  terms: readonly TermRule[];
  /** Registered names and addresses: what stands inside one of them is not the writer's choice. */
  officialNames: readonly string[];
  figures: readonly FigureNumber[];
}

export type WordingNote = FoundText & { found: string } & (
    | { kind: 'term'; use: string; isRefused: boolean }
    | { kind: 'figure'; statistic: string; input: string | null; isRounded: boolean }
  );

/** Everything to be said about a text in `language`, in the order of the text. */
export function findWordingNotes(
  text: string,
  language: string,
  { figures, officialNames, terms }: WordingRules,
): WordingNote[] {
  const found = terms.flatMap(({ avoid, isRefused, use }) =>
    findTerm(text, avoid, language).map((place) => ({ ...place, use, isRefused })),
  );
  const official = found.length === 0 ? [] : officialPlaces(text, officialNames);
  const termNotes = found
    .filter((place) => !official.some((name) => isInside(place, name)))
    .filter((place, index, all) => !all.some((other, at) => covers(other, at, place, index)))
    .map((place): WordingNote => ({ ...place, kind: 'term', found: wordsAt(text, place) }));
  const figureNotes = findTypedFigures(text, figures, language).map(
    ({ figure, from, isRounded, to }): WordingNote => ({
      kind: 'figure',
      from,
      to,
      found: wordsAt(text, { from, to }),
      statistic: figure.statistic,
      input: figure.input,
      isRounded,
    }),
  );
  return [...termNotes, ...figureNotes].sort((a, b) => a.from - b.from);
}

/** The names and addresses of reporting points and help lines, as texts may write them. */
export function officialNames({
  helpLines,
  reportingPoints,
}: {
  helpLines: readonly Pick<HelpLine, 'name' | 'url'>[];
  reportingPoints: readonly Pick<ReportingPoint, 'organisation' | 'url'>[];
}): string[] {
  const names = [
    ...reportingPoints.flatMap(({ organisation, url }) => [organisation, ...addressesOf(url)]),
    ...helpLines.flatMap(({ name, url }) => [name, ...(url ? addressesOf(url) : [])]),
  ];
  return [...new Set(names)].filter((name) => name.trim() !== '');
}

/** The address itself, and its host as people write it. */
function addressesOf(url: string): string[] {
  if (!URL.canParse(url)) return [url];
  return [url, new URL(url).host.replace(/^www\./, '')];
}

function officialPlaces(text: string, names: readonly string[]): FoundText[] {
  return names.flatMap((name) => findName(text, name));
}

/** Strictly: a name that is nothing but the term exempts nothing. */
function isInside(place: FoundText, name: FoundText): boolean {
  return (
    name.from <= place.from && place.to <= name.to && place.to - place.from < name.to - name.from
  );
}

/** Of two terms at one place, only the longer is said; of equal ones, the first. */
function covers(other: FoundText, at: number, place: FoundText, index: number): boolean {
  if (at === index || other.from > place.from || other.to < place.to) return false;
  return other.to - other.from > place.to - place.from || at < index;
}

function wordsAt(text: string, { from, to }: FoundText): string {
  return text.slice(from, to);
}
