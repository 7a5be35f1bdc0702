// A figure's sentence as people read it, from what stands in its form: with its number, without tags.
import { isLocale, noText } from '@/campaign/locales';
import { checkSentence, sentenceText, setSentence } from '@/campaign/sentences';
import type { Method, Rounding, SaidAs } from '@/campaign/snapshot';
import { computeValue } from '@/campaign/statistics';

interface FigureForm {
  inputs?: readonly { value?: number | null }[] | null;
  method?: Method | null;
  periodSeconds?: number | null;
  rounding?: Rounding | null;
  saidAs?: SaidAs | null;
}

/** Where the number cannot be computed or the sentence is not right yet, "…" stands in its place. */
export function readSentence(sentence: string, locale: string, figure: FigureForm): string {
  const value = numberOf(figure);
  const isWhole = isLocale(locale) && checkSentence(sentence, locale).length === 0;
  return isWhole && value !== null
    ? sentenceText(setSentence(sentence, locale, value, figure.saidAs ?? 'number'))
    : withoutTags(sentence);
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
