// The rows of the table `publications`: what holds, and what is written ahead of its moment. A row
// whose moment has come is never touched again.
import { randomBytes } from 'node:crypto';
import type { Payload, PayloadRequest } from 'payload';
import type { TimelineEntry } from './plan-timeline';
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
  for (const entry of later) {
    if (!findRow(scheduled, entry)) await writeRow(writing, entry, namesOf(entry));
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

function namesOf({ proposals, snapshot }: TimelineEntry) {
  const listed = (names: (string | null)[]) =>
    [...new Set(names.filter((name) => name !== null))].join(', ');
  return {
    author: listed(proposals.map(({ author }) => author)) || calendarAuthor,
    approver: listed(proposals.map(({ approver }) => approver)) || null,
    reason: listed(proposals.map(({ reason }) => reason)) || snapshot.edition.name,
    isScheduled: true,
  };
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
