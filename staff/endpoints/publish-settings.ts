// GET /staff-api/publish-settings?collection=…&id=…: whether changes are published or proposed, in
// which time zone moments are chosen, and what is scheduled about a document, for the buttons of
// every form.
import type { Endpoint } from 'payload';
import { isContentCollection } from '@/publication/campaign-documents';
import { loadPublishingSettings, type PublishingSettings } from '@/publication/publishing-settings';
import { findScheduledConflicts } from '@/publication/settle-conflicts';
import { type ConflictAnswerData, describeConflicts } from '../hooks/say-refusal';
import { answerJson } from './answer-json';
import { requirePerson } from './require-person';

export interface PublishSettings extends PublishingSettings {
  /** About the document in question: who publishes it is asked which of the two holds. */
  scheduled: ConflictAnswerData['conflicts'];
}

export const publishSettingsEndpoint: Endpoint = {
  path: '/publish-settings',
  method: 'get',
  handler: async (req) => {
    requirePerson(req);
    const { payload } = req;
    const publishing = await loadPublishingSettings(payload, req);
    const collection = String(req.query?.collection);
    const id = Number(req.query?.id);
    const conflicts =
      isContentCollection(collection) && Number.isInteger(id)
        ? await findScheduledConflicts({
            payload,
            req,
            changed: [{ collection, id }],
            after: new Date(),
          })
        : [];
    const scheduled = describeConflicts(conflicts, req);
    return answerJson({ ...publishing, scheduled } satisfies PublishSettings);
  },
};
