// What keeps a snapshot from being published, apart from how its texts fit on cards. Pure.
import { type CopyProblem, checkCopy } from '@/campaign/copy-fields';
import { maxCountryTextLength } from '@/campaign/country-texts';
import { designsOfFigure } from '@/campaign/designs-of-figure';
import { isFirstLocale, type Locale, type PerLocale } from '@/campaign/locales';
import { checkWords } from '@/campaign/messages/interface-words';
import { checkSentence } from '@/campaign/sentences';
import { hasPage } from '@/campaign/shown-locale';
import { type AddedLanguage, type CopySlug, pageNames, type Snapshot } from '@/campaign/snapshot';
import type { Statistic } from '@/campaign/statistic';
import { checkSeries, computeValue } from '@/campaign/statistics';
import type { PublicationProblem, PublicationProblemCode } from './publication-problem';

export function findSnapshotProblems(snapshot: Snapshot): PublicationProblem[] {
  return [
    ...findEditionProblems(snapshot),
    ...snapshot.statistics.flatMap((statistic) => findStatisticProblems(statistic, snapshot)),
    ...snapshot.locales.flatMap((locale) => findCopyProblems(snapshot, locale)),
    ...findLegalProblems(snapshot),
    ...findCountryTextProblems(snapshot),
  ];
}

/** Makes the problems of one document. */
function problemsOf(collection: PublicationProblem['collection'], document: string) {
  return (
    field: string,
    code: PublicationProblemCode,
    locale: Locale | null = null,
    detail = '',
  ): PublicationProblem => ({ collection, document, field, locale, code, detail });
}

function findEditionProblems(snapshot: Snapshot): PublicationProblem[] {
  const { edition, locales, maker, statistics } = snapshot;
  const problem = problemsOf('editions', edition.slug);
  const problems: PublicationProblem[] = [];
  // Without the maker the site does without a figure: that is how the only one is withdrawn.
  if (edition.statistics.length === 0 && !maker.isPaused) {
    problems.push(problem('statistics', 'no-statistics'));
  }
  for (const chosen of edition.statistics) {
    if (statistics.some(({ slug }) => slug === chosen)) continue;
    problems.push(problem('statistics', 'statistic-not-published', null, chosen));
  }
  if (edition.designs.length === 0) problems.push(problem('designs', 'no-designs'));
  else {
    for (const { slug } of statistics.filter(({ slug }) => edition.statistics.includes(slug))) {
      if (designsOfFigure(snapshot, slug).length > 0) continue;
      problems.push(problem('designs', 'no-design-for-figure', null, slug));
    }
  }
  for (const locale of locales) {
    if (edition.reportingPoints[locale] !== '') continue;
    const code = 'missing-reporting-point';
    problems.push(
      isFirstLocale(locale)
        ? problem(`reportingPoints.${locale}`, code, locale)
        : { ...languageProblem(locale, 'reportingPoint', code), detail: '' },
    );
  }
  return problems;
}

export function findStatisticProblems(
  statistic: Statistic,
  snapshot: Snapshot,
): PublicationProblem[] {
  const problem = problemsOf('statistics', statistic.slug);
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
  for (const locale of snapshot.locales) {
    const needs = needsOf(statistic, locale, snapshot);
    for (const field of ['sentence', 'milderSentence'] as const) {
      if (field === 'milderSentence' && isEmpty(statistic.milderSentence)) continue;
      const isNeeded = field === 'sentence' ? needs !== 'nothing' : needs === 'everything';
      if (statistic[field][locale] === '') {
        const code = field === 'sentence' ? 'missing-text' : 'only-in-some-languages';
        if (isNeeded) problems.push(problem(field, code, locale));
        continue;
      }
      for (const { code, detail } of checkSentence(statistic[field][locale], locale, statistic)) {
        problems.push(problem(field, code, locale, detail));
      }
    }
    if (needs !== 'everything') continue;
    for (const [field, text] of textsOf(statistic, locale)) {
      if (text === '') problems.push(problem(field, 'missing-text', locale));
    }
  }
  return problems;
}

/**
 * What a figure must say in a language: its cards need the sentence, the home page everything about
 * the figures that are chosen, and the figures' own pages everything about each.
 */
function needsOf(
  { slug }: Statistic,
  locale: Locale,
  snapshot: Snapshot,
): 'nothing' | 'sentence' | 'everything' {
  const isChosen = snapshot.edition.statistics.includes(slug);
  if (hasPage(snapshot, locale, 'figures')) return 'everything';
  if (isChosen && hasPage(snapshot, locale, 'home')) return 'everything';
  return isChosen ? 'sentence' : 'nothing';
}

function isEmpty(texts: PerLocale<string>): boolean {
  return Object.values(texts).every((text) => text === '');
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

/** Cards need their own texts; every page says the reporting page's words, and home its own. */
function findCopyProblems(snapshot: Snapshot, locale: Locale): PublicationProblem[] {
  const hasPages = pageNames.some((page) => hasPage(snapshot, locale, page));
  const isNeeded: Record<CopySlug, boolean> = {
    card: true,
    report: hasPages,
    home: hasPage(snapshot, locale, 'home'),
  };
  return checkCopy(snapshot.copy[locale])
    .filter(({ code, slug }) => code !== 'empty' || isNeeded[slug])
    .map((problem) => fromCopyProblem(problem, locale));
}

/** A legal notice that other languages have: without it, the page would end a launch. */
function findLegalProblems(snapshot: Snapshot): PublicationProblem[] {
  const { legalNotice } = snapshot.organisation;
  if (isEmpty(legalNotice)) return [];
  return snapshot.locales
    .filter((locale) => !isFirstLocale(locale) && hasPage(snapshot, locale, 'legal'))
    .filter((locale) => legalNotice[locale] === '')
    .map((locale) => ({ ...languageProblem(locale, 'legalNotice', 'missing-text'), detail: '' }));
}

function findCountryTextProblems({ countryTexts }: Snapshot): PublicationProblem[] {
  return countryTexts.flatMap(({ country, locale, text }): PublicationProblem[] => {
    const problem = (code: PublicationProblemCode, detail = ''): PublicationProblem => ({
      collection: 'country-texts',
      document: country,
      field: 'text',
      locale,
      code,
      detail,
    });
    if (text === '') return [problem('missing-text')];
    const max = maxCountryTextLength;
    return text.length > max ? [problem('text-too-long', String(max))] : [];
  });
}

/** What keeps the pages that staff chose for a language from being shown in it. */
export function findPageWordProblems(
  { pages, words }: Pick<AddedLanguage, 'pages' | 'words'>,
  locale: Locale,
): PublicationProblem[] {
  return checkWords(words, pages).map(({ code, detail, path }) => ({
    ...languageProblem(locale, `words.${path}`, copyProblemCodes[code]),
    detail,
  }));
}

function languageProblem(locale: Locale, field: string, code: PublicationProblemCode) {
  return { collection: 'languages', document: locale, field, locale, code } as const;
}

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
