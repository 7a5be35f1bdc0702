// Whether a figure can be counted in strokes, one to each thing, and in how many. Pure.
import type { Statistic } from '@/campaign/statistic';

/** More strokes are a texture, which nobody counts; a single one is no count. */
const strokes = { least: 2, most: 100 };

/**
 * How many strokes say the figure; null where strokes would not be honest. Only what comes so many
 * times to each one of something else (`ratio`) has things to count and a one to count them against.
 * An interval has seconds, a share has parts of a whole, and what a source's number counts, percents
 * perhaps, nobody can tell but its reader.
 */
export function tallyOf({
  method,
  saidAs,
  value,
}: Pick<Statistic, 'method' | 'saidAs' | 'value'>): number | null {
  const isSaidWhole = (saidAs === 'number' || saidAs === 'compact') && Number.isInteger(value);
  const isCountable = value >= strokes.least && value <= strokes.most;
  return method === 'ratio' && isSaidWhole && isCountable ? value : null;
}
