// The sentences of the figures: ICU MessageFormat with one argument, `n`, inside a <number> tag,
// so that a design can set the figure apart from the words.
// Only what a sentence needs is accepted: text, n, plural, selectordinal and the one tag.
import {
  isArgumentElement,
  isLiteralElement,
  isNumberElement,
  isPluralElement,
  isPoundElement,
  isTagElement,
  type MessageFormatElement,
  parse,
  TYPE,
} from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '@/campaign/snapshot';
import { setTypography } from '@/campaign/typography';
import type { SentencePart } from '@/card/card-spec';

export type SentenceProblemCode =
  | 'syntax'
  | 'no-number'
  | 'number-twice'
  | 'number-outside-tag'
  | 'unknown-argument'
  | 'unknown-tag'
  | 'unsupported'
  | 'missing-plural-form';

export interface SentenceProblem {
  code: SentenceProblemCode;
  /** The argument, tag, plural form or parser message in question; empty where there is none. */
  detail: string;
}

/** Stands around the number while the whole sentence is set; no text can hold it. */
const MARK = '\uE000';

/**
 * The sentence with its number, by the language's rules for digits, plurals and punctuation.
 * Throws on a sentence that `checkSentence` refuses.
 */
export function setSentence(sentence: string, locale: Locale, value: number): SentencePart[] {
  const [problem] = checkSentence(sentence, locale);
  if (problem)
    throw new Error(`Unusable sentence (${problem.code} ${problem.detail}): ${sentence}`);

  const text = new IntlMessageFormat(parseSentence(sentence), locale)
    .formatToParts<string>({ n: value, number: (chunks) => MARK + chunks.join('') + MARK })
    .map((part) => String(part.value))
    .join('')
    .trim();
  return setTypography(text, locale)
    .split(MARK)
    .map((piece, index): SentencePart => ({ kind: index % 2 ? 'number' : 'text', text: piece }))
    .filter((part) => part.text !== '');
}

/** The parts as one plain text. */
export function sentenceText(parts: readonly SentencePart[]): string {
  return parts.map((part) => part.text).join('');
}

/** What keeps a sentence from being published; empty: nothing. */
export function checkSentence(sentence: string, locale: Locale): SentenceProblem[] {
  let elements: MessageFormatElement[];
  try {
    elements = parseSentence(sentence);
  } catch (error) {
    return [{ code: 'syntax', detail: error instanceof Error ? error.message : '' }];
  }
  const problems: SentenceProblem[] = [];
  const counts = countNumbers(elements, locale, false, problems);
  if (counts.has(0)) problems.push({ code: 'no-number', detail: '' });
  if ([...counts].some((count) => count > 1)) problems.push({ code: 'number-twice', detail: '' });
  return problems;
}

/**
 * Apostrophes are made typographic before parsing: staff write "l'<number>…" and never mean ICU's
 * quoting. A bare {n} becomes {n, number}, or its digits would not be grouped.
 */
function parseSentence(sentence: string): MessageFormatElement[] {
  const text = sentence
    .normalize('NFC')
    .replaceAll("'", '’')
    .replace(/[\t\r\n ]+/g, ' ');
  return parse(text, { captureLocation: false, shouldParseSkeletons: true }).map(groupDigits);
}

function groupDigits(element: MessageFormatElement): MessageFormatElement {
  if (isArgumentElement(element)) return { type: TYPE.number, value: element.value };
  if (isTagElement(element)) return { ...element, children: element.children.map(groupDigits) };
  if (!isPluralElement(element)) return element;
  const options = Object.entries(element.options).map(([form, option]) => [
    form,
    { ...option, value: option.value.map(groupDigits) },
  ]);
  return { ...element, options: Object.fromEntries(options) };
}

/**
 * How often the number stands in the tag, over all plural branches (so possibly several answers).
 * Notes what else is wrong on the way.
 */
function countNumbers(
  elements: MessageFormatElement[],
  locale: Locale,
  isInTag: boolean,
  problems: SentenceProblem[],
): Set<number> {
  let counts = new Set([0]);
  for (const element of elements) {
    const added = countInElement(element, locale, isInTag, problems);
    counts = new Set([...counts].flatMap((count) => [...added].map((more) => count + more)));
  }
  return counts;
}

function countInElement(
  element: MessageFormatElement,
  locale: Locale,
  isInTag: boolean,
  problems: SentenceProblem[],
): Set<number> {
  const note = (code: SentenceProblemCode, detail = '') => problems.push({ code, detail });

  if (isLiteralElement(element)) return new Set([0]);
  if (isPoundElement(element) || isNumberElement(element)) {
    if (isNumberElement(element) && element.value !== 'n') note('unknown-argument', element.value);
    else if (!isInTag) note('number-outside-tag');
    return new Set([1]);
  }
  if (isTagElement(element)) {
    if (element.value !== 'number') note('unknown-tag', element.value);
    else if (isInTag) note('unsupported', 'number in number');
    return countNumbers(element.children, locale, true, problems);
  }
  if (isPluralElement(element)) {
    if (element.value !== 'n') note('unknown-argument', element.value);
    if (element.offset) note('unsupported', 'offset');
    for (const form of missingForms(element.options, element.pluralType, locale)) {
      note('missing-plural-form', form);
    }
    const branches = Object.values(element.options);
    return new Set(
      branches.flatMap(({ value }) => [...countNumbers(value, locale, isInTag, problems)]),
    );
  }
  note('unsupported', 'value' in element ? String(element.value) : '');
  return new Set([0]);
}

function missingForms(
  options: Record<string, unknown>,
  type: Intl.PluralRuleType | undefined,
  locale: Locale,
): string[] {
  const { pluralCategories } = new Intl.PluralRules(locale, { type }).resolvedOptions();
  return pluralCategories.filter((form) => !Object.hasOwn(options, form));
}
