// What the public will see, from now on: one snapshot for now and one for each moment at which
// something changes, by a scheduled proposal or by itself. Pure.
import type { Snapshot } from '@/campaign/snapshot';
import type { CampaignDocuments } from './campaign-documents';
import { applyChanges } from './changes';
import { findNextContentMoment } from './content-moments';
import type { LaunchConditions } from './launch-checklist';
import { byMoment, type ScheduledProposal } from './proposal';
import { snapshotFromDocuments } from './snapshot-from-documents';

export interface TimelineEntry {
  /** The moment from which it holds; the first entry's is now. */
  at: Date;
  snapshot: Snapshot;
  /** The documents it was composed of. */
  documents: CampaignDocuments;
  /** The proposals that come into force at this moment; none: it changes by itself. */
  proposals: ScheduledProposal[];
}

export interface TimelinePlan {
  /** What is published now. */
  documents: CampaignDocuments;
  /** Approved, in any order; each moment is after `now`. */
  scheduled: ScheduledProposal[];
  now: Date;
  conditions: LaunchConditions;
}

/** No campaign has that many: a moment that repeats itself must not run on for ever. */
const maxEntries = 200;

/** The entries in order. Each says something else than the one before, save for a proposal's own. */
export function planTimeline(plan: TimelinePlan): TimelineEntry[] {
  const { conditions, now, scheduled } = plan;
  const waiting = [...scheduled].sort(byMoment);
  let { documents } = plan;
  const entries: TimelineEntry[] = [
    {
      at: now,
      documents,
      proposals: [],
      snapshot: snapshotFromDocuments(documents, conditions, now),
    },
  ];
  let at: Date | null = findNextMoment(documents, waiting, now);
  while (at !== null) {
    if (entries.length === maxEntries) throw new Error('The timeline has no end');
    const moment = at;
    const proposals = waiting.filter(({ holdsFrom }) => holdsFrom <= moment);
    waiting.splice(0, proposals.length);
    documents = applyChanges(
      documents,
      proposals.flatMap(({ changes }) => changes),
    );
    const snapshot = snapshotFromDocuments(documents, conditions, moment);
    const isNew = JSON.stringify(snapshot) !== JSON.stringify(entries.at(-1)?.snapshot);
    if (isNew) entries.push({ at: moment, documents, proposals, snapshot });
    at = findNextMoment(documents, waiting, moment);
  }
  return entries;
}

function findNextMoment(
  documents: CampaignDocuments,
  waiting: ScheduledProposal[],
  after: Date,
): Date | null {
  const moments = [waiting[0]?.holdsFrom ?? null, findNextContentMoment(documents, after)];
  const [next] = moments
    .filter((moment) => moment !== null)
    .sort((a, b) => a.getTime() - b.getTime());
  return next ?? null;
}
