// The sentences of the figures: ICU MessageFormat with one argument, `n`, inside a <number> tag,
// so that a design can set the figure apart from the words.
// Only what a sentence needs is accepted: text, n, plural, selectordinal and the one tag. A number
// typed as text is refused: it would stay when the figure changes.
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
import type { Locale } from '@/campaign/locales';
import { pluralForm, sayNumber } from '@/campaign/said-number';
import type { SaidAs, Statistic } from '@/campaign/statistic';
import { findTypedNumbers } from '@/campaign/typed-numbers';
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
  | 'missing-plural-form'
  | 'typed-number';

export interface SentenceProblem {
  code: SentenceProblemCode;
  /** The argument, tag, plural form, number or parser message in question; may be empty. */
  detail: string;
}

/** Stands around the number while the whole sentence is set; no text can hold it. */
const MARK = '\uE000';

/** The figure's sentence with its number, as cards and pages say it. */
export function sentenceOf(statistic: Statistic, locale: Locale): SentencePart[] {
  return setSentence(statistic.sentence[locale], locale, statistic.value, statistic.saidAs);
}

/** The sentence for networks whose filters limit hard words; null: the figure has none. */
export function milderSentenceOf(statistic: Statistic, locale: Locale): SentencePart[] | null {
  const sentence = statistic.milderSentence[locale];
  if (sentence === '') return null;
  return setSentence(sentence, locale, statistic.value, statistic.saidAs);
}

/**
 * The sentence with its number, by the language's rules for digits, plurals and punctuation.
 * Throws on a sentence that `checkSentence` refuses.
 */
export function setSentence(
  sentence: string,
  locale: Locale,
  value: number,
  saidAs: SaidAs = 'number',
): SentencePart[] {
  const [problem] = checkSentence(sentence, locale);
  if (problem)
    throw new Error(`Unusable sentence (${problem.code} ${problem.detail}): ${sentence}`);

  const said = sayIn(parseSentence(sentence), { value, saidAs, locale });
  const text = new IntlMessageFormat(said, locale)
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

/**
 * What keeps a sentence from being published; empty: nothing.
 * `figure`: whose number it says, for telling a year from the figure's own number.
 */
export function checkSentence(
  sentence: string,
  locale: Locale,
  figure?: Pick<Statistic, 'inputs' | 'value' | 'year'>,
): SentenceProblem[] {
  let elements: MessageFormatElement[];
  try {
    elements = parseSentence(sentence);
  } catch (error) {
    return [{ code: 'syntax', detail: error instanceof Error ? error.message : '' }];
  }
  const problems: SentenceProblem[] = [];
  const counts = countNumbers(elements, locale, false, problems);
  // What stands in unknown braces may be meant as the number: how often it is said is not known then.
  if (!problems.some(({ code }) => code === 'unknown-argument')) {
    if (counts.has(0)) problems.push({ code: 'no-number', detail: '' });
    if ([...counts].some((count) => count > 1)) problems.push({ code: 'number-twice', detail: '' });
  }
  const typed = new Set(literalsOf(elements).flatMap((text) => findTypedNumbers(text, figure)));
  for (const detail of typed) problems.push({ code: 'typed-number', detail });
  return problems;
}

/**
 * Apostrophes are made typographic before parsing: staff write "l'<number>…" and never mean ICU's
 * quoting.
 */
function parseSentence(sentence: string): MessageFormatElement[] {
  const text = sentence
    .normalize('NFC')
    .replaceAll("'", '’')
    .replace(/[\t\r\n ]+/g, ' ');
  return parse(text, { captureLocation: false, shouldParseSkeletons: true });
}

interface Saying {
  value: number;
  saidAs: SaidAs;
  locale: Locale;
}

/**
 * The elements with the plural forms chosen and a bare {n} or # said as the figure is. What names a
 * number format of its own, {n, number, …}, keeps it.
 */
function sayIn(elements: MessageFormatElement[], saying: Saying): MessageFormatElement[] {
  const { value, saidAs, locale } = saying;
  return elements.flatMap((element): MessageFormatElement[] => {
    if (isArgumentElement(element) || isPoundElement(element)) {
      return [{ type: TYPE.literal, value: sayNumber(value, saidAs, locale) }];
    }
    if (isTagElement(element)) return [{ ...element, children: sayIn(element.children, saying) }];
    if (!isPluralElement(element)) return [element];
    const { options, pluralType } = element;
    const chosen =
      options[`=${value}`] ??
      options[pluralForm(value, saidAs, locale, pluralType)] ??
      options.other;
    return chosen ? sayIn(chosen.value, saying) : [];
  });
}

/** The words around the number. Inside the tag, "1 in {n}" may say its one. */
function literalsOf(elements: MessageFormatElement[], isInTag = false): string[] {
  return elements.flatMap((element) => {
    if (isLiteralElement(element)) {
      return [isInTag ? element.value.replace(/(?<!\p{Nd})1(?!\p{Nd})/u, '') : element.value];
    }
    if (isTagElement(element)) return literalsOf(element.children, true);
    if (!isPluralElement(element)) return [];
    return Object.values(element.options).flatMap(({ value }) => literalsOf(value, isInTag));
  });
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
  if (isPoundElement(element) || isArgumentElement(element) || isNumberElement(element)) {
    const name = isPoundElement(element) ? 'n' : element.value;
    if (name !== 'n') note('unknown-argument', name);
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
