// How often, as staff may know it. Who follows a link to report may be the only one of a day, a small
// country and a language: a number below the limit is no number here but "1 to 4". It is blurred row
// by row as it is read, and everything that staff see, sums, charts and files, is made of blurred
// rows: so no sum, difference or narrower filter can give a small number away. Pure.

export interface CountRange {
  least: number;
  most: number;
}

/** The smallest number that is shown as it is. */
export const leastShown = 5;

/** The steps behind which somebody may have something to report. */
export const sensitiveSteps: readonly string[] = [
  'report-link',
  'report-followed',
  'point-followed',
];

export const none: CountRange = { least: 0, most: 0 };

/** `count`: of one row, the finest that there is. */
export function blurCount(step: string, count: number): CountRange {
  const isSmall = count > 0 && count < leastShown;
  return isSmall && sensitiveSteps.includes(step)
    ? { least: 1, most: leastShown - 1 }
    : { least: count, most: count };
}

export function sumRanges(ranges: Iterable<CountRange>): CountRange {
  let { least, most } = none;
  for (const range of ranges) {
    least += range.least;
    most += range.most;
  }
  return { least, most };
}

/** "7", "< 5", or "12–18". */
export function sayRange(
  { least, most }: CountRange,
  sayNumber: (count: number) => string = String,
): string {
  if (least === most) return sayNumber(least);
  if (most < leastShown) return `< ${sayNumber(leastShown)}`;
  return `${sayNumber(least)}–${sayNumber(most)}`;
}

/** Larger ones first, as far as it is known. */
export function compareRanges(a: CountRange, b: CountRange): number {
  return b.least - a.least || b.most - a.most;
}
