// Numbers that somebody typed into a sentence instead of letting the figure say them: they would
// stay as they are when the figure is corrected. Years are no such numbers.
import type { Statistic } from '@/campaign/statistic';

/** Digits with whatever groups or divides them; not those of a name: "G7", "COVID-19". */
const numberInText = /(?<![\p{L}\p{Nd}]|\p{L}-)\p{Nd}+(?:[.,\u00a0\u202f ’]\p{Nd}+)*/gu;

/** Four digits, ungrouped, of this century or the last. */
const bareYear = /^(?:19|20)\d{2}$/;

/**
 * The numbers in a text that are no years. Four bare digits are a year, unless the figure's own
 * number or one of its inputs is the same and the figure names no such year: then nobody can tell.
 */
export function findTypedNumbers(
  text: string,
  figure?: Pick<Statistic, 'inputs' | 'value' | 'year'>,
): string[] {
  return [...text.matchAll(numberInText)]
    .map(([digits]) => digits)
    .filter((digits) => !bareYear.test(digits) || (figure && isFiguresNumber(digits, figure)));
}

function isFiguresNumber(
  digits: string,
  { inputs, value, year }: Pick<Statistic, 'inputs' | 'value' | 'year'>,
): boolean {
  const numbers = [value, ...inputs.map((input) => input.value)];
  const namesYear = [year, ...inputs.map(({ period }) => period)].some((it) => it.includes(digits));
  return numbers.includes(Number(digits)) && !namesYear;
}
