// Which figures staff must look at again, and when one that they did not look at leaves new cards.
// Whole days in the campaign's own time zone. Pure: the day is always given.
import { dayAfter, startOfDay } from '@/campaign/edition-dates';
import type { Statistic } from '@/campaign/snapshot';

/** For a site whose staff have set nothing else. */
export const defaultReviewGraceDays = 90;

/** The days after its review date on which a figure may still be chosen, as staff set them. */
export function readGraceDays({ reviewGraceDays }: { reviewGraceDays?: number | null }): number {
  return reviewGraceDays ?? defaultReviewGraceDays;
}

type Reviewed = Pick<Statistic, 'slug' | 'reviewBy'>;

export interface FigureToReview {
  slug: string;
  /** ISO day by which it was to be looked at. */
  reviewBy: string;
  /** The last ISO day on which it may be chosen for new cards. */
  lastDayOnCards: string;
  state: 'overdue' | 'under-review';
}

/** The figures past their review date on this ISO day, the most urgent first. */
export function findFiguresToReview(
  statistics: readonly Reviewed[],
  graceDays: number,
  today: string,
): FigureToReview[] {
  return statistics
    .flatMap(({ slug, reviewBy }): FigureToReview[] => {
      if (reviewBy === null || today <= reviewBy) return [];
      const lastDayOnCards = daysAfter(reviewBy, graceDays);
      const state = today <= lastDayOnCards ? 'overdue' : 'under-review';
      return [{ slug, reviewBy, lastDayOnCards, state }];
    })
    .sort((a, b) => (a.lastDayOnCards < b.lastDayOnCards ? -1 : 1));
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
