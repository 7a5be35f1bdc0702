// POST /staff-api/rehearsals/make and /staff-api/rehearsals/<id>/revoke: secret links to the site as
// it will be.
import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { momentAt } from '@/campaign/edition-dates';
import { readTimeZone } from '@/publication/current-edition';
import { createRehearsal, revokeRehearsal } from '@/publication/rehearsal-links';
import { sayRefusal } from '../hooks/say-refusal';

const dayMs = 24 * 60 * 60 * 1000;
/** The longest that a link can work. */
const maxRehearsalDays = 60;

const form = z.object({
  name: z.string().trim().min(1).max(100),
  edition: z.number().int().nullable(),
  /** In the campaign's time zone. */
  wallTime: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
  withDrafts: z.boolean(),
  days: z.number().int().min(1).max(maxRehearsalDays),
});

const headers = { 'Cache-Control': 'private, no-store' };

const makeEndpoint: Omit<Endpoint, 'root'> = {
  path: '/make',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new APIError('Unauthorized', 401, null, true);
    const parsed = form.safeParse(await req.json?.().catch(() => null));
    if (!parsed.success || Number.isNaN(Date.parse(`${parsed.data.wallTime}Z`))) {
      throw new APIError('Unusable form', 400, null, true);
    }
    const { days, edition, name, wallTime, withDrafts } = parsed.data;
    if (edition !== null) {
      await req.payload.findByID({ collection: 'editions', id: edition, depth: 0, req });
    }
    try {
      const path = await createRehearsal(req.payload, req, {
        name,
        edition,
        withDrafts,
        at: momentAt(wallTime, await loadTimeZone(req)),
        author: req.user.email,
        expiresAt: new Date(Date.now() + days * dayMs),
      });
      return Response.json({ path }, { status: 201, headers });
    } catch (error) {
      throw sayRefusal(error, req);
    }
  },
};

const revokeEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/revoke',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new APIError('Unauthorized', 401, null, true);
    await revokeRehearsal(req.payload, req, String(req.routeParams?.id));
    return Response.json({}, { headers });
  },
};

export const rehearsalEndpoints = [makeEndpoint, revokeEndpoint];

async function loadTimeZone(req: PayloadRequest): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'organisation',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
  });
  return readTimeZone(docs[0] ?? {});
}
