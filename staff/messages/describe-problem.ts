// A problem that kept a publication from being made, as a sentence for staff: where, which language,
// and what is wrong.
import { localeNames } from '@/campaign/locales';
import { fillIn } from '@/campaign/placeholders';
import type { PublicationProblem } from '@/publication/publication-problem';
import { staffMessagesFor } from './staff-message-catalogue';

/** `nameOf`: the words for a collection and a field in the admin's language. */
export function describeProblem(
  problem: PublicationProblem,
  language: string,
  nameOf: (problem: PublicationProblem) => string,
): string {
  const locale = problem.locale ? ` (${localeNames[problem.locale]})` : '';
  const message = fillIn(staffMessagesFor(language).problems[problem.code], {
    detail: problem.detail,
  });
  // No colon: from there on, the admin's notice would make a list item of each part between commas.
  return `${nameOf(problem)}${locale} – ${message}.`;
}
