// What became of something that somebody published, in their words: whether the public sees it now,
// with an edition to come, or not at all.
import type { PayloadRequest } from 'payload';
import { fillIn } from '@/campaign/placeholders';
import { requireCampaignDocuments } from '@/publication/campaign-documents';
import type { ChangedItem } from '@/publication/changes';
import { findLaterEditions } from '@/publication/later-editions';
import { requireProposal } from '@/publication/load-proposals';
import { formatMoment } from './format-moment';
import { staffMessagesFor } from './staff-message-catalogue';

interface Outcome {
  /** The publication that holds from now; null: what the public sees stayed as it was. */
  publication: string | null;
  changed: readonly ChangedItem[];
}

export async function sayOutcome(
  { changed, publication }: Outcome,
  req: PayloadRequest,
): Promise<string> {
  const { outcomes } = staffMessagesFor(req.i18n.language);
  if (publication !== null) return outcomes.publicNow;
  const documents = await requireCampaignDocuments(req.payload, req);
  const [edition] = findLaterEditions(documents, changed, new Date());
  return edition
    ? fillIn(outcomes.publicWithEdition, { edition: edition.name })
    : outcomes.nothingPublic;
}

/** Of a proposal that was approved just now, in `req`'s transaction. */
export async function sayApproval(
  { id, publication }: { id: number; publication: string | null },
  req: PayloadRequest,
): Promise<string> {
  const { changes, holdsFrom, timeZone } = await requireProposal(req.payload, req, id);
  if (holdsFrom === null) return sayOutcome({ changed: changes, publication }, req);
  const { language } = req.i18n;
  return fillIn(staffMessagesFor(language).outcomes.scheduled, {
    moment: formatMoment(holdsFrom.toISOString(), language, timeZone),
  });
}
