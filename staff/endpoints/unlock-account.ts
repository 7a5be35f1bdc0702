// POST /staff-api/users/unlock: Payload's own unlocking, with its line in the audit trail.
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { inTransaction } from '@/publication/in-transaction';
import { recordAudit } from '../audit/record-audit';
import { answerJson } from './answer-json';
import { readBody } from './read-input';
import { requireAdministrator } from './require-administrator';

const account = z.object({ email: z.email() });

export const unlockAccountEndpoint: Omit<Endpoint, 'root'> = {
  path: '/unlock',
  method: 'post',
  handler: async (req) => {
    requireAdministrator(req);
    const { email } = await readBody(req, account);
    await inTransaction(req, async () => {
      const data = { email, password: '' };
      await req.payload.unlock({ collection: 'users', data, overrideAccess: false, req });
      await recordAudit(req, { action: 'account-unlocked', subject: email });
    });
    return answerJson({ message: req.t('general:success') });
  },
};
