// POST /staff-api/users/ask-for-reset: whoever forgot the password asks for a mail. Open to strangers.
// Answers the same whether there is such an account or not, and before anything is looked up.
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { loadTimeZone } from '@/publication/load-time-zone';
import { doAfterAnswer } from '@/server/background-work';
import { limitStrangers } from '../access/limit-strangers';
import { makeRequestedResetLink } from '../accounts/account-links';
import { linkAddress } from '../accounts/one-time-token';
import { canSendMail, sendLinkMail } from '../mail/send-link-mail';
import { answerJson } from './answer-json';
import { readBody } from './read-input';

const question = z.object({ email: z.string().trim().pipe(z.email()) });

const asksPerMinute = 5;

export const askForResetEndpoint: Omit<Endpoint, 'root'> = {
  path: '/ask-for-reset',
  method: 'post',
  handler: async (req) => {
    limitStrangers(req, 'ask-for-reset', asksPerMinute);
    const { email } = await readBody(req, question);
    const { language } = req.i18n;
    if (canSendMail()) {
      doAfterAnswer('reset-mail', async () => {
        const made = await makeRequestedResetLink(req.payload, email);
        if (!made) return;
        const { expiresAt, token } = made;
        const link = linkAddress('account-link', token);
        const timeZone = await loadTimeZone(req.payload);
        const facts = { link, expiresAt, timeZone, invitedBy: '' };
        const mail = { kind: 'reset', language, ...facts } as const;
        await sendLinkMail(req, made.email, mail);
      });
    }
    return answerJson({ ok: true }, 202);
  },
};
