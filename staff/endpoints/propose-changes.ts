// POST /staff-api/proposals/propose: what chosen documents would say becomes a proposal. Where nobody
// else has to approve it, it is in force at once, or scheduled.
import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import type { Change } from '@/publication/changes';
import { inTransaction } from '@/publication/in-transaction';
import { approveProposal, propose } from '@/publication/proposals';
import {
  keepReasons,
  type OwnReason,
  type PublicationReason,
} from '@/publication/publication-reason';
import { loadPublishingSettings } from '@/publication/publishing-settings';
import { conflictAnswers } from '@/publication/settle-conflicts';
import { settleDueProposals } from '@/publication/settle-proposals';
import type { AuditAction } from '../audit/audit-entry';
import { recordAudit } from '../audit/record-audit';
import { sayRefusal } from '../hooks/say-refusal';
import { sayApproval } from '../messages/say-outcome';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { answerJson } from './answer-json';
import { readBody } from './read-input';
import { chosenMoment, readMoment } from './read-moment';
import { requirePerson } from './require-person';
import {
  type ProposedDocument,
  proposedDocument,
  type SavedDraft,
  saveDraft,
  tryDocuments,
} from './try-documents';

const maxDocuments = 60;

export const proposalWishes = {
  reason: z.string().trim().max(300).default(''),
  /** Null: as soon as it is approved. */
  at: chosenMoment.nullable().default(null),
  onConflict: z.enum(conflictAnswers).nullable().default(null),
};
const request = z.object({
  documents: z.array(proposedDocument).min(1).max(maxDocuments),
  ...proposalWishes,
});
export type ProposalWishes = Pick<z.infer<typeof request>, 'reason' | 'at' | 'onConflict'>;

export interface ProposalAnswer {
  proposal: number;
  /** Whether somebody else has to approve it. */
  isWaiting: boolean;
  /** The publication that holds from now; null: none does yet. */
  publication: string | null;
  /** What became of it, in the words of whoever asked. */
  message: string;
}

export const proposeChangesEndpoint: Omit<Endpoint, 'root'> = {
  path: '/propose',
  method: 'post',
  handler: async (req) => {
    requirePerson(req);
    const { documents, ...wishes } = await readBody(req, request);
    const saved: SavedDraft[] = [];
    try {
      await settleDueProposals(req.payload, req);
      // Wrong moments are told before anything is kept.
      if (wishes.at) readMoment(wishes.at, req);
      const proposed: ProposedDocument[] = [];
      for (const document of documents) {
        const draft = await saveDraft(document, req);
        if (draft) saved.push(draft);
        proposed.push(draft ? { ...document, id: draft.id, data: undefined } : document);
      }
      return await answerProposal(req, await tryDocuments(proposed, req), wishes);
    } catch (error) {
      throw withSaved(sayRefusal(error, req), saved);
    }
  },
};

/** So that the form goes on from the draft that was kept, and the next attempt is no surprise. */
function withSaved(error: unknown, saved: SavedDraft[]): unknown {
  if (error instanceof APIError && saved.length > 0) error.data = { ...error.data, saved };
  return error;
}

interface KnownWishes extends Omit<ProposalWishes, 'reason'> {
  /** Empty: it is what the documents are called. */
  reason: PublicationReason;
}

/**
 * Keeps the changes as a proposal, and approves it in the same step where nobody else has to.
 * `action`: the word for it in the audit trail.
 */
export async function answerProposal(
  req: PayloadRequest,
  changes: Change[],
  { at, onConflict, reason }: KnownWishes,
  action: AuditAction = 'change-proposed',
): Promise<Response> {
  const { payload } = req;
  const step = { payload, req, person: requirePerson(req) };
  const { hasFourEyes, timeZone } = await loadPublishingSettings(payload, req);
  const kept = keepReasons([reason || reasonOfDocuments(changes)]);
  try {
    const answer = await inTransaction(req, async (): Promise<ProposalAnswer> => {
      const proposal = await propose(step, {
        changes,
        reason: kept,
        holdsFrom: at && readMoment(at, req),
        timeZone: at?.timeZone ?? timeZone,
      });
      await recordAudit(req, {
        action,
        document: `proposals/${proposal}`,
        subject: kept,
        details: at ? { holdsFrom: readMoment(at, req).toISOString() } : {},
      });
      const approval = { id: proposal, seen: null, note: '', conflictAnswer: onConflict };
      const publication = hasFourEyes ? null : await approveProposal(step, approval);
      const message = hasFourEyes
        ? staffMessagesFor(req.i18n.language).outcomes.waits
        : await sayApproval({ id: proposal, publication }, req);
      return { proposal, isWaiting: hasFourEyes, publication, message };
    });
    return answerJson(answer, 201);
  } catch (error) {
    throw sayRefusal(error, req);
  }
}

const documentsNamed = 5;

function reasonOfDocuments(changes: Change[]): OwnReason {
  const documents = changes
    .slice(0, documentsNamed)
    .map(({ collection, title }) => ({ collection, title }));
  return { because: 'documents', documents, more: changes.length - documents.length };
}
