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
  step('approve', 'change-approved', approval, (step, id, { note, onConflict, seen }) =>
    approveProposal(step, { id, seen, note, conflictAnswer: onConflict }),
  ),
  step('refuse', 'change-refused', refusal, (step, id, { note }) =>
    refuseProposal(step, { id, note }),
  ),
  step('take-back', 'change-taken-back', refusal, (step, id, { note }) =>
    takeBackProposal(step, { id, note }),
  ),
  step('move', 'change-moved', move, async (step, id, { at, onConflict }) => {
    const { timeZone } = await loadPublishingSettings(step.payload, step.req);
    await moveProposal(step, {
      id,
      holdsFrom: at && readMoment(at, step.req),
      timeZone: at?.timeZone ?? timeZone,
      conflictAnswer: onConflict,
    });
  }),
];

function step<Body>(
  name: string,
  action: AuditAction,
  body: z.ZodType<Body>,
  take: (step: ProposalStep, id: number, body: Body) => Promise<unknown>,
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
        await inTransaction(req, async () => {
          await take({ payload: req.payload, req, person }, id, decision);
          const { holdsFrom, reason } = await requireProposal(req.payload, req, id);
          await recordAudit(req, {
            action,
            document: `proposals/${id}`,
            subject: reason,
            details: holdsFrom ? { holdsFrom: holdsFrom.toISOString() } : {},
          });
        });
        return answerJson({ ok: true });
      } catch (error) {
        throw sayRefusal(error, req);
      }
    },
  };
}
