// Where a text uses a term that is to be avoided. Terms are plain words, never patterns of a
// programmer: a "*" at the end or the beginning of a word stands for any further letters.
import { type FoldedText, foldText } from '@/campaign/fold-text';

export interface FoundText {
  /** UTF-16 positions in the text: `text.slice(from, to)` is what was found. */
  from: number;
  to: number;
}

/** Endings that a word may take and still be the same word. Others are written with "*". */
const endings: Readonly<Record<string, readonly string[]>> = {
  en: ['s', 'es'],
  fr: ['s', 'e', 'es', 'x'],
  nl: ['s', 'n', 'en', 'es'],
  de: ['s', 'es', 'e', 'n', 'en', 'er', 'ern'],
};

/** Scripts written without spaces between words: a term may stand anywhere in them. */
const withoutSpaces =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Fewer letters on one side of a space are no part of a word that was only written apart. */
const leastPartLetters = 4;

/** Every place where `term` stands in `text`, whatever its case, accents, hyphens and endings. */
export function findTerm(text: string, term: string, language: string): FoundText[] {
  const pattern = termPattern(term, language);
  return pattern ? findPattern(foldText(text), pattern) : [];
}

/** Every place where a name or an address stands in `text` as a whole, without endings. */
export function findName(text: string, name: string): FoundText[] {
  const words = wordsOf(name);
  if (words.length === 0) return [];
  const body = words.map(({ letters }) => letters).join('[-| ]?');
  return findPattern(foldText(text), bounded(body, words));
}

function findPattern({ spans, text }: FoldedText, pattern: RegExp): FoundText[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const [first, last] = [spans[index], spans[index + found.length - 1]];
    return first && last ? [{ from: first.from, to: last.to }] : [];
  });
}

interface TermWord {
  /** Folded: letters and digits only, so nothing in them means anything to a RegExp. */
  letters: string;
  isOpenBefore: boolean;
  isOpenAfter: boolean;
}

function wordsOf(term: string): TermWord[] {
  return [...term.matchAll(/(\*?)([\p{L}\p{N}\p{M}\p{Cf}]+)(\*?)/gu)]
    .map(([, before, letters = '', after]) => ({
      letters: foldText(letters).text.replace(/[-| ]/g, ''),
      isOpenBefore: before === '*',
      isOpenAfter: after === '*',
    }))
    .filter(({ letters }) => letters !== '');
}

function termPattern(term: string, language: string): RegExp | null {
  const words = wordsOf(term);
  if (words.length === 0) return null;
  const ending = (endings[language] ?? []).join('|');
  const body = words
    .map(({ isOpenAfter, isOpenBefore, letters }) => {
      const after = isOpenAfter ? '[\\p{L}\\p{N}\\p{M}]*' : ending && `(?:${ending})?`;
      return `${isOpenBefore ? '[\\p{L}\\p{N}\\p{M}]*' : ''}${writtenApart(letters)}${after}`;
    })
    .join('[- ]?');
  return bounded(body, words);
}

/** "kinderporno" is also found as "kinder-porno" and "kinder porno". */
function writtenApart(word: string): string {
  const letters = [...word];
  return letters
    .map((letter, index) => {
      if (index === 0) return letter;
      const isLongEnough = index >= leastPartLetters && letters.length - index >= leastPartLetters;
      return `${isLongEnough ? '[- ]?' : '-?'}${letter}`;
    })
    .join('');
}

function bounded(body: string, words: TermWord[]): RegExp {
  const isBounded = !words.some(({ letters }) => withoutSpaces.test(letters));
  const noLetter = '[\\p{L}\\p{N}\\p{M}]';
  return new RegExp(isBounded ? `(?<!${noLetter})${body}(?!${noLetter})` : body, 'gu');
}
