// What staff look at before it is public does without a figure that cannot be shown, and says which
// one and why: one figure must not hide all the rest from them. Pure.
import type { Snapshot } from '@/campaign/snapshot';
import { findStatisticProblems } from './find-snapshot-problems';
import type { PublicationProblem } from './publication-problem';

/** What staff are told about something that a rehearsal leaves out. */
export type RehearsalRemark =
  | { code: 'figure-withdrawn' | 'figure-not-published'; figure: string }
  | { code: 'figure-under-review'; figure: string; reviewBy: string }
  | { code: 'figure-faulty'; figure: string; problems: PublicationProblem[] }
  /** Shown as it is published: its draft could not be. */
  | { code: 'text-faulty'; problems: PublicationProblem[] }
  /** Nothing is left that a card could say: the maker is shown as paused. */
  | { code: 'no-figure' }
  /** By its dates it would be shown, but nobody has confirmed its launch. */
  | { code: 'edition-not-launched'; edition: string };

export interface WithoutMissingFigures {
  snapshot: Snapshot;
  remarks: RehearsalRemark[];
}

/**
 * `chosen`: slugs of the figures on the edition's list, also of those that a snapshot never names
 * because they were withdrawn. `found`: what else is wrong with figures, apart from what they lack.
 */
export function withoutMissingFigures(
  snapshot: Snapshot,
  chosen: readonly string[],
  found: readonly PublicationProblem[] = [],
): WithoutMissingFigures {
  const { edition, maker, statistics, withdrawn } = snapshot;
  const remarks: RehearsalRemark[] = [];
  const faulty = new Set<string>();
  for (const figure of chosen) {
    const statistic = statistics.find(({ slug }) => slug === figure);
    if (withdrawn.some(({ slug }) => slug === figure)) {
      remarks.push({ code: 'figure-withdrawn', figure });
    } else if (!statistic) {
      remarks.push({ code: 'figure-not-published', figure });
    } else if (statistic.isUnderReview && statistic.reviewBy) {
      const { reviewBy } = statistic;
      remarks.push({ code: 'figure-under-review', figure, reviewBy });
    }
  }
  for (const statistic of statistics) {
    const problems = [
      ...findStatisticProblems(statistic, snapshot),
      ...found.filter(
        ({ collection, document }) => collection === 'statistics' && document === statistic.slug,
      ),
    ];
    if (problems.length === 0) continue;
    faulty.add(statistic.slug);
    remarks.push({ code: 'figure-faulty', figure: statistic.slug, problems });
  }
  const isLeft = (slug: string) =>
    !faulty.has(slug) && statistics.some((statistic) => statistic.slug === slug);
  const left = edition.statistics.filter(isLeft);
  const hasLostAll = left.length === 0 && remarks.length > 0 && !maker.isPaused;
  if (hasLostAll) remarks.push({ code: 'no-figure' });
  return {
    snapshot: {
      ...snapshot,
      edition: { ...edition, statistics: left },
      statistics: statistics.filter(({ slug }) => isLeft(slug)),
      maker: hasLostAll ? { ...maker, isPaused: true } : maker,
    },
    remarks,
  };
}
