// POST /staff-api/withdrawals/withdraw: takes a figure out of everything, now and without approval, or
// at a moment like any scheduled change. POST /staff-api/withdrawals/<id>/lift: brings it back, through
// the same gate as every publication.
import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { dayAt } from '@/campaign/edition-dates';
import { supportedLocales } from '@/campaign/locales';
import { inTransaction } from '@/publication/in-transaction';
import { tryChanges } from '@/publication/observe-changes';
import { keepReasons, type OwnReason } from '@/publication/publication-reason';
import { loadPublishingSettings } from '@/publication/publishing-settings';
import { withdrawFigure } from '@/publication/urgent-changes';
import { withoutPublication } from '@/publication/without-publication';
import { recordAudit } from '../audit/record-audit';
import { sayRefusal } from '../hooks/say-refusal';
import { answerJson } from './answer-json';
import { answerProposal, type ProposalAnswer, proposalWishes } from './propose-changes';
import { readBody } from './read-input';
import { readMoment } from './read-moment';
import { requirePerson } from './require-person';

const note = z.string().trim().max(600).default('');
const form = z.object({
  statistic: z.string().min(1).max(200),
  note: z.partialRecord(z.enum(supportedLocales), note),
  alsoPauseMaker: z.boolean().default(false),
  at: proposalWishes.at,
  onConflict: proposalWishes.onConflict,
});
type WithdrawalForm = z.infer<typeof form>;

/** With a proposal where it is for later; without, it was done at once. */
export type WithdrawalAnswer = ProposalAnswer | { publication: string | null };

export const withdrawFigureEndpoint: Omit<Endpoint, 'root'> = {
  path: '/withdraw',
  method: 'post',
  handler: async (req) => {
    requirePerson(req);
    const wanted = await readBody(req, form);
    await requireFigure(wanted.statistic, req);
    try {
      return wanted.at ? await scheduled(wanted, req) : await atOnce(wanted, req);
    } catch (error) {
      throw sayRefusal(error, req);
    }
  },
};

const wishes = z.object(proposalWishes);

export const liftWithdrawalEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/lift',
  method: 'post',
  handler: async (req) => {
    requirePerson(req);
    const wanted = await readBody(req, wishes);
    const id = Number(req.routeParams?.id);
    if (!Number.isInteger(id)) throw new APIError('Unusable form', 400, null, true);
    const changes = await tryChanges({ payload: req.payload, req }, () =>
      req.payload.delete({
        collection: 'withdrawals',
        id,
        context: withoutPublication,
        overrideAccess: false,
        req,
        user: req.user,
      }),
    );
    const slug = changes[0]?.title ?? '';
    const reason: OwnReason = { because: 'lifted', slug, words: wanted.reason };
    return answerProposal(req, changes, { ...wanted, reason }, 'figure-return-proposed');
  },
};

async function atOnce(form: WithdrawalForm, req: PayloadRequest): Promise<Response> {
  const { payload } = req;
  const { email: author } = requirePerson(req);
  const reason = keepReasons([reasonToWithdraw(form)]);
  const publication = await inTransaction(req, async () => {
    const made = await withdrawFigure({ payload, req, author, reason }, form);
    await recordAudit(req, { action: 'figure-withdrawn', subject: form.statistic });
    return made;
  });
  return answerJson({ publication });
}

async function scheduled(form: WithdrawalForm, req: PayloadRequest): Promise<Response> {
  const { payload } = req;
  const { at, note, onConflict, statistic } = form;
  const { timeZone } = await loadPublishingSettings(payload, req);
  const on = dayAt(at ? readMoment(at, req) : new Date(), timeZone);
  const changes = await tryChanges({ payload, req }, () =>
    payload.db.create({ collection: 'withdrawals', data: { statistic, note, on }, req }),
  );
  const reason = reasonToWithdraw(form);
  return answerProposal(req, changes, { at, onConflict, reason }, 'withdrawal-proposed');
}

/** @throws APIError 404 for a slug that no figure has */
async function requireFigure(slug: string, req: PayloadRequest): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'statistics',
    overrideAccess: true,
    req,
    where: { slug: { equals: slug } },
  });
  if (totalDocs === 0) throw new APIError('Not Found', 404, null, true);
}

function reasonToWithdraw({ statistic }: WithdrawalForm): OwnReason {
  return { because: 'withdrawn', slug: statistic, words: '' };
}
