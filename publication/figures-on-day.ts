// What stands against an edition's chosen figures on its first day. Pure.
import type { StatisticDocument } from './campaign-documents';
import { isReviewTooLate } from './figures-to-review';
import { readReviewDay } from './read-statistic';

export type FigureWarningCode = 'withdrawn' | 'not-published' | 'past-grace' | 'past-review';

export interface FigureWarning {
  code: FigureWarningCode;
  /** Slug of the figure. */
  figure: string;
  isLead: boolean;
  /** By when it was to be looked at again; null: that is not what is wrong. */
  reviewBy: string | null;
}

export interface ChosenFigures {
  /** In the edition's order, the lead first. */
  figures: readonly Pick<StatisticDocument, '_status' | 'reviewBy' | 'slug'>[];
  /** Slugs. */
  withdrawn: readonly string[];
  graceDays: number;
  /** The edition's, as an ISO day; null: not chosen yet. */
  firstDay: string | null;
}

/** One warning at most for each figure, the gravest. */
export function findFigureWarnings({
  figures,
  firstDay,
  graceDays,
  withdrawn,
}: ChosenFigures): FigureWarning[] {
  return figures.flatMap((figure, index): FigureWarning[] => {
    const { slug } = figure;
    const reviewBy = readReviewDay(figure);
    const warn = (code: FigureWarningCode, day: string | null = null): FigureWarning[] => [
      { code, figure: slug, isLead: index === 0, reviewBy: day },
    ];
    if (withdrawn.includes(slug)) return warn('withdrawn');
    if (firstDay !== null && isReviewTooLate(reviewBy, graceDays, firstDay)) {
      return warn('past-grace', reviewBy);
    }
    if (firstDay !== null && isReviewTooLate(reviewBy, 0, firstDay)) {
      return warn('past-review', reviewBy);
    }
    return figure._status === 'published' ? [] : warn('not-published');
  });
}
