// GET /staff-api/launch-checklist: what is settled and what is open, for the edition's form.
import type { Endpoint } from 'payload';
import { loadLaunchState } from '@/publication/load-launch-state';
import { answerJson } from './answer-json';
import { requirePerson } from './require-person';

export const launchChecklistEndpoint: Endpoint = {
  path: '/launch-checklist',
  method: 'get',
  handler: async (req) => {
    requirePerson(req);
    const edition = Number(new URL(req.url ?? '', 'http://localhost').searchParams.get('edition'));
    const { items } = await loadLaunchState(req.payload, edition || undefined);
    return answerJson({ items });
  },
};
