// Reading a smooth picture between its pixels, as a canvas does when it enlarges one: what lies between
// two neighbours is mixed of both. Pure arithmetic.

/** Two neighbouring pixels of a line, and how much of the second. */
export interface Neighbours {
  first: number;
  next: number;
  share: number;
}

/** What lies at a place of a line of `count` pixels; 0 is where the first begins, 1 where the last ends. */
export function neighboursAt(place: number, count: number): Neighbours {
  const pixel = Math.min(Math.max(place * count - 0.5, 0), count - 1);
  const first = Math.floor(pixel);
  return { first, next: Math.min(first + 1, count - 1), share: pixel - first };
}

export function mix(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}
