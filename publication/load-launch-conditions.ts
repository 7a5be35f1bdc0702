// What a launch depends on besides the published documents, seen from a request's transaction.
import type { Payload, PayloadRequest } from 'payload';
import { readSnapshot } from '@/campaign/read-snapshot';
import type { LaunchConditions } from './launch-checklist';
import { findSiteAddress } from './site-address';
import { readSignOffs, type SignOffs } from './text-sign-offs';

export async function loadLaunchConditions(
  payload: Payload,
  req: PayloadRequest,
): Promise<LaunchConditions> {
  return {
    siteAddress: findSiteAddress(),
    signOffs: await loadSignOffs(payload, req),
    launchedEdition: await findLaunchedEdition(payload, req),
  };
}

/** All of them: some hundreds of texts. */
async function loadSignOffs(payload: Payload, req: PayloadRequest): Promise<SignOffs> {
  const { docs } = await payload.find({
    collection: 'sign-offs',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'id',
  });
  return readSignOffs(docs);
}

async function findLaunchedEdition(payload: Payload, req: PayloadRequest): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'publications',
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    sort: '-holdsFrom',
    where: { holdsFrom: { less_than_equal: new Date().toISOString() } },
  });
  const [current] = docs;
  const snapshot = current && readSnapshot(current.data);
  return snapshot?.isLaunched ? snapshot.edition.slug : null;
}
