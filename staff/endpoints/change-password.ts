// POST /staff-api/users/change-password: one's own password, by whoever knows the present one. Threat:
// somebody at a screen that was left open makes the account their own. Layers: the present password is
// asked for, and only so many times a minute; every other session of the account ends. Left open: what
// they do until the session ends.
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { inTransaction } from '@/publication/in-transaction';
import { limitStrangers } from '../access/limit-strangers';
import { isPasswordOf } from '../accounts/derive-password-key';
import { ownPasswordContext } from '../accounts/password-contexts';
import { refusePassword } from '../hooks/refuse-password';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { answerJson } from './answer-json';
import { readBody } from './read-input';
import { requirePerson } from './require-person';

const form = z.object({ current: z.string().max(200), next: z.string().max(200) });

const attemptsPerMinute = 10;

export const changePasswordEndpoint: Omit<Endpoint, 'root'> = {
  path: '/change-password',
  method: 'post',
  handler: async (req) => {
    const { id } = requirePerson(req);
    limitStrangers(req, 'password-change', attemptsPerMinute);
    const { current, next } = await readBody(req, form);
    const account = await req.payload.db.findOne<{ id: number; hash?: string; salt?: string }>({
      collection: 'users',
      req,
      where: { id: { equals: id } },
    });
    if (!account || !(await isPasswordOf(account, current))) {
      throw refusePassword(req, staffMessagesFor(req.i18n.language).accounts.password.wrong);
    }
    await inTransaction(req, () =>
      req.payload.update({
        collection: 'users',
        id,
        context: ownPasswordContext,
        data: { password: next },
        // Nobody's form may set a password: who they are was asked above.
        overrideAccess: true,
        overrideLock: true,
        req,
      }),
    );
    return answerJson({});
  },
};
