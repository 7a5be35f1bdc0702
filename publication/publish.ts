// Publishing: composes what staff have published into one snapshot for now and one for each moment
// that is scheduled, checks them, draws the overlays seen most, and writes their rows. Refuses as a
// whole: nothing is half-published. The one place that writes publications, and so the gate.
import type { Payload, PayloadRequest } from 'payload';
import { readSnapshot } from '@/campaign/read-snapshot';
import { lockTransaction } from '@/server/lock-transaction';
import { loadCampaignDocuments } from './campaign-documents';
import type { ChangedItem } from './changes';
import { checkComingEditions, isSaidLater } from './check-coming-editions';
import { checkTimeline, drawSeenMost } from './check-timeline';
import { loadLaunchConditions } from './load-launch-conditions';
import { loadScheduledProposals } from './load-proposals';
import { loadWritingGuides } from './load-writing-guides';
import { planTimeline } from './plan-timeline';
import { ApprovalNeeded } from './publication-problem';
import { findLatestPublication, saysTheSame, writeTimeline } from './publication-rows';
import { loadPublishingSettings } from './publishing-settings';
import { type ConflictAnswer, settleConflicts } from './settle-conflicts';
import { settleProposals } from './settle-proposals';

export interface PublishRequest {
  payload: Payload;
  /** Its transaction is the one that everything is read and written in. */
  req: PayloadRequest;
  /** E-mail address of whoever is behind it. */
  author: string;
  /** Who approved it; null: nobody had to. */
  approver?: string | null;
  /** Why, as `keepReasons` made it. */
  reason: string;
  /** The documents that were changed: asked about where a scheduled change is about one of them. */
  changed?: ChangedItem[];
  /** True where only drafts of them were saved: what is published of them is what it was. */
  isDraft?: boolean;
  /** The moment from which they are changed; null: now. */
  changedFrom?: Date | null;
  /** Which of the two then holds from the scheduled moment on. */
  conflictAnswer?: ConflictAnswer | null;
  /** True for what was approved, and for what must not wait for anybody. */
  isApproved?: boolean;
  /** True for what nothing may hold up: what is wrong with something scheduled is told another time. */
  isUrgent?: boolean;
}

/**
 * Publishes if what is public, now or at a moment that is scheduled, differs from what is written.
 * Returns the id of the publication that holds from now; null where nothing changes now.
 * @throws PublicationRefused with everything that is wrong, also with what only an edition to come says
 * @throws ApprovalNeeded where somebody else has to approve it
 * @throws ChangeConflict where a scheduled change is about the same document, and nobody said which holds
 */
export async function publish(request: PublishRequest): Promise<string | null> {
  const { payload, req, changed = [], changedFrom = null, isDraft = false } = request;
  const { conflictAnswer = null, isApproved = false, isUrgent = false } = request;
  await lockTransaction(req, 'publishing');
  const latest = await findLatestPublication(payload, req);
  // Later than the one before even if clocks differ: the latest moment is the one that holds.
  const now = new Date(
    latest ? Math.max(Date.now(), Date.parse(latest.holdsFrom) + 1) : Date.now(),
  );
  await settleProposals(payload, req, now);
  const documents = await loadCampaignDocuments(payload, req);
  if (!documents) return null;

  const conditions = await loadLaunchConditions(payload, req);
  const plan = async () =>
    planTimeline({
      documents,
      scheduled: await loadScheduledProposals(payload, req),
      now,
      conditions,
    });
  let timeline = await plan();
  const rules = {
    passed: latest && readSnapshot(latest.data),
    guides: await loadWritingGuides(payload, req),
  };
  const published = isDraft || isUrgent ? [] : changed;
  await checkComingEditions(published, { ...rules, conditions, documents, timeline });
  // Its launch shows the second person the cards, not every word: each is approved when it is written.
  const isForLater = isSaidLater(published, documents, timeline);
  const changesNothing = await saysTheSame(payload, req, latest, timeline);
  if (changesNothing && !isForLater) return null;

  if (!isApproved && (await loadPublishingSettings(payload, req)).hasFourEyes) {
    throw new ApprovalNeeded();
  }
  if (changesNothing) return null;
  const question = { payload, req, changed, answer: conflictAnswer, after: changedFrom ?? now };
  if (await settleConflicts(question)) timeline = await plan();
  await checkTimeline(isUrgent ? timeline.slice(0, 1) : timeline, rules);
  await drawSeenMost(timeline);
  return writeTimeline({ ...request, latest, timeline });
}
