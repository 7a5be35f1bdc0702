// A figure's sentence as people read it, from what stands in its form: with its number, without tags,
// and where it matters in its other plural forms.
import { isLocale, noText } from '@/campaign/locales';
import { checkSentence, sentenceText, setSentence } from '@/campaign/sentences';
import type { Method, Rounding, SaidAs } from '@/campaign/statistic';
import { computeValue } from '@/campaign/statistics';
import type { SentencePart } from '@/card/card-spec';

export interface FigureForm {
  inputs?: readonly { value?: number | null }[] | null;
  method?: Method | null;
  periodSeconds?: number | null;
  rounding?: Rounding | null;
  saidAs?: SaidAs | null;
}

/** The fields that hold a sentence with its number in a tag and its plural forms. */
export const sentenceFields: readonly string[] = ['sentence', 'milderSentence'];

/** Where the number cannot be computed or the sentence is not right yet, "…" stands in its place. */
export function readSentence(sentence: string, locale: string, figure: FigureForm): string {
  const value = numberOf(figure);
  const isWhole = isLocale(locale) && checkSentence(sentence, locale).length === 0;
  return isWhole && value !== null
    ? sentenceText(setSentence(sentence, locale, value, figure.saidAs ?? 'number'))
    : withoutTags(sentence);
}

/** Where a language has plural forms, each is met among these. */
const examples = [1, 0, 2, 3, 5, 11, 1_000_000];

/**
 * What the sentence would say in its other plural forms, each with a number that takes it: words that
 * differ from what it says now. None where it has no such forms, or is not right yet.
 */
export function readOtherForms(
  sentence: string,
  locale: string,
  figure: FigureForm,
): { example: number; text: string }[] {
  const value = numberOf(figure);
  if (value === null || !isLocale(locale) || checkSentence(sentence, locale).length > 0) return [];
  const saidAs = figure.saidAs ?? 'number';
  const wordsOf = (parts: SentencePart[]) =>
    sentenceText(parts.filter(({ kind }) => kind === 'text'));
  const known = new Set([wordsOf(setSentence(sentence, locale, value, saidAs))]);
  return examples.flatMap((example) => {
    const parts = setSentence(sentence, locale, example, saidAs);
    const words = wordsOf(parts);
    if (known.has(words)) return [];
    known.add(words);
    return [{ example, text: sentenceText(parts) }];
  });
}

function numberOf({ inputs, method, periodSeconds, rounding, saidAs }: FigureForm): number | null {
  if (!inputs || !method || !rounding) return null;
  const computed = computeValue({
    method,
    rounding,
    saidAs: saidAs ?? 'number',
    periodSeconds: periodSeconds ?? null,
    // What is missing around the number is no reason not to say it.
    inputs: inputs.map(({ value }) => ({ ...anyNumber, value: value ?? Number.NaN })),
  });
  return computed.ok ? computed.value : null;
}

const anyNumber = {
  slug: 'input',
  label: noText,
  unit: noText,
  source: { name: '…', title: '…', url: 'https://example.org/' },
  period: '…',
};

/** Of a sentence with plural forms, the form for many, which every language has. */
function withoutTags(sentence: string): string {
  return sentence
    .replace(/<number>.*?<\/number>/gs, '…')
    .replace(/\{n, ?plural,.*?other \{([^{}]*)\}\s*\}/gs, '$1')
    .replace(/<[^>]*>|\{n\}/g, '…');
}
