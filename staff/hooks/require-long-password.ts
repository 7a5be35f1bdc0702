// Collection hook: Payload itself takes passwords of three characters.
import type { CollectionBeforeValidateHook } from 'payload';
import { fillIn } from '@/campaign/placeholders';
import { minPasswordLength } from '../accounts/password-rule';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { refusePassword } from './refuse-password';

export const requireLongPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  const password: unknown = data?.password;
  if (typeof password !== 'string' || password.length >= minPasswordLength) return data;
  const message = fillIn(staffMessagesFor(req.i18n.language).refusals.passwordTooShort, {
    count: String(minPasswordLength),
  });
  throw refusePassword(req, message);
};
