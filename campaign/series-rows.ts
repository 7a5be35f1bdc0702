// The rows of a chart over years: a year without a number keeps its place, so that no gap is hidden.
import type { Series, SeriesPoint } from '@/campaign/statistic';

export interface SeriesRow {
  period: string;
  /** Null: no number is known for this year. */
  point: SeriesPoint | null;
}

/** More missing years than this are no gap but another period. */
const maxGapYears = 10;

export function seriesRows({ points }: Pick<Series, 'points'>): SeriesRow[] {
  return points.flatMap((point, index): SeriesRow[] => [
    ...missingYears(points[index - 1]?.period, point.period).map((period) => ({
      period,
      point: null,
    })),
    { period: point.period, point },
  ]);
}

function missingYears(before: string | undefined, period: string): string[] {
  const [from, to] = [before, period].map((text) =>
    /^\d{4}$/.test(text ?? '') ? Number(text) : 0,
  );
  const count = from && to ? to - from - 1 : 0;
  if (!from || count < 1 || count > maxGapYears) return [];
  return Array.from({ length: count }, (_, index) => String(from + index + 1));
}
