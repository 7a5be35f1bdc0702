// POST /staff-api/users/<id>/reset-link: an administrator helps somebody who cannot sign in any more.
import type { Endpoint } from 'payload';
import { makeResetLink } from '../accounts/account-links';
import { answerNewLink } from './new-link-answer';
import { requireAdministrator } from './require-administrator';

export const makeResetLinkEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/reset-link',
  method: 'post',
  handler: async (req) => {
    requireAdministrator(req);
    // Throws where there is none.
    const account = await req.payload.findByID({
      collection: 'users',
      id: String(req.routeParams?.id),
      overrideAccess: false,
      req,
    });
    const link = await makeResetLink(req, account);
    return answerNewLink(req, link, { kind: 'reset', language: req.i18n.language });
  },
};
