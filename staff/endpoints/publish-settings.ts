// GET /staff-api/publish-settings: whether changes are published or proposed, and in which time zone
// moments are chosen, for the buttons of every form.
import type { Endpoint } from 'payload';
import { loadPublishingSettings } from '@/publication/publishing-settings';
import { requirePerson } from './require-person';

export const publishSettingsEndpoint: Endpoint = {
  path: '/publish-settings',
  method: 'get',
  handler: async (req) => {
    requirePerson(req);
    const settings = await loadPublishingSettings(req.payload, req);
    return Response.json(settings, { headers: { 'Cache-Control': 'private, no-store' } });
  },
};
