// POST /staff-api/publications/<id>/restore: brings an earlier publication back, or proposes to where
// somebody else has to approve.
import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { readSnapshot } from '@/campaign/read-snapshot';
import type { Snapshot } from '@/campaign/snapshot';
import { keepReasons, type PublicationReason } from '@/publication/publication-reason';
import { loadPublishingSettings } from '@/publication/publishing-settings';
import { requireCurrentPublication } from '@/publication/read-publication';
import { findRestoreChanges, restorePublication } from '@/publication/restore';
import { readConflictAnswer } from '../hooks/read-conflict-answer';
import { sayRefusal } from '../hooks/say-refusal';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { answerJson } from './answer-json';
import { answerProposal } from './propose-changes';
import { requirePerson } from './require-person';

export const restorePublicationEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/restore',
  method: 'post',
  handler: async (req) => {
    const { email: author } = requirePerson(req);
    const { payload } = req;
    const id = String(req.routeParams?.id);
    // Throws where there is none, or not for this person.
    const { data, holdsFrom } = await payload.findByID({
      collection: 'publications',
      id,
      overrideAccess: false,
      req,
    });
    await requireRightToRestore(readSnapshot(data), req);
    const reason: PublicationReason = { because: 'restored', moment: holdsFrom };
    const conflictAnswer = readConflictAnswer(req.query?.onConflict);
    const restoring = {
      payload,
      req,
      id,
      author,
      reason: keepReasons([reason]),
      conflictAnswer,
    };
    try {
      const { hasFourEyes } = await loadPublishingSettings(payload, req);
      if (hasFourEyes) {
        const changes = await findRestoreChanges(restoring);
        return await answerProposal(req, changes, { reason, at: null, onConflict: conflictAnswer });
      }
      const published = await restorePublication(restoring);
      return answerJson({ id: published });
    } catch (error) {
      throw sayRefusal(error, req);
    }
  },
};

/** Editors restore words and figures; what only administrators may set, only they bring back. */
async function requireRightToRestore(snapshot: Snapshot, req: PayloadRequest): Promise<void> {
  if (req.user?.role === 'administrator') return;
  const current = await requireCurrentPublication();
  const isSame =
    JSON.stringify(current.snapshot.organisation) === JSON.stringify(snapshot.organisation);
  if (isSame) return;
  const { restoreNeedsAdministrator } = staffMessagesFor(req.i18n.language).refusals;
  throw new APIError(restoreNeedsAdministrator, 403, null, true);
}
