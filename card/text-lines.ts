// Breaks measured words into lines that a designer would leave alone: even lengths, no lone last
// word, no little word hanging at a line's end. Pure arithmetic, no engine.

/** A word as it will be drawn; `widthPx` at the size in question. */
export interface MeasuredWord {
  widthPx: number;
  /** By `costOfBreakAfter`. */
  breakCost: number;
}

/** Words per line, as [from, to) into the list that was broken. */
export type Line = [from: number, to: number];

/** How a text was broken; the lower `cost`, the better it reads. */
export interface Breaks {
  cost: number;
  lines: Line[];
}

/** Lines whose last word is this short look as if the next line had lost its first. */
const littleWords = [
  { upTo: 2, cost: 0.06 },
  { upTo: 3, cost: 0.04 },
];

/**
 * Breaks words into as few lines of `maxWidthPx` as possible, made as even as possible.
 * Null where one word alone is wider than a line or more than `maxLines` would be needed.
 */
export function breakLines(
  words: readonly MeasuredWord[],
  spacePx: number,
  maxWidthPx: number,
  maxLines: number,
): Breaks | null {
  if (words.length === 0) return { cost: 0, lines: [] };
  const allInOne = lineWidth(words, [0, words.length], spacePx);
  const fewest = Math.max(1, Math.ceil((allInOne + spacePx) / (maxWidthPx + spacePx)));
  for (let lines = fewest; lines <= maxLines; lines++) {
    const best = bestBreaks(words, spacePx, maxWidthPx, lines);
    if (best) return best;
  }
  return null;
}

/** Width of the words [from, to) set in one line. */
export function lineWidth(
  words: readonly MeasuredWord[],
  [from, to]: Line,
  spacePx: number,
): number {
  let width = (to - from - 1) * spacePx;
  for (let i = from; i < to; i++) width += (words[i] as MeasuredWord).widthPx;
  return width;
}

/** The last line of a way to break the words before its end, and how the others were broken. */
interface Path {
  cost: number;
  line: Line;
  before: Path | null;
}

/** The least ragged way into exactly `count` lines. */
function bestBreaks(
  words: readonly MeasuredWord[],
  spacePx: number,
  maxWidthPx: number,
  count: number,
): Breaks | null {
  // best[i]: the words before i, in the number of lines reached so far
  let best: (Path | undefined)[] = [{ cost: 0, line: [0, 0], before: null }];
  for (let line = 1; line <= count; line++) {
    const next: (Path | undefined)[] = [];
    for (let to = line; to <= words.length; to++) {
      let width = -spacePx;
      let cheapest: Path | undefined;
      for (let from = to - 1; from >= 0; from--) {
        width += spacePx + (words[from] as MeasuredWord).widthPx;
        if (width > maxWidthPx) break;
        const before = best[from];
        if (!before) continue;
        const cost = before.cost + lineCost(words, from, to, width / maxWidthPx);
        if (!cheapest || cost < cheapest.cost) cheapest = { cost, line: [from, to], before };
      }
      next[to] = cheapest;
    }
    best = next;
  }
  const found = best[words.length];
  return found ? { cost: found.cost, lines: linesOf(found) } : null;
}

function linesOf(path: Path): Line[] {
  return path.before ? [...linesOf(path.before), path.line] : [];
}

/** Squared emptiness, plus what reads badly. `fill`: 0–1 of the line's length. */
function lineCost(words: readonly MeasuredWord[], from: number, to: number, fill: number): number {
  const emptiness = (1 - fill) ** 2;
  if (to < words.length) return emptiness + (words[to - 1] as MeasuredWord).breakCost;
  const isLoneLast = from > 0 && to - from === 1;
  return isLoneLast ? emptiness + 0.25 : emptiness;
}

/** What a line break after this word takes from how a text reads; below 0: it reads well. */
export function costOfBreakAfter(word: string): number {
  const length = [...word].length;
  const cost = littleWords.find(({ upTo }) => length <= upTo)?.cost ?? 0;
  if (/[.!?]$/u.test(word)) return cost - 0.32;
  return /[,;:]$/u.test(word) ? cost - 0.03 : cost;
}
