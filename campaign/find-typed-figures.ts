// Numbers typed into a text that belong to a figure: its result or one of its inputs, in any
// language's digits and grouping, or as "19 million". They would stay behind when the figure changes.
import type { FoundText } from '@/campaign/find-terms';
import { foldText } from '@/campaign/fold-text';
import type { Statistic } from '@/campaign/statistic';

/** A number that only a figure should say. */
export interface FigureNumber {
  /** Slug of the statistic. */
  statistic: string;
  /** Slug of its input; null: the statistic's own result. */
  input: string | null;
  value: number;
}

export interface TypedFigure extends FoundText {
  figure: FigureNumber;
  /** The text says it rounded. */
  isRounded: boolean;
}

/** Smaller numbers stand in texts for many other reasons. */
const leastValue = 10;

/** The numbers of figures that are worth looking for. */
export function figureNumbers(
  statistics: readonly Pick<Statistic, 'slug' | 'value' | 'inputs'>[],
): FigureNumber[] {
  return statistics
    .flatMap(({ inputs, slug, value }): FigureNumber[] => [
      { statistic: slug, input: null, value },
      ...inputs.map((input) => ({ statistic: slug, input: input.slug, value: input.value })),
    ])
    .filter(({ value }) => Number.isFinite(value) && value >= leastValue);
}

/** Every typed number of `text` that is one of `figures`, exactly or rounded as it was typed. */
export function findTypedFigures(
  text: string,
  figures: readonly FigureNumber[],
  language: string,
): TypedFigure[] {
  return findNumbers(text, language).flatMap(({ from, readings, to }) => {
    const fits = (isExact: boolean) =>
      figures.find(({ value }) => readings.some((reading) => says(reading, value, isExact)));
    const exact = fits(true);
    const figure = exact ?? fits(false);
    return figure ? [{ from, to, figure, isRounded: !exact }] : [];
  });
}

/** A number as typed: 19 million is 19,000,000 to the nearest million. */
interface Reading {
  value: number;
  precision: number;
}

function says({ precision, value }: Reading, figure: number, isExact: boolean): boolean {
  if (isExact) return Math.abs(figure - value) < Math.max(figure, 1) * 1e-12;
  // One digit alone, such as "20 million", would be the rounding of too much.
  const hasTwoDigits = value >= 10 * precision;
  return hasTwoDigits && precision > 1 && Math.abs(figure - value) <= precision / 2;
}

interface TypedNumber extends FoundText {
  /** "1.414" is read as 1414 and as 1.414, because languages differ. */
  readings: Reading[];
}

const separators = " \\u00a0\\u2009\\u202f.,'’\\u066b\\u066c";
// Not inside a word, a hashtag, an address or a plural form ("=1"), and no percentage.
const number = new RegExp(
  `(?<![\\p{L}\\p{N}_#/=@][.:-]?)\\p{Nd}+(?:[${separators}]\\p{Nd}+)*(?![\\p{L}\\p{N}_/@])(?!\\s?[%‰٪])`,
  'gu',
);

function findNumbers(text: string, language: string): TypedNumber[] {
  return [...text.matchAll(number)].flatMap((match) =>
    splitGroups(match[0]).map(({ at, typed }) => {
      const from = match.index + at;
      const end = from + typed.length;
      const scale = findScale(text.slice(end), language);
      return {
        from,
        to: end + (scale?.length ?? 0),
        readings: readNumber(typed).map((it) => scaled(it, scale?.factor ?? 1)),
      };
    }),
  );
}

/** "2020 243 000" is two numbers: a year and one in groups of three. */
function splitGroups(run: string): { at: number; typed: string }[] {
  const pieces = [...run.matchAll(/\p{Nd}+/gu)];
  const numbers: { at: number; typed: string }[] = [];
  for (let first = 0; first < pieces.length; ) {
    let last = pieces.length - 1;
    const typed = () => {
      const [a, b] = [pieces[first], pieces[last]];
      return a && b ? run.slice(a.index, b.index + b[0].length) : '';
    };
    while (last > first && readNumber(typed()).length === 0) last -= 1;
    numbers.push({ at: pieces[first]?.index ?? 0, typed: typed() });
    first = last + 1;
  }
  return numbers;
}

interface PlainNumber {
  value: number;
  decimals: number;
  trailingZeros: number;
}

/** What a run of digits and separators can mean; empty: it is no one number. */
function readNumber(typed: string): PlainNumber[] {
  const digits = [...typed].map(latinDigit).join('');
  const groups = digits.split(/\D/);
  const marks = [...digits.matchAll(/\D/g)].map(([mark]) => mark);
  const readings: PlainNumber[] = [];
  if (isGrouped(groups, marks)) readings.push(plain(groups.join(''), ''));
  const lastMark = marks.at(-1);
  const isDecimal = lastMark !== undefined && '.,\u066b'.includes(lastMark);
  if (isDecimal && !marks.slice(0, -1).includes(lastMark)) {
    const whole = groups.slice(0, -1);
    if (isGrouped(whole, marks.slice(0, -1))) {
      readings.push(plain(whole.join(''), groups.at(-1) ?? ''));
    }
  }
  return readings;
}

/** Groups of three, or of two before the last three as in India, all with the same mark. */
function isGrouped(groups: string[], marks: string[]): boolean {
  if (groups.length === 1) return true;
  const [first = '', ...rest] = groups;
  const [mark] = marks;
  if (marks.some((other) => other !== mark) || first.length > 3) return false;
  const isLastOfThree = rest.at(-1)?.length === 3;
  const before = rest.slice(0, -1);
  return (
    isLastOfThree &&
    (before.every(({ length }) => length === 3) ||
      (first.length <= 2 && before.every(({ length }) => length === 2)))
  );
}

function plain(whole: string, decimals: string): PlainNumber {
  return {
    value: Number(`${whole}.${decimals || '0'}`),
    decimals: decimals.length,
    trailingZeros: decimals === '' ? (whole.match(/0+$/)?.[0].length ?? 0) : 0,
  };
}

function scaled({ decimals, trailingZeros, value }: PlainNumber, factor: number): Reading {
  // Fewer than three zeros at the end may well be exact.
  const zeros = factor === 1 && trailingZeros >= 3 ? trailingZeros : 0;
  return { value: value * factor, precision: factor * 10 ** (zeros - decimals) };
}

/** A digit of any script as one of 0–9; anything else as it is. */
function latinDigit(character: string): string {
  if (!/\p{Nd}/u.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value % 10);
}

interface Scale {
  factor: number;
  /** UTF-16 units of the word and the space before it. */
  length: number;
}

const scaleWords = new Map<string, Map<string, number>>();

function findScale(after: string, language: string): Scale | null {
  const words = scaleWordsOf(language);
  const [written, word] = after.match(/^[\s\u00a0]?([\p{L}\p{M}]+)\.?/u) ?? [];
  if (written === undefined || word === undefined) return null;
  const factor = words.get(foldText(word).text);
  return factor === undefined ? null : { factor, length: written.replace(/\.$/, '').length };
}

/** A language's words for thousands and millions, as its own number formats write them. */
function scaleWordsOf(language: string): Map<string, number> {
  const known = scaleWords.get(language);
  if (known) return known;
  const words = new Map<string, number>();
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(language, { notation: 'compact', compactDisplay });
    for (const exponent of [3, 6, 9, 12]) {
      for (const count of [1, 2, 5]) {
        const parts = format.formatToParts(count * 10 ** exponent);
        const word = parts.find(({ type }) => type === 'compact')?.value;
        const shown = parts.find(({ type }) => type === 'integer')?.value;
        const spoken = Number([...(shown ?? '')].map(latinDigit).join(''));
        const folded = foldText(word ?? '').text.replace(/[-| ]+$/, '');
        if (folded && spoken > 0) words.set(folded, (count * 10 ** exponent) / spoken);
      }
    }
  }
  scaleWords.set(language, words);
  return words;
}
