// POST /staff-api/set-up: the one door to the first account, for whoever has the link's token.
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { acceptSetUpLink } from '../set-up/first-administrator';

const body = z.object({
  token: z.string().min(1).max(100),
  email: z.email(),
  password: z.string().min(12).max(200),
});

export const acceptSetUpLinkEndpoint: Endpoint = {
  path: '/set-up',
  method: 'post',
  handler: async (req) => {
    const parsed = body.safeParse(await req.json?.().catch(() => null));
    if (!parsed.success) return Response.json({ ok: false }, { status: 400 });
    const { token, ...credentials } = parsed.data;
    await acceptSetUpLink(req.payload, token, credentials);
    return Response.json({ ok: true }, { headers: { 'Cache-Control': 'no-store' } });
  },
};
