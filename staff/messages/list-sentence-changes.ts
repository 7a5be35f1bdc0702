// What a change makes of a figure's sentence in one language: as it will read, with its number, and in
// each plural form whose words differ. Braces and tags are for whoever writes it, not for whoever
// decides.
import { fillIn } from '@/campaign/placeholders';
import { type FigureForm, readOtherForms, readSentence } from '../writing/read-sentence';
import { staffMessagesFor } from './staff-message-catalogue';

/** A sentence and the figure that it belongs to; empty where there is none. */
export interface SaidSentence {
  text: string;
  figure: FigureForm;
}

export interface SentenceChange {
  /** "Sentence", or in another plural form "Sentence, with 1". */
  field: string;
  before: string;
  after: string;
}

/** `field`: its name; `language`: the admin's. */
export function listSentenceChanges(
  [before, after]: readonly [SaidSentence, SaidSentence],
  { field, language, locale }: { field: string; language: string; locale: string },
): SentenceChange[] {
  const { sentenceWith } = staffMessagesFor(language).affected;
  const [old, now] = [formsOf(before, locale), formsOf(after, locale)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((example): SentenceChange[] => {
    const [was, is] = [old.get(example) ?? '', now.get(example) ?? ''];
    if (was === is) return [];
    const name =
      example === null
        ? field
        : fillIn(sentenceWith, {
            field,
            number: new Intl.NumberFormat(language).format(example),
          });
    return [{ field: name, before: was, after: is }];
  });
}

/** Under null what it says now; under a number what it would say with that one. */
function formsOf({ figure, text }: SaidSentence, locale: string): Map<number | null, string> {
  if (text === '') return new Map();
  return new Map([
    [null, readSentence(text, locale, figure)],
    ...readOtherForms(text, locale, figure).map((form): [number, string] => [
      form.example,
      form.text,
    ]),
  ]);
}
