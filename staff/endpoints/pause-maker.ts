// POST /staff-api/card-maker/pause: replaces the maker by a message everywhere, or brings it back.
// Needs no approval.
import { APIError, type Endpoint } from 'payload';
import { z } from 'zod';
import { inTransaction } from '@/publication/in-transaction';
import { pauseMaker } from '@/publication/urgent-changes';
import { recordAudit } from '../audit/record-audit';
import { sayRefusal } from '../hooks/say-refusal';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { requirePerson } from './require-person';

const form = z.object({ isPaused: z.boolean() });

export const pauseMakerEndpoint: Omit<Endpoint, 'root'> = {
  path: '/pause',
  method: 'post',
  handler: async (req) => {
    const { email: author } = requirePerson(req);
    const parsed = form.safeParse(await req.json?.().catch(() => null));
    if (!parsed.success) throw new APIError('Unusable form', 400, null, true);
    const { isPaused } = parsed.data;
    const { paused, resumed } = staffMessagesFor(req.i18n.language).urgent.reasons;
    const reason = isPaused ? paused : resumed;
    try {
      const publication = await inTransaction(req, async () => {
        const made = await pauseMaker({ payload: req.payload, req, author, reason }, isPaused);
        await recordAudit(req, { action: isPaused ? 'maker-paused' : 'maker-resumed' });
        return made;
      });
      return Response.json({ publication }, { headers: { 'Cache-Control': 'no-store' } });
    } catch (error) {
      throw sayRefusal(error, req);
    }
  },
};
