// Collection hook: neither the edition that the site shows nor one whose launch is confirmed can be
// deleted: what was public, or is to be, keeps its words. Another's words go with it.
import { APIError, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload';
import { requireCampaignDocuments } from '@/publication/campaign-documents';
import { readEditionDates, requireCurrentEdition } from '@/publication/current-edition';
import { withoutPublication } from '@/publication/without-publication';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

export const keepShownEdition: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const documents = await requireCampaignDocuments(req.payload, req);
  const edition = documents.editions.find((candidate) => candidate.id === Number(id));
  if (!edition) return;
  const isShown = requireCurrentEdition(documents, new Date()).id === edition.id;
  if (isShown || readEditionDates(edition).isConfirmed) {
    const { editionIsShown } = staffMessagesFor(req.i18n.language).refusals;
    throw new APIError(editionIsShown, 400, null, true);
  }
  await deleteWords(edition.id, req);
};

async function deleteWords(edition: number, req: PayloadRequest): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'copy',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { edition: { equals: edition } },
  });
  for (const { id } of docs) {
    await req.payload.delete({
      collection: 'copy',
      context: withoutPublication,
      id,
      overrideAccess: true,
      req,
    });
  }
}
