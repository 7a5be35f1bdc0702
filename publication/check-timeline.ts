// What must be true of everything that is to become public: complete, in words that the
// campaign uses, and readable on every card.
import { hasCardsToShow } from '@/campaign/maker-open';
import { offeredStatistics } from '@/campaign/offered-statistics';
import type { Snapshot } from '@/campaign/snapshot';
import type { WritingGuide } from '@/campaign/writing-guide';
import { loadCardFonts } from '@/server/card-fonts';
import { loadOverlay } from '@/server/overlay-store';
import { readTimeZone } from './current-edition';
import { findFitProblems } from './find-fit-problems';
import { findSnapshotProblems } from './find-snapshot-problems';
import { findWordingProblems } from './find-wording-problems';
import type { TimelineEntry } from './plan-timeline';
import { PublicationRefused } from './publication-problem';
import { drawOverlayPng, publishedOverlays } from './published-overlays';
import { isSeenFirst } from './seen-first';

export interface TimelineRules {
  /** A snapshot that has passed before: its texts and overlays are not checked again. */
  passed: Snapshot | null;
  guides: readonly WritingGuide[];
}

/**
 * @throws PublicationRefused by the first moment that has anything wrong
 */
export async function checkTimeline(
  timeline: TimelineEntry[],
  { guides, passed }: TimelineRules,
): Promise<void> {
  const fonts = await loadCardFonts();
  const known = new Set(passed && publishedOverlays(passed, fonts).map(({ hash }) => hash));
  for (const [index, { at, documents, snapshot }] of timeline.entries()) {
    const timeZone = readTimeZone(documents.organisation[0]);
    const moment = index === 0 ? null : { at, timeZone };
    const problems = [
      ...findSnapshotProblems(snapshot),
      ...findWordingProblems(snapshot, passed, guides),
    ];
    if (problems.length > 0) throw new PublicationRefused(problems, moment);
    const overlays = publishedOverlays(snapshot, fonts).filter(({ hash }) => !known.has(hash));
    const misfits = await findFitProblems(overlays, snapshot.edition.slug, fonts);
    if (misfits.length > 0) throw new PublicationRefused(misfits, moment);
    for (const { hash } of overlays) known.add(hash);
  }
}

/** Before anybody asks for them. */
export async function drawSeenMost(timeline: TimelineEntry[]): Promise<void> {
  for (const { snapshot } of timeline) await drawOverlaysSeenMost(snapshot);
}

/** The lead statistic in the format and design that visitors meet first, so that none waits. */
async function drawOverlaysSeenMost(snapshot: Snapshot): Promise<void> {
  if (!hasCardsToShow(snapshot)) return;
  const [lead] = offeredStatistics(snapshot);
  const overlays = publishedOverlays(snapshot, await loadCardFonts()).filter(
    (overlay) => overlay.statistic === lead?.slug && isSeenFirst(overlay, snapshot),
  );
  await Promise.all(
    overlays.map(({ hash, spec }) => loadOverlay(hash, () => drawOverlayPng(spec))),
  );
}
