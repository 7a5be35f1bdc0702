// Which snapshot a request is about: the publication that holds, or the rehearsal that the front
// server let it in to.
import type { Snapshot } from '@/campaign/snapshot';
import type { PublicationRow } from '@/server/publications-store';
import { wasFigurePublished } from '@/server/published-figures';
import { loadRehearsalRow, rehearsalHeader } from '@/server/rehearsals-store';
import { findPublication, requireCurrentPublication } from './read-publication';
import { withoutWithdrawn } from './without-withdrawn';

/** What a rehearsal's pages say about themselves. */
export interface Rehearsal {
  /** The moment that is shown. */
  at: Date;
  /** In which its moments are said. */
  timeZone: string;
  expiresAt: Date;
}

export interface ShownPublication extends PublicationRow {
  /** Null: it is public. */
  rehearsal: Rehearsal | null;
}

/** For routes that show what holds. */
export async function requireShownPublication(request: Request): Promise<ShownPublication> {
  const id = request.headers.get(rehearsalHeader);
  if (id === null) return publicly(await requireCurrentPublication());
  const rehearsal = await findRehearsal(id);
  if (!rehearsal) throw new Error(`There is no rehearsal ${id}`);
  return rehearsal;
}

/** For routes whose address names a publication: a rehearsal is found from within itself only. */
export async function findShownPublication(
  request: Request,
  id: string,
): Promise<ShownPublication | null> {
  if (request.headers.get(rehearsalHeader) === id) return findRehearsal(id);
  const publication = await findPublication(id);
  return publication && publicly(publication);
}

/** For pages, whose inner address no client can name. */
export async function requireShownSnapshot(
  id: string,
): Promise<{ snapshot: Snapshot; rehearsal: Rehearsal | null }> {
  const publication = await findPublication(id);
  const shown = publication ? await publicly(publication) : await findRehearsal(id);
  if (!shown) throw new Error(`There is no publication ${id}`);
  return shown;
}

/** One object for each snapshot: what is derived from a snapshot is kept by it. */
const publicSnapshots = new WeakMap<Snapshot, Snapshot>();

/** Without what was withdrawn before anybody saw it: that there was such a draft is no news. */
async function publicly(publication: PublicationRow): Promise<ShownPublication> {
  const { snapshot } = publication;
  const known = await Promise.all(snapshot.withdrawn.map(({ slug }) => wasFigurePublished(slug)));
  if (!known.includes(false)) return { ...publication, rehearsal: null };
  const withdrawn = snapshot.withdrawn.filter((_, index) => known[index]);
  const shown = publicSnapshots.get(snapshot) ?? { ...snapshot, withdrawn };
  publicSnapshots.set(snapshot, shown);
  return { ...publication, snapshot: shown, rehearsal: null };
}

async function findRehearsal(id: string): Promise<ShownPublication | null> {
  const row = await loadRehearsalRow(id);
  if (!row) return null;
  const { at, expiresAt, timeZone } = row;
  const { withdrawn } = (await requireCurrentPublication()).snapshot;
  const snapshot = withoutWithdrawn(row.snapshot, withdrawn);
  return { id, holdsFrom: at, snapshot, rehearsal: { at, timeZone: timeZone ?? 'UTC', expiresAt } };
}
