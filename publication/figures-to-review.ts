// When a figure that staff did not look at again leaves new cards.
// Whole days in the campaign's own time zone. Pure: the day is always given.
import { dayAfter, startOfDay } from '@/campaign/edition-dates';
import type { Statistic } from '@/campaign/statistic';

/** For a site whose staff have set nothing else. */
export const defaultReviewGraceDays = 90;

/** The days after its review date on which a figure may still be chosen, as staff set them. */
export function readGraceDays({ reviewGraceDays }: { reviewGraceDays?: number | null }): number {
  return reviewGraceDays ?? defaultReviewGraceDays;
}

/** True once its review is overdue by more than the grace period. */
export function isReviewTooLate(
  reviewBy: string | null,
  graceDays: number,
  today: string,
): boolean {
  return reviewBy !== null && today > daysAfter(reviewBy, graceDays);
}

/** The moments, in order, at which figures leave new cards: each makes another snapshot. */
export function reviewTurningPoints(
  statistics: readonly Pick<Statistic, 'reviewBy'>[],
  graceDays: number,
  timeZone: string,
): Date[] {
  const days = statistics.flatMap(({ reviewBy }) =>
    reviewBy === null ? [] : [dayAfter(daysAfter(reviewBy, graceDays))],
  );
  return [...new Set(days)].sort().map((day) => startOfDay(day, timeZone));
}

function daysAfter(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}
