// Why something was not published, as an answer in the words of whoever asked. Anything else is
// given back as it is.
import { APIError, type PayloadRequest } from 'payload';
import { fillIn } from '@/campaign/placeholders';
import { type ProposalRefusalCode, ProposalRefused } from '@/publication/proposals';
import {
  ApprovalNeeded,
  PublicationRefused,
  RehearsalRefused,
} from '@/publication/publication-problem';
import { ChangeConflict, type FoundConflict } from '@/publication/settle-conflicts';
import { OnlyFigure } from '@/publication/urgent-changes';
import { describeProblem } from '../messages/describe-problem';
import { formatMoment } from '../messages/format-moment';
import { nameOfField } from '../messages/name-of-field';
import { sayReason } from '../messages/say-reason';
import { sayTitle } from '../messages/say-title';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

/** So that one answer stays readable; fixing these shows the rest. */
const maxMessages = 5;

const proposalStatus: Record<ProposalRefusalCode, 400 | 403 | 409> = {
  'nothing-changes': 400,
  'moment-passed': 400,
  'own-proposal': 403,
  'not-yours': 403,
  'no-longer-open': 409,
  'changed-since': 409,
};

/** What the answer to a conflict tells the admin's own buttons. */
export interface ConflictAnswerData {
  code: 'change-conflict';
  conflicts: { reason: string; moment: string; titles: string[] }[];
}

export function sayRefusal(error: unknown, req: PayloadRequest): unknown {
  if (error instanceof PublicationRefused) return sayProblems(error, req);
  const { proposals } = staffMessagesFor(req.i18n.language);
  if (error instanceof ApprovalNeeded) {
    return new APIError(proposals.approvalNeeded, 403, { code: 'approval-needed' }, true);
  }
  if (error instanceof ProposalRefused) {
    const { code } = error;
    return new APIError(proposals.refusals[code], proposalStatus[code], { code }, true);
  }
  if (error instanceof OnlyFigure) {
    const { onlyFigure } = staffMessagesFor(req.i18n.language).urgent;
    return new APIError(onlyFigure, 409, { code: 'only-figure' }, true);
  }
  if (error instanceof ChangeConflict) return sayConflict(error, req);
  return error;
}

function sayProblems(refused: PublicationRefused, req: PayloadRequest): APIError {
  const { moment, problems } = refused;
  const { language } = req.i18n;
  const { proposals, refusals } = staffMessagesFor(language);
  const described = problems
    .slice(0, maxMessages)
    .map((problem) => describeProblem(problem, language, (it) => nameOfField(it, req)));
  const more = problems.length - described.length;
  const lines = [
    refused instanceof RehearsalRefused
      ? fillIn(refusals.notShown, { edition: refused.edition })
      : refusals.notPublished,
    ...(moment
      ? [
          fillIn(proposals.wrongAt, {
            moment: formatMoment(moment.at.toISOString(), language, moment.timeZone),
          }),
        ]
      : []),
    ...described,
    ...(more > 0 ? [fillIn(refusals.moreProblems, { count: String(more) })] : []),
  ];
  return new APIError(lines.join(' '), 400, { problems }, true);
}

function sayConflict({ conflicts }: ChangeConflict, req: PayloadRequest): Error {
  const { language } = req.i18n;
  const data: ConflictAnswerData = {
    code: 'change-conflict',
    conflicts: describeConflicts(conflicts, req),
  };
  return new APIError(staffMessagesFor(language).proposals.conflict, 409, { ...data }, true);
}

/** In the language of `req`. */
export function describeConflicts(
  conflicts: FoundConflict[],
  req: PayloadRequest,
): ConflictAnswerData['conflicts'] {
  const { language } = req.i18n;
  return conflicts.map(({ changes, proposal }) => ({
    reason: sayReason(proposal.reason, req, proposal.timeZone),
    moment: formatMoment(proposal.holdsFrom.toISOString(), language, proposal.timeZone),
    titles: changes.map(({ title }) => sayTitle(title, language)),
  }));
}
