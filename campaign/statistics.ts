// The arithmetic behind every figure: from sourced inputs to the rounded number that a card says.
// Exact for large and for decimal numbers (integers underneath, never floating point division);
// it refuses rather than guesses, and says which field is wrong.
import type { Statistic, StatisticInput } from '@/campaign/snapshot';

/** What a figure is computed from. */
export type StatisticBasis = Pick<Statistic, 'method' | 'inputs' | 'periodSeconds'>;

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
  | 'too-large';

export interface StatisticProblem {
  /** Path of the field within the statistic: "inputs.1.value". */
  field: string;
  code: StatisticProblemCode;
}

export type ComputedValue =
  | { ok: true; value: number }
  | { ok: false; problems: StatisticProblem[] };

/**
 * The whole number that a statistic says: the input itself, input 0 ÷ input 1, or the seconds of
 * the period ÷ input 0. Halves are rounded away from zero.
 */
export function computeValue(basis: StatisticBasis): ComputedValue {
  const problems = [...findInputProblems(basis), ...findDivisionProblems(basis)];
  if (problems.length > 0) return { ok: false, problems };

  const [dividend, divisor] = termsOf(basis);
  const rounded = divideRounded(toFraction(dividend), toFraction(divisor));
  if (rounded > BigInt(Number.MAX_SAFE_INTEGER)) return refuse('inputs.0.value', 'too-large');
  // "0 images for every photo" would say the opposite of what the inputs say.
  if (rounded === 0n && dividend > 0) return refuse('inputs.0.value', 'rounds-to-zero');
  return { ok: true, value: Number(rounded) };
}

function refuse(field: string, code: StatisticProblemCode): ComputedValue {
  return { ok: false, problems: [{ field, code }] };
}

function termsOf({ method, inputs, periodSeconds }: StatisticBasis): [number, number] {
  const first = inputs[0]?.value ?? 0;
  if (method === 'interval') return [periodSeconds ?? 0, first];
  return [first, method === 'ratio' ? (inputs[1]?.value ?? 0) : 1];
}

function findInputProblems({ method, inputs }: StatisticBasis): StatisticProblem[] {
  const expected = method === 'ratio' ? 2 : 1;
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
  const divisorIndex = { value: null, ratio: 1, interval: 0 }[method];
  if (divisorIndex !== null && inputs[divisorIndex]?.value === 0) {
    problems.push({ field: `inputs.${divisorIndex}.value`, code: 'zero-divisor' });
  }
  return problems;
}

function checkInput({ value, source, period }: StatisticInput, path: string): StatisticProblem[] {
  const problems: StatisticProblem[] = [];
  const report = (field: string, code: StatisticProblemCode) =>
    problems.push({ field: `${path}.${field}`, code });

  if (!Number.isFinite(value)) report('value', 'not-a-number');
  else if (value < 0) report('value', 'negative');
  if (source.name.trim() === '') report('source.name', 'missing-source-name');
  if (source.title.trim() === '') report('source.title', 'missing-source-title');
  if (source.url.trim() === '') report('source.url', 'missing-source-url');
  else if (!isWebAddress(source.url)) report('source.url', 'not-a-web-address');
  if (period.trim() === '') report('period', 'missing-period');
  return problems;
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

/** Neither is negative, so rounding half up is rounding half away from zero. */
function divideRounded(dividend: Fraction, divisor: Fraction): bigint {
  const numerator = dividend.numerator * divisor.denominator;
  const denominator = dividend.denominator * divisor.numerator;
  return (2n * numerator + denominator) / (2n * denominator);
}
