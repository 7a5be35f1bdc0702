// The rows of the table `publications`: what holds, and what is written ahead of its moment. A row
// whose moment has come is never touched again.
import { randomBytes } from 'node:crypto';
import type { Payload, PayloadRequest } from 'payload';
import type { Snapshot } from '@/campaign/snapshot';
import { findChanges } from './find-changes';
import type { TimelineEntry } from './plan-timeline';
import { joinKeptReasons, keepReasons, type PublicationReason } from './publication-reason';
import type { Publication } from './staff-documents';

/** The publication that holds, or that another instance's clock has just made hold; null: none. */
export async function findLatestPublication(
  payload: Payload,
  req: PayloadRequest,
): Promise<Publication | null> {
  const { docs } = await payload.db.find<Publication>({
    collection: 'publications',
    limit: 1,
    pagination: false,
    req,
    sort: ['-holdsFrom', '-createdAt', '-id'],
    where: {
      or: [
        { isScheduled: { not_equals: true } },
        { holdsFrom: { less_than_equal: new Date().toISOString() } },
      ],
    },
  });
  return docs[0] ?? null;
}

/** Whether the rows that are written say exactly what the timeline says. */
export async function saysTheSame(
  payload: Payload,
  req: PayloadRequest,
  latest: Publication | null,
  [now, ...later]: TimelineEntry[],
): Promise<boolean> {
  if (latest?.data !== JSON.stringify(now?.snapshot)) return false;
  const scheduled = await loadScheduledRows(payload, req);
  return (
    scheduled.length === later.length && later.every((entry) => findRow(scheduled, entry) !== null)
  );
}

export interface TimelineWriting {
  payload: Payload;
  req: PayloadRequest;
  author: string;
  approver?: string | null;
  /** As `keepReasons` made it. */
  reason: string;
  latest: Publication | null;
  timeline: TimelineEntry[];
}

/** Returns the id of the row that holds from now; null where what holds stays as it is. */
export async function writeTimeline(writing: TimelineWriting): Promise<string | null> {
  const { payload, req, latest } = writing;
  const [now, ...later] = writing.timeline;
  if (!now) throw new Error('A timeline begins now');
  const scheduled = await loadScheduledRows(payload, req);
  const kept = new Set(later.map((entry) => findRow(scheduled, entry)?.id));
  for (const { holdsFrom, id } of scheduled) {
    // One whose moment has come while this was composed was public: the new row overtakes it.
    if (kept.has(id) || Date.parse(holdsFrom) <= Date.now()) continue;
    await payload.db.deleteOne({ collection: 'publications', req, where: { id: { equals: id } } });
  }
  for (const [index, entry] of later.entries()) {
    const before = writing.timeline[index]?.snapshot ?? now.snapshot;
    if (!findRow(scheduled, entry)) await writeRow(writing, entry, namesOf(entry, before));
  }
  const { approver = null, author, reason } = writing;
  if (latest?.data === JSON.stringify(now.snapshot)) return null;
  return writeRow(writing, now, { approver, author, reason, isScheduled: false });
}

async function writeRow(
  { payload, req }: TimelineWriting,
  { at, snapshot }: TimelineEntry,
  names: Pick<Publication, 'approver' | 'author' | 'reason' | 'isScheduled'>,
): Promise<string> {
  const id = randomBytes(16).toString('hex');
  const data = JSON.stringify(snapshot);
  await payload.create({
    collection: 'publications',
    data: { id, holdsFrom: at.toISOString(), ...names, data },
    overrideAccess: true,
    req,
  });
  return id;
}

/** Who stands behind what changes without a person: the calendar. */
export const calendarAuthor = 'Pawcard';

function namesOf({ proposals, snapshot }: TimelineEntry, before: Snapshot) {
  const listed = (names: (string | null)[]) =>
    [...new Set(names.filter((name) => name !== null))].join(', ');
  return {
    author: listed(proposals.map(({ author }) => author)) || calendarAuthor,
    approver: listed(proposals.map(({ approver }) => approver)) || null,
    reason:
      proposals.length > 0
        ? joinKeptReasons(proposals.map(({ reason }) => reason))
        : keepReasons([reasonOfCalendar(before, snapshot)]),
    isScheduled: true,
  };
}

/** What changes by itself is the edition, its phase, or which figures are fit for new cards. */
function reasonOfCalendar(before: Snapshot, after: Snapshot): PublicationReason {
  const { edition, phase } = after;
  if (phase !== before.phase || edition.name !== before.edition.name) {
    return { because: 'phase', edition: edition.name, phase };
  }
  const left = before.edition.statistics.filter((slug) => !edition.statistics.includes(slug));
  const changed = findChanges(before, after).flatMap((change) =>
    change.part === 'statistic' ? [change.slug] : [],
  );
  return { because: 'overdue', slugs: [...new Set([...left, ...changed])] };
}

function loadScheduledRows(payload: Payload, req: PayloadRequest): Promise<Publication[]> {
  return payload.db
    .find<Publication>({
      collection: 'publications',
      pagination: false,
      req,
      sort: 'holdsFrom',
      where: {
        and: [
          { isScheduled: { equals: true } },
          { holdsFrom: { greater_than: new Date().toISOString() } },
        ],
      },
    })
    .then(({ docs }) => docs);
}

function findRow(rows: Publication[], { at, snapshot }: TimelineEntry): Publication | null {
  const data = JSON.stringify(snapshot);
  return (
    rows.find((row) => Date.parse(row.holdsFrom) === at.getTime() && row.data === data) ?? null
  );
}
