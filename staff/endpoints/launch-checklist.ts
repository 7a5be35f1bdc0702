// GET /staff-api/launch-checklist: what is settled and what is open, for the edition's form.
import { APIError, type Endpoint } from 'payload';
import { loadLaunchState } from '@/publication/load-launch-state';

export const launchChecklistEndpoint: Endpoint = {
  path: '/launch-checklist',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new APIError('Unauthorized', 401, null, true);
    const edition = Number(new URL(req.url ?? '', 'http://localhost').searchParams.get('edition'));
    const { items } = await loadLaunchState(req.payload, edition || undefined);
    return Response.json({ items }, { headers: { 'Cache-Control': 'private, no-store' } });
  },
};
