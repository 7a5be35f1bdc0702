// Publishing: composes what staff have published into one snapshot, checks it, draws the overlays
// seen most, and writes one row. Refuses as a whole: nothing is half-published.
import { randomBytes } from 'node:crypto';
import type { Payload, PayloadRequest } from 'payload';
import { readSnapshot } from '@/campaign/read-snapshot';
import type { Snapshot } from '@/campaign/snapshot';
import type { OverlaySpec } from '@/card/card-spec';
import { requireDesign } from '@/card/designs/designs';
import { loadCardFonts } from '@/server/card-fonts';
import { loadOverlay } from '@/server/overlay-store';
import { composeSnapshot } from './compose-snapshot';
import { findFitProblems } from './find-fit-problems';
import { findSnapshotProblems } from './find-snapshot-problems';
import { lockPublishing } from './lock-publishing';
import { PublicationRefused } from './publication-problem';
import { drawOverlayPng, publishedOverlays } from './published-overlays';

export interface PublishRequest {
  payload: Payload;
  /** Its transaction is the one that everything is read and written in. */
  req: PayloadRequest;
  /** E-mail address of whoever is behind it. */
  author: string;
  /** Why, for people: "Figure: ratio-78". */
  reason: string;
}

/**
 * Publishes if what is public differs from the latest publication.
 * Returns the new publication's id, or null where nothing changed.
 * @throws PublicationRefused with everything that is wrong
 */
export async function publish({
  payload,
  req,
  author,
  reason,
}: PublishRequest): Promise<string | null> {
  await lockPublishing(payload, req);
  const snapshot = await composeSnapshot(payload, req);
  if (!snapshot) return null;
  const latest = await findLatestPublication(payload, req);
  const data = JSON.stringify(snapshot);
  if (latest?.data === data) return null;

  requireComplete(snapshot);
  await requireFit(snapshot, latest && readSnapshot(latest.data));
  await drawOverlaysSeenMost(snapshot);
  const id = randomBytes(16).toString('hex');
  const now = Date.now();
  // Later than the one before even if clocks differ: the latest moment is the one that holds.
  const holdsFromMs = latest ? Math.max(now, Date.parse(latest.holdsFrom) + 1) : now;
  const holdsFrom = new Date(holdsFromMs).toISOString();
  await payload.create({
    collection: 'publications',
    data: { id, holdsFrom, author, reason, data },
    overrideAccess: true,
    req,
  });
  return id;
}

async function findLatestPublication(payload: Payload, req: PayloadRequest) {
  const { docs } = await payload.find({
    collection: 'publications',
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    sort: '-holdsFrom',
  });
  return docs[0] ?? null;
}

function requireComplete(snapshot: Snapshot): void {
  const problems = findSnapshotProblems(snapshot);
  if (problems.length > 0) throw new PublicationRefused(problems);
}

/** Lays out what the latest publication does not have yet; what it has passed before. */
async function requireFit(snapshot: Snapshot, latest: Snapshot | null): Promise<void> {
  const fonts = await loadCardFonts();
  const passed = new Set(latest && publishedOverlays(latest, fonts).map(({ hash }) => hash));
  const overlays = publishedOverlays(snapshot, fonts).filter(({ hash }) => !passed.has(hash));
  const problems = await findFitProblems(overlays, snapshot.edition.slug, fonts);
  if (problems.length > 0) throw new PublicationRefused(problems);
}

/** The lead statistic in the format and design that visitors meet first, so that none waits. */
async function drawOverlaysSeenMost(snapshot: Snapshot): Promise<void> {
  const [lead] = snapshot.edition.statistics;
  const [design] = snapshot.edition.designs;
  const overlays = publishedOverlays(snapshot, await loadCardFonts()).filter(
    ({ spec, statistic }) =>
      statistic === lead &&
      spec.design === design &&
      spec.format === 'portrait' &&
      isDefaultPlacement(spec),
  );
  await Promise.all(
    overlays.map(({ hash, spec }) => loadOverlay(hash, () => drawOverlayPng(spec))),
  );
}

function isDefaultPlacement({ design, format, placement }: OverlaySpec): boolean {
  return requireDesign(design).defaultPlacement(format) === placement;
}
