// POST /staff-api/users/open-link: what a one-time link is for, told to whoever has it. Open to
// strangers; every link that does not work gets the same answer.
import { APIError, type Endpoint } from 'payload';
import { z } from 'zod';
import type { AccountLink } from '@/publication/staff-documents';
import { limitStrangers } from '../access/limit-strangers';
import { findOpenLink } from '../accounts/account-links';
import { answerJson } from './answer-json';
import { readBody } from './read-input';

const body = z.object({ token: z.string().min(1).max(100) });

const opensPerMinute = 30;

export type OpenedLink = Pick<AccountLink, 'kind' | 'email'> & {
  role: NonNullable<AccountLink['role']> | null;
};

export const openAccountLinkEndpoint: Omit<Endpoint, 'root'> = {
  path: '/open-link',
  method: 'post',
  handler: async (req) => {
    limitStrangers(req, 'account-link', opensPerMinute);
    const { token } = await readBody(req, body);
    const link = await findOpenLink(req, token);
    if (!link) throw new APIError('Not Found', 404, null, true);
    const opened: OpenedLink = { kind: link.kind, email: link.email, role: link.role ?? null };
    return answerJson(opened);
  },
};
