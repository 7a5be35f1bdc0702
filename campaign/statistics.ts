// The arithmetic behind every figure: from sourced inputs to the rounded number that a card says.
// Exact for large and for decimal numbers (integers underneath, never floating point division);
// it refuses rather than guesses, and says which field is wrong.
import type {
  Method,
  Rounding,
  SaidAs,
  Series,
  Source,
  Statistic,
  StatisticInput,
} from '@/campaign/statistic';

/** What a figure is computed from, and how far it is rounded. */
export type StatisticBasis = Pick<
  Statistic,
  'method' | 'inputs' | 'periodSeconds' | 'rounding' | 'saidAs'
>;

/** A figure as it is written down: its value follows. */
export type UncomputedStatistic = Omit<Statistic, 'value'>;

export type StatisticProblemCode =
  | 'missing-input'
  | 'too-many-inputs'
  | 'not-a-number'
  | 'negative'
  | 'zero-divisor'
  | 'missing-period-length'
  | 'missing-source-name'
  | 'missing-source-title'
  | 'missing-source-url'
  | 'not-a-web-address'
  | 'missing-period'
  | 'rounds-to-zero'
  | 'too-large'
  | 'said-as-mismatch';

export interface StatisticProblem {
  /** Path of the field within the statistic: "inputs.1.value". */
  field: string;
  code: StatisticProblemCode;
}

export type ComputedValue =
  | { ok: true; value: number }
  | { ok: false; problems: StatisticProblem[] };

/** The seconds of the units in which an interval can be said. */
const unitSeconds: Partial<Record<SaidAs, number>> = { seconds: 1, minutes: 60, hours: 3600 };

/**
 * The number that a statistic says: the input itself, input 0 ÷ input 1 (as a percentage: times
 * 100), or the length of the period ÷ input 0. Halves are rounded away from zero.
 */
export function computeValue(basis: StatisticBasis): ComputedValue {
  const problems = [
    ...findInputProblems(basis),
    ...findDivisionProblems(basis),
    ...findSayingProblems(basis),
  ];
  if (problems.length > 0) return { ok: false, problems };

  const exact = exactResult(basis);
  const rounded = roundFraction(exact, basis.rounding);
  if (rounded.numerator > BigInt(Number.MAX_SAFE_INTEGER) * rounded.denominator) {
    return refuse('inputs.0.value', 'too-large');
  }
  // "0 images for every photo" would say the opposite of what the inputs say.
  if (rounded.numerator === 0n && exact.numerator > 0n) {
    return refuse('inputs.0.value', 'rounds-to-zero');
  }
  return { ok: true, value: fractionToNumber(rounded) };
}

/** The result before it was rounded, for showing how it was computed; to two decimals. */
export function unroundedValue(statistic: StatisticBasis): number {
  return fractionToNumber(roundTo(exactResult(statistic), -2));
}

/** Whether the number that the statistic says is another than the one its inputs give. */
export function isRounded(statistic: StatisticBasis): boolean {
  const exact = exactResult(statistic);
  const rounded = roundFraction(exact, statistic.rounding);
  return rounded.numerator * exact.denominator !== exact.numerator * rounded.denominator;
}

/** The inputs that a method takes. */
export function inputCount(method: Method): 1 | 2 {
  return method === 'ratio' || method === 'percentage' ? 2 : 1;
}

/** What keeps a series from being published: every point is sourced like an input. */
export function checkSeries({ points }: Series): StatisticProblem[] {
  return points.flatMap(({ period, source, value }, index) => [
    ...checkNumber(value, `seriesPoints.${index}.value`),
    ...checkSource(source, `seriesPoints.${index}.source`),
    ...checkPeriod(period, `seriesPoints.${index}.period`),
  ]);
}

function refuse(field: string, code: StatisticProblemCode): ComputedValue {
  return { ok: false, problems: [{ field, code }] };
}

/** The result before it is rounded; the basis has no problems. */
function exactResult({ method, inputs, periodSeconds, saidAs }: StatisticBasis): Fraction {
  const [first, second] = inputs.map(({ value }) => toFraction(value));
  if (!first) throw new Error('Expected an input');
  if (method === 'interval') {
    const seconds = { numerator: BigInt(unitSeconds[saidAs] ?? 1), denominator: 1n };
    return divide(divide(toFraction(periodSeconds ?? 0), first), seconds);
  }
  if (!second) return first;
  const ratio = divide(first, second);
  return method === 'percentage' ? { ...ratio, numerator: ratio.numerator * 100n } : ratio;
}

function findInputProblems({ method, inputs }: StatisticBasis): StatisticProblem[] {
  const expected = inputCount(method);
  const problems = inputs.flatMap((input, index) => checkInput(input, `inputs.${index}`));
  for (let index = inputs.length; index < expected; index += 1) {
    problems.push({ field: `inputs.${index}`, code: 'missing-input' });
  }
  if (inputs.length > expected) {
    problems.push({ field: `inputs.${expected}`, code: 'too-many-inputs' });
  }
  return problems;
}

function findDivisionProblems({ method, inputs, periodSeconds }: StatisticBasis) {
  const problems: StatisticProblem[] = [];
  if (method === 'interval') {
    if (periodSeconds === null || !Number.isFinite(periodSeconds) || periodSeconds <= 0) {
      problems.push({ field: 'periodSeconds', code: 'missing-period-length' });
    }
  }
  const divisorIndex = { value: null, ratio: 1, percentage: 1, interval: 0 }[method];
  if (divisorIndex !== null && inputs[divisorIndex]?.value === 0) {
    problems.push({ field: `inputs.${divisorIndex}.value`, code: 'zero-divisor' });
  }
  return problems;
}

/** Units of time belong to intervals; "1 in 109" of an interval would be another claim. */
function findSayingProblems({ method, saidAs }: StatisticBasis): StatisticProblem[] {
  const isTime = unitSeconds[saidAs] !== undefined;
  const isShare = saidAs === 'one-in' || saidAs === 'percent';
  const fits = method === 'interval' ? !isShare : !isTime;
  return fits ? [] : [{ field: 'saidAs', code: 'said-as-mismatch' }];
}

function checkInput({ value, source, period }: StatisticInput, path: string): StatisticProblem[] {
  return [
    ...checkNumber(value, `${path}.value`),
    ...checkSource(source, `${path}.source`),
    ...checkPeriod(period, `${path}.period`),
  ];
}

function checkNumber(value: number, field: string): StatisticProblem[] {
  if (!Number.isFinite(value)) return [{ field, code: 'not-a-number' }];
  return value < 0 ? [{ field, code: 'negative' }] : [];
}

function checkSource({ name, title, url }: Source, path: string): StatisticProblem[] {
  const problems: StatisticProblem[] = [];
  const report = (field: string, code: StatisticProblemCode) =>
    problems.push({ field: `${path}.${field}`, code });
  if (name.trim() === '') report('name', 'missing-source-name');
  if (title.trim() === '') report('title', 'missing-source-title');
  if (url.trim() === '') report('url', 'missing-source-url');
  else if (!isWebAddress(url)) report('url', 'not-a-web-address');
  return problems;
}

function checkPeriod(period: string, field: string): StatisticProblem[] {
  return period.trim() === '' ? [{ field, code: 'missing-period' }] : [];
}

function isWebAddress(text: string): boolean {
  try {
    return ['https:', 'http:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}

interface Fraction {
  numerator: bigint;
  denominator: bigint;
}

/** The number exactly as it is written in decimals: 0.1 is one tenth, 1e21 all its digits. */
function toFraction(value: number): Fraction {
  const [mantissa = '0', exponent = '0'] = value.toString().split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const digits = BigInt(whole + decimals);
  const shift = Number(exponent) - decimals.length;
  return shift >= 0
    ? { numerator: digits * 10n ** BigInt(shift), denominator: 1n }
    : { numerator: digits, denominator: 10n ** BigInt(-shift) };
}

function divide(dividend: Fraction, divisor: Fraction): Fraction {
  return {
    numerator: dividend.numerator * divisor.denominator,
    denominator: dividend.denominator * divisor.numerator,
  };
}

/** To a multiple of the rounding's step: 1, 0.1, or a power of ten that leaves so many digits. */
function roundFraction(exact: Fraction, rounding: Rounding): Fraction {
  return roundTo(exact, stepExponent(exact, rounding));
}

/** Halves go up, which for what is never negative means away from zero. */
function roundTo(exact: Fraction, exponent: number): Fraction {
  const step = powerOfTen(exponent);
  const { numerator, denominator } = divide(exact, step);
  const steps = (2n * numerator + denominator) / (2n * denominator);
  return { numerator: steps * step.numerator, denominator: step.denominator };
}

function stepExponent(exact: Fraction, rounding: Rounding): number {
  if (rounding === 'whole') return 0;
  if (rounding === 'tenth') return -1;
  return leadingExponent(exact) - (rounding === 'two-digits' ? 1 : 2);
}

/** The power of ten of the first digit that counts: 0 for 7.8, 6 for 1,634,636; 0 for zero. */
function leadingExponent({ numerator, denominator }: Fraction): number {
  if (numerator === 0n) return 0;
  const guess = numerator.toString().length - denominator.toString().length;
  const power = powerOfTen(guess);
  const isBelow = numerator * power.denominator < denominator * power.numerator;
  return isBelow ? guess - 1 : guess;
}

function powerOfTen(exponent: number): Fraction {
  const power = 10n ** BigInt(Math.abs(exponent));
  return exponent >= 0
    ? { numerator: power, denominator: 1n }
    : { numerator: 1n, denominator: power };
}

/** The denominator is a power of ten, so the digits are exact and so is what they are read as. */
function fractionToNumber({ numerator, denominator }: Fraction): number {
  return Number(`${numerator}e-${denominator.toString().length - 1}`);
}
