// POST /staff-api/set-up: the one door to the first account, for whoever has the link's token.
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { minPasswordLength } from '../accounts/password-rule';
import { acceptSetUpLink } from '../set-up/first-administrator';
import { answerJson } from './answer-json';
import { readBody } from './read-input';

const body = z.object({
  token: z.string().min(1).max(100),
  email: z.email(),
  password: z.string().min(minPasswordLength).max(200),
});

export const acceptSetUpLinkEndpoint: Endpoint = {
  path: '/set-up',
  method: 'post',
  handler: async (req) => {
    const { token, ...credentials } = await readBody(req, body);
    await acceptSetUpLink(req.payload, token, credentials);
    return answerJson({ ok: true });
  },
};
