// The number of cards made, as the public reads it: a plain count that is rounded down, no ranking and
// no goal. Hidden while it is small, so that it neither discourages nor points to a few people.

/** Until staff say otherwise, fewer cards than this are not told. */
export const defaultCardsMadeFrom = 100;

export interface CardsMade {
  /** At least so many. */
  atLeast: number;
  /** ISO day (UTC) of the first card that is counted. */
  since: string;
}

/** Rounded down to two digits that count: 1,276 → 1,200; 99 stays. */
export function roundDown(count: number): number {
  const step = 10 ** Math.max(0, String(Math.floor(count)).length - 2);
  return Math.floor(count / step) * step;
}

/** Null: fewer than `from`, or nothing counted. */
export function sayCardsMade(
  counted: { count: number; since: string | null },
  from: number,
): CardsMade | null {
  if (counted.since === null || counted.count < from) return null;
  // The threshold itself is a number that may be said, however it would be rounded.
  return { atLeast: Math.max(from, roundDown(counted.count)), since: counted.since };
}
