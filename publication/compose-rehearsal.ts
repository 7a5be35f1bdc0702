// What the public would see at a moment that staff choose, of an edition that they choose: composed
// as a publication is, with what is scheduled by then, refused for the same faults, and never public.
import type { Payload, PayloadRequest } from 'payload';
import type { Snapshot } from '@/campaign/snapshot';
import { type CampaignDocuments, requireCampaignDocuments } from './campaign-documents';
import { findSnapshotProblems } from './find-snapshot-problems';
import { loadLaunchConditions } from './load-launch-conditions';
import { loadScheduledProposals } from './load-proposals';
import { planTimeline } from './plan-timeline';
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
  const timeline = planTimeline({
    documents: present,
    scheduled: await loadScheduledProposals(payload, req),
    now: new Date(),
    conditions,
  });
  const documents = timeline.findLast((entry) => entry.at <= at)?.documents ?? present;
  const shown = edition === null ? documents : asLaunched(documents, edition);
  const snapshot = snapshotFromDocuments(shown, conditions, at);
  const rehearsed = edition === null ? snapshot : { ...snapshot, isLaunched: true };
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

/** Only this edition, with its launch confirmed. */
function asLaunched(documents: CampaignDocuments, id: number): CampaignDocuments {
  const editions = documents.editions
    .filter((edition) => edition.id === id)
    .map((edition) => ({ ...edition, launch: { ...edition.launch, isConfirmed: true } }));
  return { ...documents, editions: editions as CampaignDocuments['editions'] };
}
