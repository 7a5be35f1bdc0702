// The way of a proposed change: proposed, approved by somebody else where that is asked for, in force
// at its moment. Each step is one transaction under the publishing lock. Knows no HTTP.
import type { Payload, PayloadRequest } from 'payload';
import type { Change } from './changes';
import { checkComingEditions } from './check-coming-editions';
import { checkTimeline } from './check-timeline';
import { inTransaction } from './in-transaction';
import { loadLaunchConditions } from './load-launch-conditions';
import { requireProposal } from './load-proposals';
import { loadWritingGuides } from './load-writing-guides';
import { planTimeline } from './plan-timeline';
import { isWaiting, type Proposal } from './proposal';
import { loadSides, type ProposalSides } from './proposal-sides';
import { publish } from './publish';
import { loadPublishingSettings } from './publishing-settings';
import type { ConflictAnswer } from './settle-conflicts';
import { lockAndSettle } from './settle-proposals';
import { snapshotFromDocuments } from './snapshot-from-documents';
import { withdrawnFrom } from './withdrawn-from';
import { writeChanges } from './write-changes';

/** Whoever is signed in. */
export interface Person {
  id: number;
  email: string;
}

export interface ProposalStep {
  payload: Payload;
  /** Without a transaction of its own yet. */
  req: PayloadRequest;
  person: Person;
}

export type ProposalRefusalCode =
  /** What would be proposed changes nothing. */
  | 'nothing-changes'
  /** Nobody approves what they proposed themselves. */
  | 'own-proposal'
  /** Only its author takes it back. */
  | 'not-yours'
  /** It was decided, taken back or settled in the meantime. */
  | 'no-longer-open'
  /** What it changes, or what it would change it to, is not what the person looked at. */
  | 'changed-since'
  /** The moment chosen has passed. */
  | 'moment-passed';

/** Thrown where a step cannot be taken; nothing was changed. */
export class ProposalRefused extends Error {
  constructor(readonly code: ProposalRefusalCode) {
    super(`Proposal refused: ${code}`);
    this.name = 'ProposalRefused';
  }
}

export interface NewProposal {
  /** As `keepReasons` made it. */
  reason: string;
  /** Null: as soon as it is approved. */
  holdsFrom: Date | null;
  timeZone: string;
  changes: Change[];
}

/**
 * Keeps a proposal. Returns its id.
 * @throws ProposalRefused, PublicationRefused where it could not be published as it is
 */
export async function propose(
  { payload, req, person }: ProposalStep,
  { changes, holdsFrom, reason, timeZone }: NewProposal,
): Promise<number> {
  if (changes.length === 0) throw new ProposalRefused('nothing-changes');
  requireMomentAhead(holdsFrom);
  const sides = await loadSides(payload, req, { changes, holdsFrom });
  await requireFitToPublish(payload, req, sides);
  const created = await payload.create({
    collection: 'proposals',
    data: {
      status: 'open',
      reason,
      author: person.email,
      authorId: person.id,
      holdsFrom: holdsFrom?.toISOString() ?? null,
      timeZone,
      changes: JSON.stringify(changes),
    },
    overrideAccess: true,
    req,
  });
  return created.id;
}

/** @throws PublicationRefused */
async function requireFitToPublish(
  payload: Payload,
  req: PayloadRequest,
  { after, at, before, changes }: ProposalSides,
): Promise<void> {
  const conditions = await loadLaunchConditions(payload, req);
  const [entry] = planTimeline({ documents: after, scheduled: [], now: at, conditions });
  if (!entry) return;
  const rules = {
    passed: snapshotFromDocuments(before, conditions, at),
    guides: await loadWritingGuides(payload, req),
  };
  await checkTimeline([entry], rules);
  const timeline = [entry];
  await checkComingEditions(changes, { ...rules, conditions, documents: after, timeline });
}

export interface Approval {
  id: number;
  /** The digest of what the approver looked at; null: made by our own code a moment ago. */
  seen: string | null;
  note: string;
  conflictAnswer: ConflictAnswer | null;
}

/**
 * Approves a proposal: in force at once, or scheduled. Returns the publication that holds from now,
 * null where it is scheduled.
 * @throws ProposalRefused, ChangeConflict, PublicationRefused
 */
export async function approveProposal(
  { payload, req, person }: ProposalStep,
  approval: Approval,
): Promise<string | null> {
  return inTransaction(req, async () => {
    const proposal = await requireOpen(payload, req, approval.id);
    const { hasFourEyes } = await loadPublishingSettings(payload, req);
    if (hasFourEyes && proposal.authorId === person.id) throw new ProposalRefused('own-proposal');
    const { digest } = await loadSides(payload, req, proposal);
    if (approval.seen !== null && approval.seen !== digest) {
      throw new ProposalRefused('changed-since');
    }
    const { changes, holdsFrom, id } = proposal;
    requireMomentAhead(holdsFrom);
    const approver = proposal.authorId === person.id ? null : person.email;
    await decide(payload, req, id, {
      status: holdsFrom === null ? 'settled' : 'approved',
      approver,
      note: approval.note,
    });
    if (holdsFrom === null) await writeChanges({ payload, req, author: proposal.author }, changes);
    return publish({
      payload,
      req,
      author: proposal.author,
      approver,
      reason: proposal.reason,
      changed: changes,
      changedFrom: holdsFrom,
      conflictAnswer: approval.conflictAnswer,
      isApproved: true,
    });
  });
}

/** @throws ProposalRefused */
export async function refuseProposal(
  { payload, req, person }: ProposalStep,
  { id, note }: Pick<Approval, 'id' | 'note'>,
): Promise<void> {
  await inTransaction(req, async () => {
    await requireOpen(payload, req, id);
    await decide(payload, req, id, { status: 'refused', approver: person.email, note });
  });
}

/**
 * Its author takes back an open proposal; anybody cancels one that waits for its moment.
 * @throws ProposalRefused
 */
export async function takeBackProposal(
  { payload, req, person }: ProposalStep,
  { id, note }: Pick<Approval, 'id' | 'note'>,
): Promise<void> {
  await inTransaction(req, async () => {
    const proposal = await requireWaiting(payload, req, id);
    if (proposal.status === 'open' && proposal.authorId !== person.id) {
      throw new ProposalRefused('not-yours');
    }
    await decide(payload, req, id, {
      status: 'taken-back',
      approver: proposal.approver,
      note: note || person.email,
    });
    await publish({
      payload,
      req,
      author: person.email,
      reason: proposal.reason,
      isApproved: true,
    });
  });
}

export interface NewMoment {
  id: number;
  /** Null: as soon as it is approved. */
  holdsFrom: Date | null;
  timeZone: string;
  conflictAnswer: ConflictAnswer | null;
}

/**
 * Moves a proposal to another moment. Where somebody else has to approve, it waits for that again,
 * as a proposal of whoever moved it.
 * @throws ProposalRefused, ChangeConflict, PublicationRefused
 */
export async function moveProposal(
  { payload, req, person }: ProposalStep,
  { id, holdsFrom, timeZone, conflictAnswer }: NewMoment,
): Promise<void> {
  await inTransaction(req, async () => {
    const proposal = await requireWaiting(payload, req, id);
    requireMomentAhead(holdsFrom);
    const settings = await loadPublishingSettings(payload, req);
    const changes = withdrawnFrom(proposal.changes, holdsFrom ?? new Date(), settings.timeZone);
    const moment = {
      holdsFrom: holdsFrom?.toISOString() ?? null,
      timeZone,
      changes: JSON.stringify(changes),
    };
    const waitsAgain = {
      status: 'open',
      approver: null,
      author: person.email,
      authorId: person.id,
    };
    await payload.db.updateOne({
      collection: 'proposals',
      id,
      data: settings.hasFourEyes ? { ...moment, ...waitsAgain } : moment,
      req,
    });
    await publish({
      payload,
      req,
      author: person.email,
      reason: proposal.reason,
      changed: proposal.status === 'approved' ? proposal.changes : [],
      changedFrom: holdsFrom,
      conflictAnswer,
      isApproved: true,
    });
  });
}

function requireMomentAhead(holdsFrom: Date | null): void {
  if (holdsFrom !== null && holdsFrom <= new Date()) throw new ProposalRefused('moment-passed');
}

async function requireOpen(payload: Payload, req: PayloadRequest, id: number): Promise<Proposal> {
  const proposal = await requireWaiting(payload, req, id);
  if (proposal.status !== 'open') throw new ProposalRefused('no-longer-open');
  return proposal;
}

/** Open or scheduled, after everything that is due has been settled. */
async function requireWaiting(
  payload: Payload,
  req: PayloadRequest,
  id: number,
): Promise<Proposal> {
  await lockAndSettle(payload, req);
  const proposal = await requireProposal(payload, req, id);
  if (isWaiting(proposal)) return proposal;
  throw new ProposalRefused('no-longer-open');
}

function decide(
  payload: Payload,
  req: PayloadRequest,
  id: number,
  decision: Pick<Proposal, 'status' | 'approver' | 'note'>,
) {
  const data = { ...decision, decidedAt: new Date().toISOString() };
  return payload.db.updateOne({ collection: 'proposals', id, data, req });
}
