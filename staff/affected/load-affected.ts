// What publishing a document's newest draft would make of the site: found by publishing it in a
// transaction that is undone, so that every check of a real publication holds. What belongs to an
// edition to come is shown in that edition, as while it runs. Nothing is kept but, for the cards
// that the view then asks for, a few results in memory.
import { createLocalReq, type PayloadRequest } from 'payload';
import type { Snapshot } from '@/campaign/snapshot';
import {
  type ComingEdition,
  composeAsRunning,
  findConcernedEdition,
} from '@/publication/as-launched';
import { type ContentCollection, requireCampaignDocuments } from '@/publication/campaign-documents';
import { applyChanges } from '@/publication/changes';
import { loadLaunchConditions } from '@/publication/load-launch-conditions';
import { requireCurrentPublication } from '@/publication/read-publication';
import { settleDueProposals } from '@/publication/settle-proposals';
import { findChosenFigures, snapshotFromDocuments } from '@/publication/snapshot-from-documents';
import { processWide } from '@/server/process-wide';
import { tryDocuments } from '../endpoints/try-documents';

export const affectedCollections = ['copy', 'country-texts', 'statistics', 'editions'] as const;
export type AffectedCollection = (typeof affectedCollections)[number] & ContentCollection;

export interface Affected {
  before: Snapshot;
  after: Snapshot;
  /** Slugs on the list of the edition that `after` shows, withdrawn figures too. */
  chosen: string[];
  /** The edition to come in which it is shown; null: what the public sees. */
  edition: ComingEdition | null;
}

export interface AffectedDocument {
  collection: AffectedCollection;
  id: number;
}

/** Each holds two snapshots of some 300 KB. */
const keptResults = 8;

/**
 * Throws what publishing would throw about the document itself, and NotFound where there is none that
 * `req`'s person may read.
 */
export async function loadAffected(
  { collection, id }: AffectedDocument,
  req: PayloadRequest,
): Promise<Affected> {
  const { updatedAt } = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
    user: req.user,
  });
  const current = await requireCurrentPublication();
  const key = [collection, id, updatedAt, current.id].join();
  const kept = processWide('affected', () => new Map<string, Affected>());
  const known = kept.get(key);
  if (known) return known;
  const affected = await compose({ collection, id }, current.snapshot, req);
  kept.set(key, affected);
  const [oldest] = kept.keys();
  if (kept.size > keptResults && oldest !== undefined) kept.delete(oldest);
  return affected;
}

async function compose(
  document: AffectedDocument,
  publicNow: Snapshot,
  { payload, user }: PayloadRequest,
): Promise<Affected> {
  // What has come into force by its moment belongs to the present, not to this draft.
  await settleDueProposals(payload, await createLocalReq({}, payload));
  const trial = await createLocalReq({ user: user ?? undefined }, payload);
  const changes = await tryDocuments([{ ...document, locale: 'en' }], trial);
  const req = await createLocalReq({}, payload);
  const before = await requireCampaignDocuments(payload, req);
  const after = applyChanges(before, changes);
  const conditions = await loadLaunchConditions(payload, req);
  const now = new Date();
  const edition = findConcernedEdition(after, changes, now);
  if (!edition) {
    const snapshot = snapshotFromDocuments(after, conditions, now);
    const chosen = findChosenFigures(after, snapshot);
    return { before: publicNow, after: snapshot, chosen, edition };
  }
  const { id } = edition;
  const running = composeAsRunning(after, conditions, id);
  return {
    before: composeAsRunning(before, conditions, id),
    after: running,
    chosen: findChosenFigures(after, running),
    edition,
  };
}
