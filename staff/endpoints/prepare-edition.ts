// POST /staff-api/editions/prepare: the next edition as a copy of one there is.
import { APIError, type Endpoint } from 'payload';
import { z } from 'zod';
import { inTransaction } from '@/publication/in-transaction';
import { prepareEdition } from '@/publication/prepare-edition';

const day = z.iso.date();
const form = z.object({
  from: z.number().int(),
  name: z.string().trim().min(1).max(100),
  hashtag: z.string().trim().max(100),
  startsOn: day,
  endsOn: day,
});

export const prepareEditionEndpoint: Omit<Endpoint, 'root'> = {
  path: '/prepare',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new APIError('Unauthorized', 401, null, true);
    const parsed = form.safeParse(await req.json?.().catch(() => null));
    if (!parsed.success) throw new APIError('Unusable form', 400, null, true);
    const { from, ...prepared } = parsed.data;
    const { id } = await inTransaction(req, () => prepareEdition(req.payload, req, from, prepared));
    return Response.json({ id }, { status: 201, headers: { 'Cache-Control': 'no-store' } });
  },
};
