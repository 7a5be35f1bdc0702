// POST /staff-api/users/accept-link: a one-time link and a password make an account, or give it the
// new password. Open to strangers: the link is what they have to show.
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { limitStrangers } from '../access/limit-strangers';
import { setPasswordByLink } from '../accounts/accept-link';
import { minPasswordLength } from '../accounts/password-rule';
import { answerJson } from './answer-json';
import { readBody } from './read-input';

const body = z.object({
  token: z.string().min(1).max(100),
  password: z.string().min(minPasswordLength).max(200),
});

const acceptsPerMinute = 30;

export const acceptAccountLinkEndpoint: Omit<Endpoint, 'root'> = {
  path: '/accept-link',
  method: 'post',
  handler: async (req) => {
    limitStrangers(req, 'account-link', acceptsPerMinute);
    await setPasswordByLink(req.payload, await readBody(req, body));
    return answerJson({ ok: true });
  },
};
