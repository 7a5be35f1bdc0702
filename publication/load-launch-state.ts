// The launch checklist as it stands in the documents now.
import type { Payload } from 'payload';
import { requireCurrentEdition } from './current-edition';
import { readLaunchChecklist } from './launch-checklist';
import { findSiteAddress } from './site-address';
import { readOrganisation } from './snapshot-from-documents';

/**
 * An edition's id and its checklist's items; throws where there is none, as before the first start.
 * `editionId`: absent: the edition that the site shows now.
 */
export async function loadLaunchState(payload: Payload, editionId?: number) {
  const all = { depth: 0, overrideAccess: true, pagination: false } as const;
  const { docs: editions } = await payload.find({ collection: 'editions', ...all, sort: 'id' });
  const { docs: organisations } = await payload.find({ collection: 'organisation', ...all });
  const [organisation] = organisations;
  if (!organisation) throw new Error('There is no organisation yet');
  const edition =
    editionId === undefined
      ? requireCurrentEdition({ editions, organisation }, new Date())
      : editions.find(({ id }) => id === editionId);
  if (!edition) throw new Error(`There is no edition ${editionId}`);
  const items = readLaunchChecklist({
    launch: edition.launch,
    organisation: readOrganisation(organisation),
    siteAddress: findSiteAddress(),
  });
  return { editionId: edition.id, items };
}
