// What is published for an edition to come passes the same checks as what the public sees. Nothing of
// it is public yet, but partners and the press are shown it, and its launch must not founder on it.
// Only the changed documents themselves: what others still have to write there holds up nobody.
import type { Snapshot } from '@/campaign/snapshot';
import { loadCardFonts } from '@/server/card-fonts';
import { composeAsRunning } from './as-launched';
import type { CampaignDocuments, EditionDocument } from './campaign-documents';
import type { ChangedItem } from './changes';
import type { TimelineRules } from './check-timeline';
import { findFitProblems } from './find-fit-problems';
import { findSnapshotProblems } from './find-snapshot-problems';
import { findWordingProblems } from './find-wording-problems';
import type { LaunchConditions } from './launch-checklist';
import type { TimelineEntry } from './plan-timeline';
import { type PublicationProblem, PublicationRefused } from './publication-problem';
import { type PublishedOverlay, publishedOverlays } from './published-overlays';

export interface ComingRules extends TimelineRules {
  documents: CampaignDocuments;
  conditions: LaunchConditions;
  /** Its editions are checked with it. */
  timeline: readonly TimelineEntry[];
}

/** What one changed document says in one edition. */
interface Concern {
  edition: EditionDocument;
  isAbout(problem: PublicationProblem): boolean;
  isOn(overlay: PublishedOverlay): boolean;
}

/** @throws PublicationRefused by the first edition in which one of the documents is at fault */
export async function checkComingEditions(
  changed: readonly ChangedItem[],
  { conditions, documents, guides, passed, timeline }: ComingRules,
): Promise<void> {
  for (const concern of findComingConcerns(changed, documents, timeline)) {
    const snapshot = composeAsRunning(documents, conditions, concern.edition.id);
    const problems = [
      ...findSnapshotProblems(snapshot),
      ...findWordingProblems(snapshot, passed, guides),
    ].filter(concern.isAbout);
    const found = problems.length > 0 ? problems : await findMisfits(snapshot, concern);
    if (found.length > 0) throw new PublicationRefused(found);
  }
}

/** Whether any of the documents is said by an edition that the timeline does not show. */
export function isSaidLater(
  changed: readonly ChangedItem[],
  documents: CampaignDocuments,
  timeline: readonly TimelineEntry[],
): boolean {
  return findComingConcerns(changed, documents, timeline).length > 0;
}

function findComingConcerns(
  changed: readonly ChangedItem[],
  documents: CampaignDocuments,
  timeline: readonly TimelineEntry[],
): Concern[] {
  const shown = new Set(timeline.map(({ snapshot }) => snapshot.edition.slug));
  return changed
    .flatMap((item) => findConcerns(item, documents))
    .filter(({ edition }) => !shown.has(edition.slug));
}

async function findMisfits(
  snapshot: Snapshot,
  { isAbout, isOn }: Concern,
): Promise<PublicationProblem[]> {
  const fonts = await loadCardFonts();
  const overlays = publishedOverlays(snapshot, fonts).filter(isOn);
  return (await findFitProblems(overlays, snapshot.edition.slug, fonts)).filter(isAbout);
}

function findConcerns(
  { collection, id }: ChangedItem,
  { copy, editions, statistics }: CampaignDocuments,
): Concern[] {
  if (collection === 'copy') {
    const text = copy.find((document) => document.id === id);
    return editions
      .filter((edition) => text && edition.id === idOf(text.edition))
      .map((edition) => ({
        edition,
        isAbout: (problem) =>
          problem.collection === 'copy' &&
          problem.document === text?.slug &&
          problem.locale === text.locale,
        isOn: ({ locale }) => text?.slug === 'card' && locale === text.locale,
      }));
  }
  if (collection === 'statistics') {
    const figure = statistics.find((document) => document.id === id);
    return editions
      .filter((edition) => figure && edition.statistics.some((chosen) => idOf(chosen) === id))
      .map((edition) => ({
        edition,
        isAbout: (problem) =>
          problem.collection === 'statistics' && problem.document === figure?.slug,
        isOn: ({ statistic }) => statistic === figure?.slug,
      }));
  }
  return [];
}

/** Of a related document, which the CMS gives as its id or whole. */
function idOf(related: number | { id: number } | null | undefined): number | null {
  return typeof related === 'object' ? (related?.id ?? null) : (related ?? null);
}
