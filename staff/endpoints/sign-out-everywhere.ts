// POST /staff-api/users/<id>/sign-out-everywhere: ends every session of one's own account, or as an
// administrator of any. The next request with one of them is a stranger's.
import type { Endpoint } from 'payload';
import { inTransaction } from '@/publication/in-transaction';
import { recordAudit } from '../audit/record-audit';
import { answerJson } from './answer-json';
import { requirePerson } from './require-person';

export const signOutEverywhereEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/sign-out-everywhere',
  method: 'post',
  handler: async (req) => {
    requirePerson(req);
    // Throws where there is none, or not for this person.
    const { email, id } = await req.payload.findByID({
      collection: 'users',
      id: String(req.routeParams?.id),
      overrideAccess: false,
      req,
    });
    await inTransaction(req, async () => {
      await req.payload.db.updateOne({
        collection: 'users',
        data: { sessions: [] },
        id,
        req,
        returning: false,
      });
      await recordAudit(req, {
        action: 'signed-out-everywhere',
        document: `users/${id}`,
        subject: email,
      });
    });
    return answerJson({ ok: true });
  },
};
