// POST /staff-api/withdrawals/withdraw: takes a figure out of everything, now and without approval, or
// at a moment like any scheduled change. POST /staff-api/withdrawals/<id>/lift: brings it back, through
// the same gate as every publication.
import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { dayAt } from '@/campaign/edition-dates';
import { fillIn } from '@/campaign/placeholders';
import { inTransaction } from '@/publication/in-transaction';
import { tryChanges } from '@/publication/observe-changes';
import { loadPublishingSettings } from '@/publication/publishing-settings';
import { withdrawFigure } from '@/publication/urgent-changes';
import { withoutPublication } from '@/publication/without-publication';
import { recordAudit } from '../audit/record-audit';
import { sayRefusal } from '../hooks/say-refusal';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { answerProposal, proposalWishes } from './propose-changes';
import { readMoment } from './read-moment';
import { requirePerson } from './require-person';

const note = z.string().trim().max(600).default('');
const form = z.object({
  statistic: z.string().min(1).max(200),
  note: z.object({ fr: note, nl: note, de: note, en: note }),
  alsoPauseMaker: z.boolean().default(false),
  at: proposalWishes.at,
});
type WithdrawalForm = z.infer<typeof form>;

export const withdrawFigureEndpoint: Omit<Endpoint, 'root'> = {
  path: '/withdraw',
  method: 'post',
  handler: async (req) => {
    requirePerson(req);
    const parsed = form.safeParse(await req.json?.().catch(() => null));
    if (!parsed.success) throw new APIError('Unusable form', 400, null, true);
    await requireFigure(parsed.data.statistic, req);
    try {
      return parsed.data.at ? await scheduled(parsed.data, req) : await atOnce(parsed.data, req);
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
    const parsed = wishes.safeParse(await req.json?.().catch(() => null));
    const id = Number(req.routeParams?.id);
    if (!parsed.success || !Number.isInteger(id)) {
      throw new APIError('Unusable form', 400, null, true);
    }
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
    return answerProposal(req, changes, {
      ...parsed.data,
      reason: parsed.data.reason || reasonOf(req, 'lifted', changes[0]?.title ?? ''),
    });
  },
};

async function atOnce(form: WithdrawalForm, req: PayloadRequest): Promise<Response> {
  const { payload } = req;
  const { email: author } = requirePerson(req);
  const reason = reasonOf(req, 'withdrawn', form.statistic);
  const publication = await inTransaction(req, async () => {
    const made = await withdrawFigure({ payload, req, author, reason }, form);
    await recordAudit(req, { action: 'figure-withdrawn', subject: form.statistic });
    return made;
  });
  return Response.json({ publication }, { headers: { 'Cache-Control': 'no-store' } });
}

async function scheduled(form: WithdrawalForm, req: PayloadRequest): Promise<Response> {
  const { payload } = req;
  const { at, note, statistic } = form;
  const { timeZone } = await loadPublishingSettings(payload, req);
  const on = dayAt(at ? readMoment(at, req) : new Date(), timeZone);
  const changes = await tryChanges({ payload, req }, () =>
    payload.db.create({ collection: 'withdrawals', data: { statistic, note, on }, req }),
  );
  const reason = reasonOf(req, 'withdrawn', statistic);
  return answerProposal(req, changes, { at, reason, onConflict: null });
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

function reasonOf(req: PayloadRequest, what: 'withdrawn' | 'lifted', slug: string): string {
  return fillIn(staffMessagesFor(req.i18n.language).urgent.reasons[what], { slug });
}
