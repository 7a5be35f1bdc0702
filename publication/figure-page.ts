// What a figure's public page shows: the figure as the shown publication has it, and what earlier
// ones said.
import { type FigureVersion, figureHistory } from '@/campaign/figure-history';
import type { Locale } from '@/campaign/locales';
import type { Snapshot, Withdrawal } from '@/campaign/snapshot';
import type { Statistic } from '@/campaign/statistic';
import { loadPublishedFigures } from '@/server/published-figures';
import { findPublication } from './read-publication';
import type { Rehearsal } from './shown-publication';

export interface FigurePageData {
  /** Null: this publication has it no longer. */
  statistic: Statistic | null;
  /** Null: staff did not withdraw it. */
  withdrawal: Withdrawal | null;
  /** Oldest first, up to this publication; empty for a figure that was withdrawn before. */
  history: FigureVersion[];
}

interface Shown {
  /** The id of a publication or of a rehearsal. */
  publication: string;
  snapshot: Snapshot;
  rehearsal: Rehearsal | null;
  /** Of the page: what was reworded in other languages only is no version to its readers. */
  locale: Locale;
}

/** Null where neither what is shown nor a publication before it has a figure of this name. */
export async function findFigurePage(
  { locale, publication, rehearsal, snapshot }: Shown,
  slug: string,
): Promise<FigurePageData | null> {
  const holdsFrom = rehearsal?.at ?? (await findPublication(publication))?.holdsFrom;
  if (!holdsFrom) return null;
  const shown = { holdsFrom, statistics: snapshot.statistics };
  const history = figureHistory([...(await loadPublishedFigures(holdsFrom)), shown], slug, locale);
  const isNamed = (it: { slug: string }) => it.slug === slug;
  const withdrawal = snapshot.withdrawn.find(isNamed) ?? null;
  if (history.length === 0 && withdrawal === null) return null;
  return { statistic: snapshot.statistics.find(isNamed) ?? null, withdrawal, history };
}
