// POST /staff-api/users/invite: an administrator lets somebody in by a one-time link.
import { APIError, type Endpoint } from 'payload';
import { z } from 'zod';
import { makeInvitation } from '../accounts/account-links';
import { AddressHasAccount } from '../accounts/address-has-account';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { staffLanguages } from '../staff-label';
import { answerNewLink } from './new-link-answer';
import { readBody } from './read-input';
import { requireAdministrator } from './require-administrator';

const invitation = z.object({
  email: z.string().trim().pipe(z.email()),
  role: z.enum(['administrator', 'editor']),
  language: z.enum(staffLanguages),
});

export const inviteAccountEndpoint: Omit<Endpoint, 'root'> = {
  path: '/invite',
  method: 'post',
  handler: async (req) => {
    requireAdministrator(req);
    const { email, language, role } = await readBody(req, invitation);
    try {
      const link = await makeInvitation(req, { email, role });
      return await answerNewLink(req, link, { kind: 'invitation', language });
    } catch (error) {
      if (!(error instanceof AddressHasAccount)) throw error;
      const { addressHasAccount } = staffMessagesFor(req.i18n.language).accounts.invite;
      throw new APIError(addressHasAccount, 409, null, true);
    }
  },
};
