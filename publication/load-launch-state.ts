// The launch checklist as it stands in the documents now.
import type { Payload } from 'payload';
import { readLaunchChecklist } from './launch-checklist';
import { findSiteAddress } from './site-address';
import { readOrganisation } from './snapshot-from-documents';

/** The edition's id and the checklist's items; throws before the first start has filled the tables. */
export async function loadLaunchState(payload: Payload) {
  const one = { depth: 0, limit: 1, overrideAccess: true, pagination: false } as const;
  const editions = await payload.find({ collection: 'editions', ...one, sort: 'id' });
  const organisations = await payload.find({ collection: 'organisation', ...one });
  const [edition] = editions.docs;
  const [organisation] = organisations.docs;
  if (!edition || !organisation) throw new Error('There is no edition yet');
  const items = readLaunchChecklist({
    launch: edition.launch,
    organisation: readOrganisation(organisation),
    siteAddress: findSiteAddress(),
  });
  return { editionId: edition.id, items };
}
