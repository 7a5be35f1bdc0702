// What the languages that staff have added still lack before they can be public as their settings
// say: found by the checks that a publication runs, on drafts as if they were published.
import type { Payload } from 'payload';
import { isFirstLocale, type Locale } from '@/campaign/locales';
import { findAddedLanguage } from '@/campaign/shown-locale';
import type { Snapshot } from '@/campaign/snapshot';
import { findPageWordProblems, findSnapshotProblems } from '@/publication/find-snapshot-problems';
import { composeAllLanguages } from '@/publication/prepared-language';
import type { PublicationProblem } from '@/publication/publication-problem';
import type { WrittenDocument } from '../writing/written-document';
import { loadLanguages } from './load-languages';

export interface MissingTexts {
  /** The page or figure; for a language's own settings and words its code. */
  document: string;
  locale: Locale;
  missing: number;
  /** Where it is written. */
  link: string;
}

/** `snapshot`: what is public now; `documents`: where each page and figure is written. */
export async function loadMissingTexts(
  payload: Payload,
  snapshot: Snapshot,
  documents: readonly WrittenDocument[],
): Promise<MissingTexts[]> {
  const languages = await loadLanguages(payload);
  if (languages.every(({ code }) => isFirstLocale(code))) return [];
  const prepared = await composeAllLanguages(payload, snapshot);
  const isPublic = new Set(snapshot.statistics.map(({ slug }) => slug));
  const statistics = prepared.statistics.filter(({ slug }) => isPublic.has(slug));
  const found = new Map<string, MissingTexts>();
  const problems = [
    ...findSnapshotProblems({ ...prepared, statistics }),
    ...prepared.locales.flatMap((locale) => {
      const added = findAddedLanguage(prepared, locale);
      return added ? findPageWordProblems(added, locale) : [];
    }),
  ];
  for (const problem of problems) {
    const { locale } = problem;
    if (locale === null || isFirstLocale(locale)) continue;
    const link = linkTo(problem, locale, documents, languages);
    if (link === null) continue;
    const key = `${problem.collection} ${problem.document} ${locale}`;
    const missing = (found.get(key)?.missing ?? 0) + 1;
    found.set(key, { document: problem.document, locale, missing, link });
  }
  return [...found.values()];
}

function linkTo(
  { collection, document }: PublicationProblem,
  locale: Locale,
  documents: readonly WrittenDocument[],
  languages: Awaited<ReturnType<typeof loadLanguages>>,
): string | null {
  if (collection === 'languages') {
    const language = languages.find(({ code }) => code === locale);
    return language ? `/admin/collections/languages/${language.id}` : null;
  }
  const written = documents.find((it) => it.collection === collection && it.document === document);
  return written?.links[locale] ?? null;
}
