// What keeps a snapshot from being published, apart from how its texts fit on cards. Pure.
import { type CopyProblem, checkCopy } from '@/campaign/copy-fields';
import { checkSentence } from '@/campaign/sentences';
import {
  type Locale,
  locales,
  type PerLocale,
  type Snapshot,
  type Statistic,
} from '@/campaign/snapshot';
import { checkSeries, computeValue } from '@/campaign/statistics';
import type { PublicationProblem, PublicationProblemCode } from './publication-problem';

export function findSnapshotProblems(snapshot: Snapshot): PublicationProblem[] {
  return [
    ...findEditionProblems(snapshot),
    ...snapshot.statistics.flatMap(findStatisticProblems),
    ...locales.flatMap((locale) =>
      checkCopy(snapshot.copy[locale]).map((problem) => fromCopyProblem(problem, locale)),
    ),
  ];
}

function findEditionProblems({ edition, maker }: Snapshot): PublicationProblem[] {
  const problem = (
    field: string,
    code: PublicationProblemCode,
    locale: Locale | null = null,
  ): PublicationProblem => ({
    collection: 'editions',
    document: edition.slug,
    field,
    locale,
    code,
    detail: '',
  });
  const problems: PublicationProblem[] = [];
  // Without the maker the site does without a figure: that is how the only one is withdrawn.
  if (edition.statistics.length === 0 && !maker.isPaused) {
    problems.push(problem('statistics', 'no-statistics'));
  }
  if (edition.statistics.includes('')) {
    problems.push(problem('statistics', 'statistic-not-published'));
  }
  if (edition.designs.length === 0) problems.push(problem('designs', 'no-designs'));
  for (const locale of locales) {
    if (edition.reportingPoints[locale] === '') {
      problems.push(problem(`reportingPoints.${locale}`, 'missing-reporting-point', locale));
    }
  }
  return problems;
}

function findStatisticProblems(statistic: Statistic): PublicationProblem[] {
  const problem = (
    field: string,
    code: PublicationProblemCode,
    locale: Locale | null = null,
    detail = '',
  ): PublicationProblem => ({
    collection: 'statistics',
    document: statistic.slug,
    field,
    locale,
    code,
    detail,
  });
  const computed = computeValue(statistic);
  const problems = computed.ok
    ? []
    : computed.problems.map(({ field, code }) => problem(field, code));
  if (statistic.sourceName === '') problems.push(problem('sourceName', 'missing-text'));
  if (statistic.year === '') problems.push(problem('year', 'missing-text'));
  if (statistic.series) {
    for (const { field, code } of checkSeries(statistic.series))
      problems.push(problem(field, code));
  }
  for (const locale of locales) {
    for (const field of ['sentence', 'milderSentence'] as const) {
      if (field === 'milderSentence' && isEmpty(statistic.milderSentence)) continue;
      for (const { code, detail } of checkSentence(statistic[field][locale], locale, statistic)) {
        problems.push(problem(field, code, locale, detail));
      }
    }
    for (const [field, text] of textsOf(statistic, locale)) {
      if (text === '') problems.push(problem(field, 'missing-text', locale));
    }
  }
  return problems;
}

function isEmpty(texts: PerLocale<string>): boolean {
  return locales.every((locale) => texts[locale] === '');
}

/** The texts that explain a figure in one language, by their field. */
function textsOf({ inputs, series }: Statistic, locale: Locale): [field: string, text: string][] {
  return [
    ...inputs.flatMap(({ label, unit }, index): [string, string][] => [
      [`inputs.${index}.label`, label[locale]],
      [`inputs.${index}.unit`, unit[locale]],
    ]),
    ...(series
      ? ([
          ['seriesTitle', series.title[locale]],
          ['seriesUnit', series.unit[locale]],
          ['seriesNote', series.note[locale]],
          // A point that may not be compared says why.
          ...series.points.flatMap(({ isBreak, note }, index): [string, string][] =>
            isBreak || !isEmpty(note) ? [[`seriesPoints.${index}.note`, note[locale]]] : [],
          ),
        ] satisfies [string, string][])
      : []),
  ];
}

const copyProblemCodes: Record<CopyProblem['code'], PublicationProblemCode> = {
  empty: 'missing-text',
  'too-long': 'text-too-long',
  'unknown-placeholder': 'unknown-placeholder',
  'missing-placeholder': 'missing-placeholder',
};

function fromCopyProblem(
  { slug, key, code, detail }: CopyProblem,
  locale: Locale,
): PublicationProblem {
  return {
    collection: 'copy',
    document: slug,
    field: `${slug}.${key}`,
    locale,
    code: copyProblemCodes[code],
    detail,
  };
}
