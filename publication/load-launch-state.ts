// The launch checklist as it stands in the documents now.
import { createLocalReq, type Payload } from 'payload';
import { requireCampaignDocuments } from './campaign-documents';
import { requireCurrentEdition } from './current-edition';
import { type LaunchState, readLaunchChecklist } from './launch-checklist';
import { loadLaunchConditions } from './load-launch-conditions';
import { composeContent, readLaunchState } from './snapshot-from-documents';

export interface LoadedLaunchState {
  editionId: number;
  items: ReturnType<typeof readLaunchChecklist>;
  locales: LaunchState['locales'];
  wording: LaunchState['wording'];
}

/**
 * An edition's id and its checklist's items; throws where there is none, as before the first start.
 * `editionId`: absent: the edition that the site shows now.
 */
export async function loadLaunchState(
  payload: Payload,
  editionId?: number,
): Promise<LoadedLaunchState> {
  const req = await createLocalReq({}, payload);
  const documents = await requireCampaignDocuments(payload, req);
  const edition =
    editionId === undefined
      ? requireCurrentEdition(documents, new Date())
      : documents.editions.find(({ id }) => id === editionId);
  if (!edition) throw new Error(`There is no edition ${editionId}`);
  const content = composeContent(documents, edition);
  const state = readLaunchState(edition, content, await loadLaunchConditions(payload, req));
  const { locales, wording } = state;
  return { editionId: edition.id, items: readLaunchChecklist(state), locales, wording };
}
