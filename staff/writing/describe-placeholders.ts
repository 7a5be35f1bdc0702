// What is wrong with the braces of a text, in words: which it lacks, which nobody knows.
import { fillIn } from '@/campaign/placeholders';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

interface TextProblem {
  code: string;
  /** The placeholder's name. */
  detail: string;
}

/** Problems of other kinds are passed over. */
export function describePlaceholders(problems: readonly TextProblem[], language: string): string[] {
  const { languages } = staffMessagesFor(language);
  const named = (code: string) =>
    problems.filter((it) => it.code === code).map(({ detail }) => `{${detail}}`);
  const sentences: [message: string, names: string[]][] = [
    [languages.missingPlaceholder, named('missing-placeholder')],
    [languages.unknownPlaceholder, named('unknown-placeholder')],
  ];
  return sentences
    .filter(([, names]) => names.length > 0)
    .map(([message, names]) => fillIn(message, { placeholders: names.join(' ') }));
}
