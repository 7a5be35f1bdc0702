// POST /staff-api/proposals/<id>/approve, refuse, take-back, move: what becomes of a proposal.
import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { inTransaction } from '@/publication/in-transaction';
import { requireProposal } from '@/publication/load-proposals';
import {
  approveProposal,
  moveProposal,
  type ProposalStep,
  refuseProposal,
  takeBackProposal,
} from '@/publication/proposals';
import { loadPublishingSettings } from '@/publication/publishing-settings';
import { conflictAnswers } from '@/publication/settle-conflicts';
import type { AuditAction } from '../audit/audit-entry';
import { recordAudit } from '../audit/record-audit';
import { sayRefusal } from '../hooks/say-refusal';
import { sayApproval } from '../messages/say-outcome';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { answerJson } from './answer-json';
import { readBody } from './read-input';
import { chosenMoment, readMoment } from './read-moment';
import { requirePerson } from './require-person';

const note = z.string().trim().max(2000).default('');
const onConflict = z.enum(conflictAnswers).nullable().default(null);

const approval = z.object({
  /** The digest of the difference that the approver was shown. */
  seen: z.string().max(64),
  note,
  onConflict,
});
const refusal = z.object({ note });
const move = z.object({ at: chosenMoment.nullable(), onConflict });

export const decideProposalEndpoints: Omit<Endpoint, 'root'>[] = [
  step('approve', 'change-approved', approval, async (step, id, { note, onConflict, seen }) => {
    const decision = { id, seen, note, conflictAnswer: onConflict };
    const publication = await approveProposal(step, decision);
    return sayApproval({ id, publication }, step.req);
  }),
  step('refuse', 'change-refused', refusal, async (step, id, { note }) => {
    await refuseProposal(step, { id, note });
    return outcomesFor(step.req).refused;
  }),
  step('take-back', 'change-taken-back', refusal, async (step, id, { note }) => {
    await takeBackProposal(step, { id, note });
    return outcomesFor(step.req).takenBack;
  }),
  step('move', 'change-moved', move, async (step, id, { at, onConflict }) => {
    const { timeZone } = await loadPublishingSettings(step.payload, step.req);
    await moveProposal(step, {
      id,
      holdsFrom: at && readMoment(at, step.req),
      timeZone: at?.timeZone ?? timeZone,
      conflictAnswer: onConflict,
    });
    return outcomesFor(step.req).moved;
  }),
];

export interface DecisionAnswer {
  /** What became of the proposal. */
  message: string;
}

function outcomesFor({ i18n }: PayloadRequest) {
  return staffMessagesFor(i18n.language).outcomes;
}

function step<Body>(
  name: string,
  action: AuditAction,
  body: z.ZodType<Body>,
  /** Resolves to what became of it, in the person's words. */
  take: (step: ProposalStep, id: number, body: Body) => Promise<string>,
): Omit<Endpoint, 'root'> {
  return {
    path: `/:id/${name}`,
    method: 'post',
    handler: async (req: PayloadRequest) => {
      const person = requirePerson(req);
      const decision = await readBody(req, body);
      const id = Number(req.routeParams?.id);
      if (!Number.isInteger(id)) throw new APIError('Unusable decision', 400, null, true);
      try {
        const message = await inTransaction(req, async () => {
          const outcome = await take({ payload: req.payload, req, person }, id, decision);
          const { holdsFrom, reason } = await requireProposal(req.payload, req, id);
          await recordAudit(req, {
            action,
            document: `proposals/${id}`,
            subject: reason,
            details: holdsFrom ? { holdsFrom: holdsFrom.toISOString() } : {},
          });
          return outcome;
        });
        const answer: DecisionAnswer = { message };
        return answerJson(answer);
      } catch (error) {
        throw sayRefusal(error, req);
      }
    },
  };
}
