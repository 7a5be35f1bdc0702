import { describe, expect, it } from 'vitest';
import { offeredStatistics } from '@/campaign/offered-statistics';
import type { CampaignDocuments } from '@/publication/campaign-documents';
import { type Change, findDocumentChanges } from '@/publication/changes';
import { planTimeline } from '@/publication/plan-timeline';
import type { ScheduledProposal } from '@/publication/proposal';
import { defaultDocuments as reviewedDocuments } from './campaign-of-documents';

const now = new Date('2026-11-01T12:00:00Z');
const noon = new Date('2026-11-18T12:00:00Z');
const evening = new Date('2026-11-18T20:00:00Z');

/** Without reviews, so that only what a test schedules stands ahead. */
function defaultDocuments(): CampaignDocuments {
  const documents = reviewedDocuments();
  for (const figure of documents.statistics) figure.reviewBy = null;
  return documents;
}

/** Launched and running for years: reviews count. */
function launchedDocuments(): CampaignDocuments {
  const documents = reviewedDocuments();
  const [edition] = documents.editions;
  if (edition) {
    edition.startsOn = '2026-01-01T12:00:00.000Z';
    edition.endsOn = '2030-12-31T12:00:00.000Z';
    edition.launch = { ...edition.launch, leadFigure: 'kept', isConfirmed: true };
  }
  return documents;
}

function changesOf(edit: (documents: CampaignDocuments) => void): Change[] {
  const after = defaultDocuments();
  edit(after);
  return findDocumentChanges(defaultDocuments(), after);
}

const hashtag = (value: string) =>
  changesOf(({ editions: [edition] }) => {
    if (edition) edition.hashtag = value;
  });
const year = (value: string) =>
  changesOf(({ statistics: [figure] }) => {
    if (figure) figure.year = value;
  });

function scheduled(id: number, holdsFrom: Date, changes: Change[]): ScheduledProposal {
  return {
    id,
    status: 'approved',
    reason: `Reason ${id}`,
    author: 'author@example.org',
    authorId: 1,
    approver: null,
    note: '',
    createdAt: now,
    decidedAt: now,
    holdsFrom,
    timeZone: 'Europe/Brussels',
    changes,
  };
}

function plan(proposals: ScheduledProposal[], documents = defaultDocuments()) {
  const conditions = { siteAddress: null, signOffs: new Map(), launchedEdition: null };
  return planTimeline({ documents, scheduled: proposals, now, conditions });
}

describe('planTimeline', () => {
  it('takes figures off new cards when their reviews are overdue by more than staff allow', () => {
    const entries = plan([], launchedDocuments()).slice(0, 2);
    expect(entries.map(({ at }) => at)).toEqual([now, new Date('2027-09-28T22:00:00Z')]);
    const reviewed = entries.map(({ snapshot }) =>
      snapshot.statistics.map(({ isUnderReview }) => isUnderReview),
    );
    expect(reviewed[0]).not.toContain(true);
    expect(reviewed[1]).not.toContain(false);
    expect(entries.map(({ snapshot }) => offeredStatistics(snapshot).length)).toEqual([2, 0]);
    // What staff chose stays chosen: once they have looked, it is offered again.
    expect(entries[1]?.snapshot.edition).toEqual(entries[0]?.snapshot.edition);
  });

  it('never closes a demonstration, whatever its dates', () => {
    expect(plan([], reviewedDocuments()).map(({ at }) => at)).toEqual([now]);
  });

  it('is the present alone where nothing is scheduled', () => {
    expect(plan([]).map(({ at }) => at)).toEqual([now]);
  });

  it('adds each scheduled change to what holds by then', () => {
    const entries = plan([
      scheduled(2, evening, year('2027')),
      scheduled(1, noon, hashtag('#dogs')),
    ]);
    expect(entries.map(({ at }) => at)).toEqual([now, noon, evening]);
    const said = entries.map(({ snapshot }) => [
      snapshot.edition.hashtag,
      snapshot.statistics.find(({ slug }) => slug === 'ratio-78')?.year,
    ]);
    expect(said).toEqual([
      ['#catsforkids', '2020'],
      ['#dogs', '2020'],
      ['#dogs', '2027'],
    ]);
  });

  it('carries what is published now into what is scheduled', () => {
    const documents = defaultDocuments();
    const [organisation] = documents.organisation;
    if (organisation) organisation.name = 'A new name';
    const [, later] = plan([scheduled(1, noon, hashtag('#dogs'))], documents);
    expect(later?.snapshot.organisation.name).toBe('A new name');
    expect(later?.snapshot.edition.hashtag).toBe('#dogs');
  });

  it('makes one publication of changes for the same moment, the later proposal last', () => {
    const entries = plan([
      scheduled(2, noon, hashtag('#second')),
      scheduled(1, noon, hashtag('#first')),
    ]);
    expect(entries).toHaveLength(2);
    expect(entries[1]?.snapshot.edition.hashtag).toBe('#second');
    expect(entries[1]?.proposals.map(({ id }) => id)).toEqual([1, 2]);
  });

  it('makes none where a scheduled change says what is already said', () => {
    expect(plan([scheduled(1, noon, hashtag('#catsforkids'))])).toHaveLength(1);
  });

  it('keeps a withdrawn figure out of everything, also of what is scheduled', () => {
    const documents = defaultDocuments();
    documents.withdrawals = [
      { id: 1, statistic: 'ratio-78', on: '2026-11-01', note: {}, createdAt: '', updatedAt: '' },
    ];
    for (const { snapshot } of plan([scheduled(1, noon, year('2027'))], documents)) {
      expect(snapshot.edition.statistics).toEqual(['iwf-2024-interval']);
      expect(snapshot.statistics.map(({ slug }) => slug)).not.toContain('ratio-78');
      expect(snapshot.withdrawn.map(({ slug }) => slug)).toEqual(['ratio-78']);
    }
  });
});
