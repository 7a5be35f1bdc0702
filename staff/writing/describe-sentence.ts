// What keeps a figure's sentence from being published, as notes under its field while it is typed: the
// same faults that publishing would refuse. Typed numbers are left to the notes that name the figure.
import type { Locale } from '@/campaign/locales';
import { fillIn } from '@/campaign/placeholders';
import { checkSentence } from '@/campaign/sentences';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { sentenceFields } from './read-sentence';

/** In the admin's `language`; none for other fields, and for a text that nobody has begun. */
export function describeSentence(
  path: string,
  text: string,
  locale: Locale | null,
  language: string,
): string[] {
  if (!sentenceFields.includes(path) || locale === null || text.trim() === '') return [];
  const { problems } = staffMessagesFor(language);
  const faults = checkSentence(text, locale).filter(({ code }) => code !== 'typed-number');
  const notes = faults.map(({ code, detail }) => {
    const words = fillIn(problems[code], { detail });
    return `${words.charAt(0).toLocaleUpperCase(language)}${words.slice(1)}.`;
  });
  return [...new Set(notes)];
}
