// What the public would see at a moment that staff choose, of an edition that they choose: composed
// as a publication is, with what is scheduled by then, refused for the same faults, and never public.
import type { Payload, PayloadRequest } from 'payload';
import type { Snapshot } from '@/campaign/snapshot';
import { composeAsLaunched } from './as-launched';
import { type CampaignDocuments, requireCampaignDocuments } from './campaign-documents';
import { applyChanges } from './changes';
import { findSnapshotProblems } from './find-snapshot-problems';
import { loadLaunchConditions } from './load-launch-conditions';
import { loadScheduledProposals } from './load-proposals';
import { PublicationRefused } from './publication-problem';
import { snapshotFromDocuments } from './snapshot-from-documents';

export interface RehearsalWishes {
  at: Date;
  /** Shown as if it were launched, whatever the others' dates; null: the dates decide. */
  edition: number | null;
  /** Texts and figures as they stand in their drafts. */
  withDrafts: boolean;
}

/** @throws PublicationRefused with everything that keeps it from being shown */
export async function composeRehearsal(
  payload: Payload,
  req: PayloadRequest,
  { at, edition, withDrafts }: RehearsalWishes,
): Promise<Snapshot> {
  const published = await requireCampaignDocuments(payload, req);
  const present = withDrafts ? await loadDrafts(payload, req, published) : published;
  const conditions = await loadLaunchConditions(payload, req);
  // Not what the public would see by then: that leaves out what is about another edition only.
  const scheduled = await loadScheduledProposals(payload, req);
  const due = scheduled.filter(({ holdsFrom }) => holdsFrom <= at);
  const documents = applyChanges(
    present,
    due.flatMap(({ changes }) => changes),
  );
  const rehearsed =
    edition === null
      ? snapshotFromDocuments(documents, conditions, at)
      : composeAsLaunched(documents, conditions, at, edition);
  const problems = findSnapshotProblems(rehearsed);
  if (problems.length > 0) throw new PublicationRefused(problems);
  return rehearsed;
}

/** Figures that were never published count only where an edition has chosen them. */
async function loadDrafts(
  payload: Payload,
  req: PayloadRequest,
  published: CampaignDocuments,
): Promise<CampaignDocuments> {
  const drafts = await requireCampaignDocuments(payload, req, { withDrafts: true });
  const chosen = published.editions.flatMap(({ statistics }) =>
    statistics.map((statistic) => (typeof statistic === 'object' ? statistic.id : statistic)),
  );
  const shown = new Set([...chosen, ...published.statistics.map(({ id }) => id)]);
  return { ...drafts, statistics: drafts.statistics.filter(({ id }) => shown.has(id)) };
}
